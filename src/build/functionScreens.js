// The states of the list of functions and of the import, for `npm run screens`.
"use strict";

const sees = ({ pane }, text) => pane.getByText(text).first().waitFor();
const openTool = async (opened, name) => {
  await opened.press("More");
  await opened.pane.getByRole("button", { name }).click();
};
const ROWS = "Account,Revenue,Product fit,Since\nNorvik,1200000.5,8,03/02/2026\nAlbion,900000,7.5,04/05/2026";

const FUNCTION_SCREENS = [
  {
    name: "functions-list",
    show: async (opened) => {
      await openTool(opened, /^Functions/);
      await sees(opened, "50 functions");
    },
  },
  {
    name: "functions-nothing",
    show: async (opened) => {
      await opened.pane.getByLabel("Search functions").fill("zebra");
      await sees(opened, "No function is about");
    },
  },
  {
    name: "functions-detail",
    show: async (opened) => {
      await opened.pane.getByLabel("Search functions").fill("pvm");
      await opened.pane.getByRole("button", { name: /^KAM\.PVM/ }).click();
      await sees(opened, "Where it goes");
    },
  },
  {
    name: "import-start",
    show: async (opened) => {
      await openTool(opened, /^Import accounts/);
      await sees(opened, "Paste rows, or choose a CSV file.");
    },
  },
  {
    name: "import-asked",
    show: async (opened) => {
      await opened.pane.getByLabel("Rows", { exact: true }).fill(ROWS);
      await opened.press("Read the rows");
      await sees(opened, "Answer the question above first.");
    },
  },
  {
    name: "import-matrix",
    show: async (opened) => {
      await opened.pane.getByRole("radio", { name: "February 3, 2026" }).check();
      await opened.pane.getByRole("radio", { name: "Selection matrix" }).check();
      await sees(opened, "Criteria of the matrix: Product fit.");
    },
  },
  {
    name: "import-done",
    show: async (opened) => {
      await opened.pane.getByRole("radio", { name: "A table on a new sheet" }).check();
      await opened.press("Import 2 rows");
      await sees(opened, "as a table.");
    },
  },
];

module.exports = { FUNCTION_SCREENS };
