// Mutation tests of the mathematics: `npm run mutate`, or a family alone: `npm run mutate -- --mutate "src/domain/margin/*.ts"`.
export default {
  mutate: ["src/domain/**/*.ts"],
  testRunner: "jest",
  // A file of its own: the projects of jest.config.js would bring all tests there are.
  jest: { configFile: ".stryker.jest.cjs" },
  coverageAnalysis: "perTest",
  // Texts are left alone: nearly all are messages, whose wording is no behaviour, or words the compiler checks.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000, // where the machine has other work, a slow test must not pass for a mutant that never ends
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ["clear-text", "json"],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: ".cache/mutation.json" },
  tempDirName: ".cache/mutation",
  ignorePatterns: ["/dist", "/.cache", "/assets", "/test/host", "/test/e2e"],
};
