import type { Place, SheetTemplate } from "../SheetTemplate";
import { accountsTable, matrixAccounts, scoreValidations } from "./matrixAccounts";
import { matrixBars, matrixChart } from "./matrixChart";
import { matrixChartWords } from "./matrixChartWords";
import { matrixGuide } from "./matrixGuide";
import type { AccountSource } from "../options/AccountSource";
import type { MatrixOptions } from "./MatrixOptions";
import { matrixResults, resultHighlights } from "./matrixResults";
import { matrixSettings, settingValidations } from "./matrixSettings";
import { matrixShape } from "./MatrixShape";
import { matrixColumns, matrixRows } from "./matrixTracks";

/** Accounts scored on weighted criteria: who deserves to be a key account, how sure that is, and why. */
export function selectionMatrix(options: MatrixOptions): SheetTemplate {
  const shape = matrixShape(options);
  return {
    sheet: "matrixTitle",
    columns: matrixColumns(shape),
    rows: matrixRows(shape),
    names: [
      { name: "weights", at: { row: "weight", column: shape.criteria } },
      { name: "tiers", at: { row: "setting1:setting4", column: "score:coverage" } },
      { name: "lowest_score", at: { row: "setting1", column: "tier" } },
      { name: "highest_score", at: { row: "setting2", column: "tier" } },
      { name: "least_coverage", at: { row: "setting3", column: "tier" } },
      { name: "incomplete", at: { row: "setting4", column: "tier" } },
      // For the other sheets, which know an account by its name.
      { name: "matrix_account", at: { row: "account:later", column: "account" } },
      { name: "matrix_score", at: { row: "account:later", column: "score" } },
      { name: "matrix_tier", at: { row: "account:later", column: "tier" } },
    ],
    tables: [accountsTable(shape)],
    contents: [
      ...matrixSettings(shape),
      ...matrixAccounts(shape),
      ...matrixResults(shape),
      ...matrixGuide(shape),
      ...matrixBars(shape),
      ...matrixChartWords(shape),
    ],
    validations: [...settingValidations(shape), ...scoreValidations(shape)],
    highlights: resultHighlights,
    charts: [matrixChart()],
    frozen: { row: "header", column: "account" },
    print: { orientation: "landscape", columns: "margin:chart", repeatedRows: "weight:header" },
    start: START[options.accounts.kind],
  };
}

/** Where a user begins: by trying another weight, by writing the first name, or by giving the first score. */
const START: Readonly<Record<AccountSource["kind"], Place>> = {
  example: { row: "weight", column: "criterion1" },
  empty: { row: "account", rows: 1, column: "account" },
  named: { row: "account", rows: 1, column: "criterion1" },
};
