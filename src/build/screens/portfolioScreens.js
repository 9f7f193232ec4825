// The example portfolio: before it, running, cancelled, refused, built, asked whether to remove, removing, removed.
"use strict";

module.exports = [
  [
    {
      name: "portfolio-start",
      show: async (opened) => {
        await opened.open("More", "Example portfolio");
        await opened.offers("Build all ten sheets");
      },
    },
    {
      name: "portfolio-running",
      show: async (opened) => {
        await opened.hold(6);
        await opened.press("Build all ten sheets");
        await opened.sees(/\(\d of 10\)/);
      },
    },
    {
      name: "portfolio-cancelling",
      show: async (opened) => {
        await opened.press("Cancel");
        await opened.sees("Cancelling…");
      },
    },
    {
      name: "portfolio-cancelled",
      show: async (opened) => {
        await opened.release();
        await opened.sees("Cancelled. The workbook is as it was before.");
      },
    },
    {
      name: "portfolio-failed",
      show: async (opened) => {
        await opened.fail(50);
        await opened.press("Build it again");
        await opened.sees("What to do");
      },
    },
    {
      name: "portfolio-done",
      show: async (opened) => {
        await opened.press("Build it again");
        await opened.sees("10 sheets are ready");
      },
    },
    { name: "portfolio-remove", show: (opened) => opened.press("Remove all of them") },
    {
      name: "portfolio-removing",
      show: async (opened) => {
        await opened.hold();
        await opened.press("Remove sheets");
        await opened.sees("Taking the sheets away…");
      },
    },
    {
      name: "portfolio-removed",
      show: async (opened) => {
        await opened.release();
        await opened.sees("The example is gone");
      },
    },
  ],
];
