// Mutation tests of the mathematics: `npm run mutate`, or a family alone: `npm run mutate -- --mutate "src/domain/margin/*.ts"`.
import jest from "./jest.config.js";

const unit = jest.projects.find(({ displayName }) => displayName === "unit");

export default {
  mutate: ["src/domain/**/*.ts"],
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      ...unit,
      testMatch: ["unit/domain", "unit/functions", "property", "published"].map(
        (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
      ),
      // These two read and build the whole product, not one function's answers.
      testPathIgnorePatterns: ["functions/bundle", "functions/metadata"],
      maxWorkers: 1,
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  // Texts are left alone: nearly all are messages, whose wording is no behaviour, or words the compiler checks.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20000,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ["clear-text", "json"],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: ".cache/mutation.json" },
  tempDirName: ".cache/mutation",
  ignorePatterns: ["/dist", "/.cache", "/assets"],
};
