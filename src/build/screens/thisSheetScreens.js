// This sheet: while it looks, of another sheet than ours, of ours, cleared, put back, protected, refused.
"use strict";

module.exports = [
  [
    {
      name: "this-sheet-not-ours",
      show: async (opened) => {
        await opened.open("More", "This sheet");
        await opened.sees("was not made by this add-in.");
      },
    },
    {
      name: "this-sheet-reading",
      show: async (opened) => {
        await opened.press("Insert a sheet");
        await opened.insertSheet("Account health");
        await opened.press("More");
        await opened.hold();
        await opened.open("This sheet");
        await opened.sees("Reading the sheet…");
      },
    },
    {
      name: "this-sheet",
      show: async (opened) => {
        await opened.release();
        await opened.offers("Clear example");
      },
    },
    {
      name: "this-sheet-failed",
      show: async (opened) => {
        await opened.fail();
        await opened.press("Clear example");
        await opened.sees("What to do");
      },
    },
    {
      name: "this-sheet-clearing",
      show: async (opened) => {
        await opened.hold();
        await opened.press("Clear example");
        await opened.sees("Working on the sheet…");
      },
    },
    {
      name: "this-sheet-cleared",
      show: async (opened) => {
        await opened.release();
        await opened.offers("Put the example back");
      },
    },
    {
      name: "this-sheet-put-back",
      show: async (opened) => {
        await opened.press("Put the example back");
        await opened.sees("The example is back");
      },
    },
    {
      name: "this-sheet-protected",
      show: async (opened) => {
        await opened.pane.getByRole("switch").check();
        await opened.sees("are protected");
      },
    },
  ],
];
