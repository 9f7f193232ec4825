// The states of the check, for `npm run screens`: before it, with nothing but looks, with faults, with a preview, mended, on a sheet.
"use strict";

/** Scored by our function: a typed 0, a score off the scale, an account that is there twice. */
const OWN_SCORES = [
  ["Account", "Fit", "Growth", "Score"],
  ["Norvik Foods", "8", "0", "=KAM.SCORE(B2:C2,$F$1:$G$1)"],
  ["Albion Rail", "9", "12", "=KAM.SCORE(B3:C3,$F$1:$G$1)"],
  ["norvik foods", "4", "6", "=KAM.SCORE(B4:C4,$F$1:$G$1)"],
];

async function type({ page }, reference, text) {
  const box = page.getByLabel("Name box");
  await box.fill(reference);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function typeOwnScores(opened) {
  for (const [row, cells] of OWN_SCORES.entries())
    for (const [column, text] of cells.entries()) await type(opened, `Sheet1!${"ABCD"[column]}${row + 1}`, text);
  await type(opened, "Sheet1!F1", "60");
  await type(opened, "Sheet1!G1", "40");
}

const sees = ({ pane }, text) => pane.getByText(text).first().waitFor();

/** `show` brings the pane into the state, starting where the one before left it. */
const CHECK_SCREENS = [
  {
    name: "check-start",
    show: async (opened) => {
      await opened.press("Check");
      await opened.pane.getByRole("button", { name: "Check workbook" }).waitFor();
    },
  },
  {
    name: "check-looks",
    show: async (opened) => {
      await opened.press("Check workbook");
      await sees(opened, "Nothing to mend");
    },
  },
  {
    name: "check-found",
    show: async (opened) => {
      await typeOwnScores(opened);
      await opened.press("Check again");
      await sees(opened, "3 to mend");
    },
  },
  {
    name: "check-preview",
    show: async (opened) => {
      await opened.pane.getByRole("button", { name: /^Zeros that count as not scored/ }).click();
      await opened.press("Mend…");
      await sees(opened, "This is what will change");
    },
  },
  {
    name: "check-mended",
    show: async (opened) => {
      await opened.press("Mend 1 cell");
      await sees(opened, "1 cell mended.");
    },
  },
  {
    name: "check-on-a-sheet",
    show: async (opened) => {
      await opened.press("Write to a sheet");
      await sees(opened, "The list is on the new sheet");
    },
  },
];

module.exports = { CHECK_SCREENS };
