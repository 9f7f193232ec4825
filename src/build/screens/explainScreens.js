// Explain: while it reads, of an account, of one that lacks scores, of an error, of a cell that holds nothing of ours, and refused.
"use strict";

module.exports = [
  [
    {
      name: "explain-reading",
      show: async (opened) => {
        await opened.insertSheet("Selection matrix");
        await opened.select("B16");
        await opened.hold();
        await opened.press("Explain");
        await opened.sees("Reading the selected cell…");
      },
    },
    {
      name: "explain-account",
      show: async (opened) => {
        await opened.release();
        await opened.sees("Albion Rail scores");
      },
    },
    {
      name: "explain-incomplete",
      show: async (opened) => {
        await opened.select("B26");
        await opened.sees("Pinehurst Council has no score yet");
      },
    },
    {
      name: "explain-nothing",
      show: async (opened) => {
        await opened.select("B2");
        await opened.sees("Nothing to explain in B2");
      },
    },
    {
      name: "explain-error",
      show: async (opened) => {
        await opened.type("Sheet1!B2", "=KAM.SCORE({8,11})");
        await opened.select("Sheet1!B2");
        await opened.sees("Why it shows");
      },
    },
    {
      name: "explain-failed",
      show: async (opened) => {
        await opened.fail();
        await opened.select("B3");
        await opened.offers("Read again");
      },
    },
  ],
];
