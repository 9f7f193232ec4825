// The last line of a run, for people and for machines: "N passed, N failed".
"use strict";

class SummaryLineReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`);
  }
}

module.exports = SummaryLineReporter;
