import { headRows } from "../sheetHead";
import type { Content, SheetTemplate } from "../SheetTemplate";

/** A problem in words, as the list on a sheet has it. */
export interface ReportRow {
  readonly title: string;
  readonly state: string;
  readonly sheet: string;
  readonly cell: string;
  readonly detail: string;
  readonly todo: string;
}

/** What a check found, as a table that can be filtered and sent around. It holds no formula: it tells of one moment. */
export function checkReport(rows: readonly ReportRow[]): SheetTemplate {
  return {
    sheet: "checkReportTitle",
    columns: [
      { key: "margin", size: 2 },
      { key: "title", size: 34 },
      { key: "state", size: 12 },
      { key: "sheet", size: 24 },
      { key: "cell", size: 12 },
      { key: "detail", size: 60 },
      { key: "todo", size: 60 },
    ],
    rows: [...headRows, { key: "header", size: 21 }, { key: "problem", size: 30, count: Math.max(1, rows.length) }],
    names: [],
    tables: [
      {
        key: "problems",
        name: "CheckReport",
        header: "header",
        body: "problem",
        columns: [
          { column: "title", header: { text: "checkReportWhat" } },
          { column: "state", header: { text: "checkReportState" } },
          { column: "sheet", header: { text: "checkReportSheet" } },
          { column: "cell", header: { text: "checkReportCell" } },
          { column: "detail", header: { text: "checkReportDetail" } },
          { column: "todo", header: { text: "checkReportTodo" } },
        ],
      },
    ],
    contents: [...head, ...COLUMNS.map((key) => column(key, rows))],
    validations: [],
    highlights: [],
    charts: [],
    frozen: { row: "header", column: "title" },
    print: { orientation: "landscape", columns: "margin:todo", repeatedRows: "header" },
    start: { row: "problem", column: "title" },
  };
}

const COLUMNS = ["title", "state", "sheet", "cell", "detail", "todo"] as const;

const head: readonly Content[] = [
  { row: "title", column: "title", look: "title", entries: [[{ text: "checkReportTitle" }]] },
  { row: "purpose", column: "title", look: "body", entries: [[{ text: "checkReportPurpose" }]] },
  { row: "howTo", column: "title", look: "note", entries: [[{ text: "checkReportHowTo" }]] },
  { row: "header", column: "title:todo", look: "headerWord" },
];

function column(key: (typeof COLUMNS)[number], rows: readonly ReportRow[]): Content {
  return {
    row: "problem",
    column: key,
    look: key === "detail" || key === "todo" ? "reportProse" : "reportWord",
    ...(rows.length > 0 && { entries: rows.map((row) => [{ typed: row[key] }]) }),
  };
}
