// The states of recording a review, for `npm run screens`: before it, recorded, asked, a day later, taken back.
"use strict";

const sees = ({ pane }, text) => pane.getByText(text).first().waitFor();

const record = ({ press }) => press("Record 12 accounts");

/** `show` brings the pane into the state, starting where the one before left it. */
const REVIEW_SCREENS = [
  {
    name: "review-start",
    show: async (opened) => {
      await opened.press("Review");
      await opened.press("Write comments");
      await sees(opened, "Pinehurst Council");
    },
  },
  {
    name: "review-done",
    show: async (opened) => {
      await opened.press("Hide comments");
      await record(opened);
      await sees(opened, "12 accounts recorded for");
    },
  },
  {
    name: "review-asked",
    show: async (opened) => {
      await record(opened);
      await sees(opened, "12 accounts have a record for");
    },
  },
  {
    name: "review-next-day",
    show: async (opened) => {
      await opened.press("Cancel");
      await opened.pane.getByLabel("Date of the review", { exact: true }).fill("2026-11-21");
      await record(opened);
      await sees(opened, "12 accounts recorded for Nov 21, 2026");
    },
  },
  {
    name: "review-undone",
    show: async (opened) => {
      await opened.press("Undo");
      await sees(opened, "12 records were taken back");
    },
  },
];

module.exports = { REVIEW_SCREENS };
