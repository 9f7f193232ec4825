// More and Settings: reading, the form, a fault, saving, saved, taken back, refused; and the test of this Excel in each of its states.
"use strict";

const settings = [
  {
    name: "more",
    show: async (opened) => {
      await opened.press("More");
      await opened.sees("More tools");
    },
  },
  {
    name: "settings-reading",
    show: async (opened) => {
      await opened.hold();
      await opened.open("Settings");
      await opened.sees("Reading this workbook’s settings…");
    },
  },
  {
    name: "settings",
    show: async (opened) => {
      await opened.release();
      await opened.offers("Save settings");
    },
  },
  {
    name: "settings-fault",
    show: async (opened) => {
      await opened.fill("Tier 4 from score", "2");
      await opened.sees("Enter rising scores, above 1 and up to 10.");
    },
  },
  {
    name: "settings-failed",
    show: async (opened) => {
      await opened.press("Fill in the defaults");
      await opened.fail();
      await opened.press("Save settings");
      await opened.sees("What to do");
    },
  },
  {
    name: "settings-saving",
    show: async (opened) => {
      await opened.hold();
      await opened.press("Save settings");
      await opened.sees("Saving…");
    },
  },
  {
    name: "settings-saved",
    show: async (opened) => {
      await opened.release();
      await opened.sees("Settings saved in this workbook");
    },
  },
  {
    name: "settings-undone",
    show: async (opened) => {
      await opened.press("Undo");
      await opened.sees("The earlier settings are back");
    },
  },
];

const test = [
  {
    name: "test-excel",
    show: async (opened) => {
      await opened.open("More", "Settings");
      await opened.press("Open the test");
      await opened.offers("Start the test");
    },
  },
  {
    name: "test-excel-running",
    show: async (opened) => {
      await opened.hold(20);
      await opened.press("Start the test");
      await opened.sees(/^\d+ of \d+ done$/);
    },
  },
  {
    name: "test-excel-cancelling",
    show: async (opened) => {
      await opened.press("Cancel");
      await opened.sees("Cancelling…");
    },
  },
  {
    name: "test-excel-cancelled",
    show: async (opened) => {
      await opened.release();
      await opened.sees("The test was cancelled.");
    },
  },
  {
    name: "test-excel-done",
    show: async (opened) => {
      await opened.press("Test again");
      await opened.sees("Everything works that this Excel offers");
    },
  },
  {
    name: "test-excel-unsound",
    show: async (opened) => {
      await opened.fail(120);
      await opened.press("Test again");
      await opened.sees("did not work as expected");
    },
  },
];

module.exports = [settings, test];
