// The tests that may kill a mutant of the mathematics: those that call it directly, and so are quick.
"use strict";
const { projects } = require("./jest.config.js");

const FOLDERS = ["unit/domain", "property"];

const unit = projects.find(({ displayName }) => displayName === "unit");

module.exports = {
  ...unit,
  testMatch: FOLDERS.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  // These reach the mathematics through a whole workbook.
  testPathIgnorePatterns: ["incrementalCalculation", "plainTwins"],
  setupFiles: [...unit.setupFiles, "<rootDir>/test/property/oneFailureIsEnough.ts"],
};
