import { headRows, sheetHead } from "../sheetHead";
import type { SheetTemplate, Track } from "../SheetTemplate";
import { businessCase, caseChart, caseTable, caseValidations, QUARTERS } from "./businessCase";
import { fitQuestions, questionValidations, verdictHighlights } from "./fitQuestions";
import type { ProgrammeFitOptions } from "./programmeFitFields";

/** Whether a key account programme fits this business now, why, and when it would pay for itself. */
export function programmeFit(options: ProgrammeFitOptions): SheetTemplate {
  return {
    sheet: "fitTitle",
    columns: COLUMNS,
    rows: ROWS,
    names: [
      { name: "fit_answers", at: { row: "question1:question5", column: "answer" } },
      { name: "fit_verdict", at: { row: "verdict", column: "answer" } },
      { name: "fit_labels", at: { row: "label1:label3", column: "answer" } },
      { name: "fit_currency", at: { row: "currency", column: "answer" } },
      { name: "fit_runway", at: { row: "runway", column: "answer" } },
      { name: "fit_investment", at: { row: "investment", column: "answer" } },
    ],
    tables: [caseTable],
    contents: [
      ...sheetHead(
        { title: "fitTitle", purpose: "fitPurpose", howTo: "fitHowTo" },
        { text: "question", legend: ["question", "answer"] },
      ),
      ...fitQuestions(options),
      ...businessCase(options),
    ],
    validations: [...questionValidations, ...caseValidations],
    highlights: verdictHighlights,
    charts: [caseChart],
    frozen: { row: "legend", column: "margin" },
    print: { orientation: "portrait", columns: "margin:evidence", repeatedRows: "title" },
    start: { row: "question1", column: "answer" },
  };
}

const COLUMNS: readonly Track[] = [
  { key: "margin", size: 2 },
  { key: "question", size: 50 },
  { key: "answer", size: 16 },
  { key: "benefit", size: 16 },
  { key: "net", size: 16 },
  { key: "total", size: 16 },
  { key: "evidence", size: 52 },
  { key: "beforeShown", size: 2 },
  { key: "shownHead", size: 22 },
  { key: "shown", size: 9, count: QUARTERS },
];

const ROWS: readonly Track[] = [
  ...headRows,
  { key: "beforeQuestions", size: 8 },
  { key: "questionHeader", size: 20 },
  ...[1, 2, 3, 4, 5].map((number) => ({ key: `question${number}`, size: 18 })),
  { key: "beforeVerdict", size: 8 },
  { key: "verdictHead", size: 17 },
  { key: "verdict", size: 22 },
  { key: "why", size: 16 },
  { key: "label1", size: 16 },
  { key: "label2", size: 16 },
  { key: "label3", size: 16 },
  { key: "beforeCase", size: 8 },
  { key: "caseHead", size: 17 },
  { key: "currency", size: 16 },
  { key: "investment", size: 16 },
  { key: "runway", size: 16 },
  { key: "payback", size: 18 },
  { key: "caseText", size: 16 },
  { key: "beforeQuarters", size: 8 },
  { key: "caseHeader", size: 34 },
  { key: "quarter", count: QUARTERS },
];
