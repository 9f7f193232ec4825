// Share and repair: reading, before it, running, cancelled, refused, done, asked whether to remove, removed; and what was repaired.
"use strict";

const sharing = [
  {
    name: "share-reading",
    show: async (opened) => {
      await opened.insertSheet("Selection matrix");
      await opened.press("More");
      await opened.hold();
      await opened.open("Share and repair");
      await opened.sees("Reading the sheets…");
    },
  },
  {
    name: "share-start",
    show: async (opened) => {
      await opened.release();
      await opened.offers("Make 1 copy");
    },
  },
  {
    name: "share-running",
    show: async (opened) => {
      await opened.hold(2);
      await opened.press("Make 1 copy");
      await opened.offers("Cancel");
    },
  },
  {
    name: "share-cancelling",
    show: async (opened) => {
      await opened.press("Cancel");
      await opened.sees("Taking back what was made…");
    },
  },
  {
    name: "share-cancelled",
    show: async (opened) => {
      await opened.release();
      await opened.sees("Cancelled. The copies are gone again");
    },
  },
  {
    name: "share-failed",
    show: async (opened) => {
      await opened.offers("Make 1 copy");
      await opened.fail(40);
      await opened.press("Make 1 copy");
      await opened.sees("No copies were made");
    },
  },
  {
    name: "share-done",
    show: async (opened) => {
      await opened.press("Back to the sheets");
      await opened.press("Make 1 copy");
      await opened.sees("Every cell shows what its original shows.");
    },
  },
  { name: "share-remove", show: (opened) => opened.press("Remove the copies") },
  {
    name: "share-earlier",
    show: async (opened) => {
      await opened.press("Keep it");
      await opened.press("Back to the sheets");
      await opened.sees("Copies made before");
    },
  },
];

const repairing = [
  {
    name: "repair-nothing",
    show: async (opened) => {
      await opened.open("More", "Share and repair");
      await opened.press("Repair formulas");
      await opened.sees("There is nothing to repair.");
    },
  },
  {
    name: "repair-running",
    show: async (opened) => {
      await opened.type("Sheet1!A1", "8");
      await opened.type("Sheet1!B1", "=_xldudf_KAM_SCORE(A1)");
      await opened.type("Sheet1!B2", "=_xldudf_KAM_SCORE(A1)+NoSuchName");
      await opened.hold();
      await opened.press("Repair formulas");
      await opened.sees("Reading every sheet");
    },
  },
  {
    name: "repair-cancelled",
    show: async (opened) => {
      await opened.press("Cancel");
      await opened.release();
      await opened.sees("The repair was cancelled.");
    },
  },
  {
    name: "repair-done",
    show: async (opened) => {
      await opened.press("Repair formulas");
      await opened.sees("1 formula works again.");
    },
  },
  {
    name: "repair-failed",
    show: async (opened) => {
      await opened.fail();
      await opened.press("Repair formulas");
      await opened.sees("What to do");
    },
  },
];

module.exports = [sharing, repairing];
