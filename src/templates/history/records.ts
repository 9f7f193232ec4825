import type { Content, Entry, TableTemplate, Validation } from "../SheetTemplate";
import { exampleHistory, type ExampleRecord } from "./exampleHistory";
import type { HistoryOptions } from "./historyFields";

/** The last block of the sheet: rows are appended below it for ever. */
export const recordTable = {
  key: "records",
  name: "AccountHistory",
  header: "recordHeader",
  body: "record",
  columns: [
    { column: "date", header: { text: "historyDate" } },
    { column: "account", header: { text: "matrixAccount" } },
    { column: "score", header: { text: "matrixScore" } },
    { column: "rank", header: { text: "matrixRank" } },
    { column: "tier", header: { text: "matrixTier" } },
    { column: "status", header: { text: "historyStatus" } },
    { column: "health", header: { text: "healthNow" } },
    { column: "coverage", header: { text: "matrixCoverage" } },
    { column: "weights", header: { text: "historyWeights" } },
    { column: "comment", header: { text: "historyComment" } },
    { column: "recordedBy", header: { text: "historyRecordedBy" } },
    { column: "scores", header: { text: "historyScores" } },
    { column: "revenue", header: { text: "matrixRevenue" } },
    { column: "marginShare", header: { text: "historyMargin" } },
    { column: "healthWord", header: { text: "historyHealthWord" } },
    { column: "gates", header: { text: "healthReason" } },
  ],
} as const satisfies TableTemplate;

/** A new history has one row, which waits for the first review. */
export function recordCount({ accounts }: HistoryOptions): number {
  return accounts.kind === "example" ? exampleHistory.length : 1;
}

/** What was thought of each account on a day: figures as they were, not formulas. */
export function records({ accounts }: HistoryOptions): Content[] {
  const column = (key: string, look: Content["look"], entry: (record: ExampleRecord) => Entry): Content => ({
    row: "record",
    column: key,
    look,
    ...(accounts.kind === "example" && { entries: exampleHistory.map((record) => [entry(record)]) }),
  });
  return [
    { row: "recordHead", column: "date", look: "head", entries: [[{ text: "historyRecordsHead" }]] },
    { row: "recordHeader", column: "date", look: "headerNumber" },
    { row: "recordHeader", column: "account", look: "headerWord" },
    { row: "recordHeader", column: "score:rank", look: "headerNumber" },
    { row: "recordHeader", column: "tier:status", look: "headerWord" },
    { row: "recordHeader", column: "health:coverage", look: "headerNumber" },
    { row: "recordHeader", column: "weights:scores", look: "headerWord" },
    { row: "recordHeader", column: "revenue:marginShare", look: "headerNumber" },
    { row: "recordHeader", column: "healthWord:gates", look: "headerWord" },
    column("date", "inputDate", ({ date }) => date),
    column("account", "inputLabel", ({ account }) => ({ typed: account })),
    column("score", "inputFigure", ({ score }) => score),
    column("rank", "inputNumber", ({ rank }) => rank),
    column("tier", "inputLabel", ({ tier }) => ({ text: tier })),
    column("status", "inputLabel", ({ status }) => (status === null ? null : { text: status })),
    column("health", "inputFigure", ({ health }) => health),
    column("coverage", "inputShare", ({ coverage }) => coverage),
    column("weights", "inputNote", () => ({ text: "historyExampleWeights" })),
    column("comment", "inputLabel", ({ comment }) => (comment === null ? null : { text: comment })),
    column("recordedBy", "inputLabel", ({ recordedBy }) => ({ typed: recordedBy })),
    column("scores", "inputNote", ({ scores }) => scores),
    column("revenue", "inputAmount", ({ revenue }) => revenue),
    column("marginShare", "inputShare", () => null),
    column("healthWord", "inputLabel", () => null),
    column("gates", "inputLabel", () => null),
  ];
}

export const recordValidations: readonly Validation[] = [
  { row: "record", column: "date", rule: "date", message: { text: "scorecardDateRefused" } },
  {
    row: "record",
    column: "account",
    rule: "list",
    from: "{history_account}",
    message: { text: "historyAccountRefused" },
  },
  { row: "record", column: "score", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
  { row: "record", column: "rank", rule: "atLeast", least: 1, message: { text: "historyRankRefused" } },
  {
    row: "record",
    column: "health",
    rule: "between",
    least: 0,
    most: 100,
    message: { text: "historyHealthRefused" },
  },
  {
    row: "record",
    column: "coverage",
    rule: "between",
    least: 0,
    most: 1,
    message: { text: "matrixCoverageRefused" },
  },
];
