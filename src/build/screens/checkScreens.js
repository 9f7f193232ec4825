// Check: before it, running, cancelled, refused, with nothing to check, sound, with nothing but looks, with faults, with a preview, mended, taken back, on a sheet.
"use strict";

/** Scored by our function: a typed 0, a score off the scale, an account that is there twice. */
const OWN_SCORES = [
  ["Account", "Fit", "Growth", "Score"],
  ["Norvik Foods", "8", "0", "=KAM.SCORE(B2:C2,$F$1:$G$1)"],
  ["Albion Rail", "9", "12", "=KAM.SCORE(B3:C3,$F$1:$G$1)"],
  ["norvik foods", "4", "6", "=KAM.SCORE(B4:C4,$F$1:$G$1)"],
];

async function typeOwnScores({ type }) {
  for (const [row, cells] of OWN_SCORES.entries())
    for (const [column, text] of cells.entries()) await type(`Sheet1!${"ABCD"[column]}${row + 1}`, text);
  await type("Sheet1!F1", "60");
  await type("Sheet1!G1", "40");
}

module.exports = [
  [
    {
      name: "check-start",
      show: async (opened) => {
        await opened.press("Check");
        await opened.offers("Check workbook");
      },
    },
    {
      name: "check-running",
      show: async (opened) => {
        await opened.hold();
        await opened.press("Check workbook");
        await opened.offers("Cancel");
      },
    },
    {
      name: "check-cancelling",
      show: async (opened) => {
        await opened.press("Cancel");
        await opened.sees("Cancelling…");
      },
    },
    {
      name: "check-cancelled",
      show: async (opened) => {
        await opened.release();
        await opened.sees("The check was cancelled");
      },
    },
    {
      name: "check-failed",
      show: async (opened) => {
        await opened.fail();
        await opened.press("Check workbook");
        await opened.sees("What to do");
      },
    },
    {
      name: "check-empty",
      show: async (opened) => {
        await opened.press("Check workbook");
        await opened.sees("There is nothing to check yet");
      },
    },
    {
      name: "check-sound",
      show: async (opened) => {
        await opened.type("Sheet1!A1", "Account");
        await opened.press("Check again");
        await opened.sees("Nothing to mend");
      },
    },
    {
      name: "check-looks",
      show: async (opened) => {
        await opened.press("Sheets");
        await opened.insertSheet("Selection matrix");
        await opened.press("Check");
        await opened.press("Check again");
        await opened.sees("Nothing to mend, ");
      },
    },
    {
      name: "check-found",
      show: async (opened) => {
        await typeOwnScores(opened);
        await opened.press("Check again");
        await opened.sees("3 to mend");
      },
    },
    {
      name: "check-preview",
      show: async (opened) => {
        const group = opened.pane.getByRole("button", { name: /^Zeros that count as not scored/ });
        if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
        await opened.press("Mend…");
        await opened.sees("This is what will change");
      },
    },
    {
      name: "check-mended",
      show: async (opened) => {
        await opened.press("Mend 1 cell");
        await opened.sees("1 cell mended.");
      },
    },
    {
      name: "check-undone",
      show: async (opened) => {
        await opened.press("Undo");
        await opened.sees("1 cell is as it was before.");
      },
    },
    {
      name: "check-on-a-sheet",
      show: async (opened) => {
        await opened.press("Write to a sheet");
        await opened.sees("The list is on the new sheet");
      },
    },
  ],
];
