// Import: before it, reading, refused, cancelled, asked about, matched with a sheet, running, refused by Excel, done, removed.
"use strict";

const ROWS = "Account,Revenue,Product fit,Since\nNorvik,1200000.5,8,03/02/2026\nAlbion,900000,7.5,04/05/2026";
const LARGE = ["Account,Revenue", ...Array.from({ length: 100_000 }, (_, i) => `Account ${i},${i}.25`)].join("\n");

const chooseFile = ({ pane }, name, text) =>
  pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });

module.exports = [
  [
    {
      name: "import-start",
      show: async (opened) => {
        await opened.open("More", "Import accounts");
        await opened.sees("Paste rows, or choose a CSV file.");
      },
    },
    {
      name: "import-refused",
      show: async (opened) => {
        await chooseFile(opened, "workbook.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]));
        await opened.sees("This file is no text.");
      },
    },
    {
      name: "import-asked",
      show: async (opened) => {
        await opened.fill("Rows", ROWS);
        await opened.press("Read the rows");
        await opened.sees("Answer the question above first.");
      },
    },
    {
      name: "import-matrix",
      show: async (opened) => {
        await opened.choose("February 3, 2026");
        await opened.choose("Selection matrix");
        await opened.sees("Criteria of the matrix: Product fit.");
      },
    },
    {
      name: "import-writing",
      show: async (opened) => {
        await opened.choose("A table on a new sheet");
        await opened.hold(1);
        await opened.press("Import 2 rows");
        await opened.sees("Writing the table");
      },
    },
    {
      name: "import-cancelling",
      show: async (opened) => {
        await opened.press("Cancel");
        await opened.sees("Cancelling…");
      },
    },
    {
      name: "import-cancelled",
      show: async (opened) => {
        await opened.release();
        await opened.sees("Cancelled. The workbook is as it was before.");
      },
    },
    {
      name: "import-failed",
      show: async (opened) => {
        await opened.choose("February 3, 2026");
        await opened.fail(5);
        await opened.press("Import 2 rows");
        await opened.sees("Nothing was imported");
      },
    },
    {
      name: "import-done",
      show: async (opened) => {
        await opened.press("Back to the rows");
        await opened.choose("February 3, 2026");
        await opened.press("Import 2 rows");
        await opened.sees("as a table.");
      },
    },
    {
      name: "import-removed",
      show: async (opened) => {
        await opened.press("Remove the new sheet");
        await opened.press("Remove sheet");
        await opened.sees("The sheet “Imported” was removed.");
      },
    },
  ],
  [
    {
      name: "import-reading",
      show: async (opened) => {
        await opened.open("More", "Import accounts");
        await opened.offers("Choose a file…");
        await chooseFile(opened, "large.csv", LARGE);
        await opened.offers("Cancel");
      },
    },
  ],
];
