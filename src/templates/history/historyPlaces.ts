import type { Track } from "../SheetTemplate";
import { countAccounts } from "../selectionMatrix/countAccounts";
import { beforeReviewColumns } from "./beforeReviewColumns";
import type { HistoryOptions } from "./historyFields";

/** So many reviews make the trend of an account, and the chart at most. */
export const TREND_REVIEWS = 4;
export const CHART_REVIEWS = 8;

/** Rows of the overview: some for accounts to come, and as many as the chart needs beside it. */
const SPARE = 3;
const FEWEST_LINES = 12;

function lineCount({ accounts }: HistoryOptions): number {
  return Math.max(FEWEST_LINES, countAccounts(accounts) + SPARE);
}

/** Rows of the overview; the first one is named apart, since a chain of dates begins there. */
export const LINES = "line:lines";

/**
 * Overview and records share their columns. Right of those that are printed stands what a record keeps for comparisons, then what
 * the overview works with.
 */
export const historyColumns: readonly Track[] = [
  { key: "margin", size: 2 },
  { key: "date", size: 13 },
  { key: "account", size: 30 },
  { key: "score", size: 11 },
  { key: "rank", size: 11 },
  { key: "tier", size: 15 },
  { key: "status", size: 13 },
  { key: "health", size: 11 },
  { key: "coverage", size: 11 },
  { key: "weights", size: 46 },
  { key: "comment", size: 50 },
  { key: "recordedBy", size: 18 },
  { key: "scores", size: 84 },
  { key: "revenue", size: 14 },
  { key: "marginShare", size: 11 },
  { key: "healthWord", size: 15 },
  { key: "gates", size: 30 },
  { key: "beforeHelpers", size: 2 },
  ...["day2", "day3", "day4", "score2", "health4", "health3", "health2", "health1"].map((key) => ({ key, size: 11 })),
  { key: "reviewDay", size: 11 },
  { key: "shownDay", size: 12 },
  { key: "reviewHealth", size: 11 },
  { key: "reviewScore", size: 11 },
  { key: "word", size: 12 },
  ...beforeReviewColumns,
  { key: "commentDay", size: 11 },
  { key: "lastComment", size: 50 },
];

export function historyRows(options: HistoryOptions, records: number): Track[] {
  return [
    { key: "beforeSetting", size: 6 },
    { key: "setting", size: 18 },
    { key: "beforeOverview", size: 7.5 },
    { key: "overviewHead", size: 18 },
    { key: "overviewText", size: 16.5 },
    { key: "overviewHeader", size: 21 },
    { key: "line", size: 18 },
    { key: "lines", size: 18, count: lineCount(options) - 1 },
    { key: "beforeRecords", size: 10.5 },
    { key: "recordHead", size: 18 },
    { key: "recordHeader", size: 21 },
    { key: "record", size: 18, count: records },
  ];
}
