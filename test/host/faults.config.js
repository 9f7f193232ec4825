// Every fault at every action of every sheet: `npm run faults`. It takes a quarter of an hour, so `npm test` tries some of them.
"use strict";
const path = require("node:path");
const desktop = require("../../jest.config.js").projects.find(({ displayName }) => displayName === "host-desktop");

module.exports = {
  ...desktop,
  rootDir: path.resolve(__dirname, "../.."),
  displayName: "faults",
  testMatch: ["<rootDir>/test/host/everyFault.test.ts"],
  globals: { ...desktop.globals, areAllFaultsTried: true },
  testTimeout: 30 * 60_000,
};
