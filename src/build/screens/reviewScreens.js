// Recording a review: with nothing to record, reading, before it, running, cancelled, refused, recorded, asked, a day later, taken back.
"use strict";

const record = ({ press }) => press("Record 12 accounts");

const nothing = [
  {
    name: "review-empty",
    show: async (opened) => {
      await opened.press("Review");
      await opened.sees("There is nothing to record yet");
    },
  },
];

const recording = [
  {
    name: "review-reading",
    show: async (opened) => {
      await opened.insertSheet("Selection matrix");
      await opened.hold();
      await opened.press("Review");
      await opened.sees("Reading your sheets…");
    },
  },
  {
    name: "review-start",
    show: async (opened) => {
      await opened.release();
      await opened.offers("Record 12 accounts");
    },
  },
  {
    name: "review-comments",
    show: async (opened) => {
      await opened.press("Write comments");
      await opened.sees("Pinehurst Council");
    },
  },
  {
    name: "review-running",
    show: async (opened) => {
      await opened.press("Hide comments");
      await opened.hold(3);
      await record(opened);
      await opened.offers("Cancel");
      await opened.sees("Inserting the history");
    },
  },
  {
    name: "review-cancelling",
    show: async (opened) => {
      await opened.press("Cancel");
      await opened.sees("Taking back what was written…");
    },
  },
  {
    name: "review-cancelled",
    show: async (opened) => {
      await opened.release();
      await opened.sees("Cancelled. Nothing was recorded.");
    },
  },
  {
    name: "review-failed",
    show: async (opened) => {
      await opened.offers("Record 12 accounts");
      await opened.fail(40);
      await record(opened);
      await opened.sees("What to do");
    },
  },
  {
    name: "review-done",
    show: async (opened) => {
      await record(opened);
      await opened.sees("12 accounts recorded for");
    },
  },
  {
    name: "review-asked",
    show: async (opened) => {
      await record(opened);
      await opened.sees("12 accounts have a record for");
    },
  },
  {
    name: "review-next-day",
    show: async (opened) => {
      await opened.press("Cancel");
      await opened.fill("Date of the review", "2026-11-21");
      await record(opened);
      await opened.sees("12 accounts recorded for Nov 21, 2026");
    },
  },
  {
    name: "review-undone",
    show: async (opened) => {
      await opened.press("Undo");
      await opened.sees("12 records were taken back");
    },
  },
];

/** A history of several reviews, as the example has it. */
const records = [
  {
    name: "review-history",
    show: async (opened) => {
      await opened.insertSheet("KAM history");
      await opened.press("Review");
      await opened.sees("Which criteria were right?");
      await opened.sees("Norvik Foods");
    },
  },
];

module.exports = [nothing, recording, records];
