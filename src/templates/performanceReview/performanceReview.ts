import { headRows, sheetHead } from "../sheetHead";
import type { SheetTemplate } from "../SheetTemplate";
import { actionHighlights, actionRows, actionTable, actionValidations, agreedActions } from "./agreedActions";
import { balanceHighlights, balanceRows, balances } from "./balances";
import {
  customerInterview,
  customerTable,
  interviewHighlights,
  interviewNames,
  interviewRows,
  interviewValidations,
} from "./customerInterview";
import type { PerformanceReviewOptions } from "./performanceReviewFields";
import { processChecks, processHighlights, processNames, processRows, processValidations } from "./processChecks";
import {
  figureHighlights,
  figureNames,
  figureRows,
  figureTable,
  figureValidations,
  reviewFigures,
} from "./reviewFigures";
import { flagHighlights, flagNames, flagRows, flagValidations, reviewFlags } from "./reviewFlags";
import { noteHighlights, noteNames, noteRows, reviewNotes } from "./reviewNotes";
import { reviewColumns } from "./reviewPlaces";
import { reviewSummary, summaryHighlights, summaryNames, summaryRows, summaryValidations } from "./reviewSummary";
import { skillChart, skillHighlights, skillRows, skills, skillValidations } from "./skills";

/** How a key account manager does: by figures, by how the work is done, by what customers say, and in words. */
export function performanceReview(options: PerformanceReviewOptions): SheetTemplate {
  return {
    sheet: "reviewTitle",
    columns: reviewColumns,
    rows: [
      ...headRows,
      ...summaryRows,
      ...balanceRows,
      ...figureRows(options),
      ...processRows,
      ...interviewRows(options),
      ...flagRows,
      ...noteRows,
      ...(options.skills ? skillRows : []),
      ...actionRows(options),
    ],
    names: [...summaryNames, ...figureNames, ...processNames, ...interviewNames, ...flagNames, ...noteNames],
    tables: [figureTable, customerTable, actionTable],
    contents: [
      ...sheetHead(
        { title: "reviewTitle", purpose: "reviewPurpose", howTo: "reviewHowTo" },
        { text: "item", legend: ["item", "a"] },
      ),
      ...reviewSummary(options),
      ...balances(options),
      ...reviewFigures(options),
      ...processChecks(options),
      ...customerInterview(options),
      ...reviewFlags(options),
      ...reviewNotes(options),
      ...(options.skills ? skills(options) : []),
      ...agreedActions(options),
    ],
    validations: [
      ...summaryValidations,
      ...figureValidations,
      ...processValidations,
      ...interviewValidations,
      ...flagValidations,
      ...(options.skills ? skillValidations : []),
      ...actionValidations,
    ],
    highlights: [
      ...summaryHighlights,
      ...balanceHighlights,
      ...figureHighlights,
      ...processHighlights,
      ...interviewHighlights,
      ...flagHighlights,
      ...noteHighlights,
      ...(options.skills ? skillHighlights : []),
      ...actionHighlights,
    ],
    charts: options.skills ? [skillChart] : [],
    frozen: { row: "title", column: "item" },
    print: { orientation: "landscape", columns: "margin:words", repeatedRows: "title", pagesBegin: ["beforeFlags"] },
    start: { row: "setting1", column: "a" },
  };
}
