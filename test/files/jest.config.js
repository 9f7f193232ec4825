// Checks of files by other programs: `npm run test:files`. They need LibreOffice, openpyxl and pdftoppm, so `npm test` leaves them out.
"use strict";
const path = require("node:path");
const [unit] = require("../../jest.config.js").projects;

module.exports = {
  ...unit,
  rootDir: path.resolve(__dirname, "../.."),
  displayName: "files",
  testMatch: ["<rootDir>/test/files/**/*.test.ts"],
  globals: { emptyCell: 0 }, // as on the desktop
  testTimeout: 300000,
};
