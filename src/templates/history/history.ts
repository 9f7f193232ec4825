import { headRows, sheetHead } from "../sheetHead";
import type { SheetTemplate } from "../SheetTemplate";
import { beforeReview, beforeReviewNames } from "./beforeReview";
import { chartFigures, chartValidations, historyChart } from "./historyChart";
import type { HistoryOptions } from "./historyFields";
import { historyColumns, historyRows } from "./historyPlaces";
import { overview, overviewHighlights, overviewNames, overviewValidations } from "./overview";
import { recordCount, records, recordTable, recordValidations } from "./records";

/** What was thought of every account at every review: appended to, never changed; and what it shows of each. */
export function history(options: HistoryOptions): SheetTemplate {
  return {
    sheet: "historyTitle",
    columns: historyColumns,
    rows: [...headRows, ...historyRows(options, recordCount(options))],
    names: [
      ...overviewNames,
      ...beforeReviewNames,
      { name: "history_chosen", at: { row: "setting", column: "score" } },
    ],
    tables: [recordTable],
    contents: [
      ...sheetHead(
        { title: "historyTitle", purpose: "historyPurpose", howTo: "historyHowTo" },
        { text: "date", legend: ["date", "account"] },
      ),
      ...overview(options),
      ...beforeReview(),
      ...chartFigures(options),
      ...records(options),
    ],
    validations: [...overviewValidations, ...chartValidations, ...recordValidations],
    highlights: overviewHighlights,
    charts: [historyChart],
    frozen: { row: "title", column: "account" },
    print: { orientation: "landscape", columns: "margin:recordedBy", repeatedRows: "title" },
    start: options.accounts.kind === "empty" ? { row: "line", column: "account" } : { row: "setting", column: "score" },
  };
}
