// The last line of a run, for people and for machines: "N passed, N failed".
"use strict";

class SummaryLineReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
    process.once("exit", () => process.stdout.write(`\n${line}\n`)); // after jest's own summary
  }
}

module.exports = SummaryLineReporter;
