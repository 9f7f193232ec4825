// The gallery, the options of sheets, and what becomes of an insertion.
"use strict";

const MATRIX = "Selection matrix";

/** The built sheet, taken from under the pane. */
const deleteMatrix = ({ page }) =>
  page.evaluate((name) => {
    const { document } = window.workbench;
    document.deleteSheet(document.sheetId(name));
  }, MATRIX);

/** Those whose options have no picture below. */
const OTHERS = [
  "Criteria weights",
  "Account plan",
  "Account health",
  "Performance review",
  "Margin review",
  "Programme fit",
  "KAM history",
  "Review pack",
];

const otherOptions = OTHERS.map((title) => ({
  name: `options-${title.toLowerCase().replace(" ", "-")}`,
  show: async (opened) => {
    const back = opened.pane.getByRole("button", { name: "Back to all sheets" });
    if (title !== OTHERS[0]) await back.click();
    await opened.press(title);
    await opened.offers("Insert sheet");
    await back.waitFor();
  },
}));

const options = [
  { name: "gallery-welcome", show: (opened) => opened.sees("Welcome to the KAM Toolkit") },
  {
    name: "gallery",
    show: async (opened) => {
      await opened.press("Start empty");
      await opened.pane.getByText("Welcome to the KAM Toolkit").waitFor({ state: "detached" });
    },
  },
  {
    name: "matrix-options",
    show: async (opened) => {
      await opened.press(MATRIX);
      await opened.offers("Insert matrix");
    },
  },
  {
    name: "matrix-anchors",
    show: (opened) => opened.press("What Product fit means, and what earns a 1, a 5 and a 10"),
  },
  {
    name: "matrix-fault",
    show: async (opened) => {
      await opened.fill("Weight of Product fit", "-1");
      await opened.sees("must be a number, zero or more.");
    },
  },
  {
    name: "matrix-rows-reading",
    show: async (opened) => {
      await opened.fill("Weight of Product fit", "20");
      await opened.choose("Names from my sheet");
      await opened.hold();
      await opened.press("Use selection");
      await opened.sees("Reading the selection…");
    },
  },
  {
    name: "matrix-rows-refused",
    show: async (opened) => {
      await opened.release();
      await opened.sees("What to do");
    },
  },
  {
    name: "matrix-rows-found",
    show: async (opened) => {
      for (const [i, name] of ["Account", "Northwind", "Contoso", "Fabrikam"].entries())
        await opened.type(`A${i + 1}`, name);
      await opened.select("A1:A4");
      await opened.press("Use selection");
      await opened.sees("3 names in Sheet1!A1:A4");
    },
  },
  {
    name: "sheet-options",
    show: async (opened) => {
      await opened.press("Back to all sheets");
      await opened.press("KRA KPI scorecard");
      await opened.offers("Insert sheet");
    },
  },
  {
    name: "sheet-fault",
    show: async (opened) => {
      await opened.fill("Months", "99");
      await opened.sees("enter a whole number from 3 to 12.");
    },
  },
];

const insertion = [
  {
    name: "insertion-reading",
    show: async (opened) => {
      await opened.press(MATRIX);
      await opened.offers("Insert matrix");
      await opened.hold();
      await opened.press("Insert matrix");
      await opened.sees("Reading the workbook");
    },
  },
  {
    name: "insertion-failed",
    show: async (opened) => {
      await opened.fail(50);
      await opened.release();
      await opened.sees("The sheet was not inserted");
    },
  },
  {
    name: "insertion-building",
    show: async (opened) => {
      await opened.press("Change options");
      await opened.offers("Insert matrix");
      await opened.hold(1);
      await opened.press("Insert matrix");
      await opened.pane.locator("[aria-current=step]", { hasText: "Building the sheet" }).waitFor();
    },
  },
  {
    name: "insertion-done",
    show: async (opened) => {
      await opened.release();
      await opened.sees("Your sheet is ready");
    },
  },
  { name: "insertion-remove", show: (opened) => opened.press("Remove the new sheet") },
  {
    name: "insertion-removing",
    show: async (opened) => {
      await opened.hold();
      await opened.press("Remove sheet");
      await opened.sees("Taking away the sheet");
    },
  },
  {
    name: "insertion-removed",
    show: async (opened) => {
      await opened.release();
      await opened.sees("The sheet is gone");
    },
  },
  {
    name: "insertion-removed-by-somebody",
    show: async (opened) => {
      await opened.press("Insert another sheet");
      await opened.insertSheet(MATRIX);
      await deleteMatrix(opened);
      await opened.press("Show sheet");
      await opened.sees("Somebody deleted");
    },
  },
];

module.exports = [options, otherOptions, insertion];
