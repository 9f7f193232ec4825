import { headRows } from "../sheetHead";
import type { Content, Entry, SheetTemplate } from "../SheetTemplate";

/** One criterion beside one outcome; texts are in the user's language. */
export interface BackTestRow {
  readonly criterion: string;
  readonly outcome: string;
  readonly pairs: number;
  /** Null where too little is known. */
  readonly correlation: number | null;
  readonly bound: number | null;
  readonly verdict: string;
}

/** Which criteria foretold what became of the accounts, as a table. It holds no formula: it tells of one moment. */
export function backTestSheet(rows: readonly BackTestRow[]): SheetTemplate {
  const column = (key: keyof BackTestRow, look: Content["look"], entry: (row: BackTestRow) => Entry): Content => ({
    row: "finding",
    column: key,
    look,
    entries: rows.map((row) => [entry(row)]),
  });
  return {
    sheet: "backTestSheet",
    columns: [
      { key: "margin", size: 2 },
      { key: "criterion", size: 40 },
      { key: "outcome", size: 16 },
      { key: "pairs", size: 12 },
      { key: "correlation", size: 18 },
      { key: "bound", size: 18 },
      { key: "verdict", size: 34 },
    ],
    rows: [...headRows, { key: "header", size: 21 }, { key: "finding", size: 18, count: Math.max(1, rows.length) }],
    names: [],
    tables: [
      {
        key: "findings",
        name: "BackTest",
        header: "header",
        body: "finding",
        columns: [
          { column: "criterion", header: { text: "backTestCriterion" } },
          { column: "outcome", header: { text: "backTestOutcome" } },
          { column: "pairs", header: { text: "backTestPairs" } },
          { column: "correlation", header: { text: "backTestCorrelation" } },
          { column: "bound", header: { text: "backTestBound" } },
          { column: "verdict", header: { text: "backTestVerdict" } },
        ],
      },
    ],
    contents: [
      ...HEAD,
      column("criterion", "reportWord", ({ criterion }) => ({ typed: criterion })),
      column("outcome", "reportWord", ({ outcome }) => ({ typed: outcome })),
      column("pairs", "whole", ({ pairs }) => pairs),
      column("correlation", "ratio", ({ correlation }) => correlation),
      column("bound", "ratio", ({ bound }) => bound),
      column("verdict", "reportWord", ({ verdict }) => ({ typed: verdict })),
    ],
    validations: [],
    highlights: [],
    charts: [],
    frozen: { row: "header", column: "criterion" },
    print: { orientation: "landscape", columns: "margin:verdict", repeatedRows: "header" },
    start: { row: "finding", rows: 1, column: "criterion" },
  };
}

const HEAD: readonly Content[] = [
  { row: "title", column: "criterion", look: "title", entries: [[{ text: "backTestSheet" }]] },
  { row: "purpose", column: "criterion", look: "body", entries: [[{ text: "backTestPurpose" }]] },
  { row: "howTo", column: "criterion", look: "note", entries: [[{ text: "backTestSheetHowTo" }]] },
  { row: "header", column: "criterion:outcome", look: "headerWord" },
  { row: "header", column: "pairs:bound", look: "headerNumber" },
  { row: "header", column: "verdict", look: "headerWord" },
];
