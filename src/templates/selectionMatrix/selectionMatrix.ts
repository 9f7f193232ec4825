import type { Place, SheetTemplate } from "../SheetTemplate";
import type { AccountSource } from "../options/AccountSource";
import { accountsTable, matrixAccounts, scoreValidations } from "./matrixAccounts";
import { matrixBoxes } from "./matrixBoxes";
import { matrixBars, matrixChart } from "./matrixChart";
import { matrixChartWords } from "./matrixChartWords";
import { entryValidations, matrixBands, matrixEntries } from "./matrixEntries";
import { matrixGuide } from "./matrixGuide";
import type { MatrixOptions } from "./MatrixOptions";
import { matrixPoints, pointsChart } from "./matrixPoints";
import { matrixPrint } from "./matrixPrint";
import { matrixResults, resultHighlights } from "./matrixResults";
import { matrixRules, ruleNames, ruleValidations } from "./matrixRules";
import { currencyNames, matrixSettings, settingValidations } from "./matrixSettings";
import { matrixShape, type MatrixShape } from "./MatrixShape";
import { matrixTips, tipsNames, tipsValidations } from "./matrixTips";
import { matrixColumns, matrixRows } from "./matrixTracks";

/** Accounts scored on weighted criteria: who deserves to be a key account, how sure that is, and why. */
export function selectionMatrix(options: MatrixOptions): SheetTemplate {
  const shape = matrixShape(options);
  return {
    sheet: "matrixTitle",
    columns: matrixColumns(shape),
    rows: matrixRows(shape),
    names: [...scoreNames(shape), ...currencyNames(shape), ...ruleNames(shape), ...tipsNames(shape)],
    tables: [accountsTable(shape)],
    contents: [
      ...matrixSettings(shape),
      ...matrixRules(shape),
      ...matrixBands(shape),
      ...matrixAccounts(shape),
      ...matrixEntries(shape),
      ...matrixResults(shape),
      ...matrixGuide(shape),
      ...matrixBars(shape),
      ...matrixChartWords(shape),
      ...matrixPoints(shape),
      ...matrixBoxes(shape),
      ...matrixTips(shape),
    ],
    validations: [
      ...settingValidations(shape),
      ...ruleValidations(shape),
      ...scoreValidations(shape),
      ...entryValidations(shape),
      ...tipsValidations(shape),
    ],
    highlights: resultHighlights(shape),
    charts: [matrixChart(shape), ...(shape.has("portfolio") ? [pointsChart(shape)] : [])],
    frozen: { row: "header", column: "account" },
    print: matrixPrint(shape),
    start: START[options.accounts.kind],
  };
}

function scoreNames({ criteria }: MatrixShape): SheetTemplate["names"] {
  return [
    { name: "weights", at: { row: "weight", column: criteria } },
    { name: "tiers", at: { row: "setting1:setting4", column: "score:coverage" } },
    { name: "lowest_score", at: { row: "setting1", column: "tier" } },
    { name: "highest_score", at: { row: "setting2", column: "tier" } },
    { name: "least_coverage", at: { row: "setting3", column: "tier" } },
    { name: "incomplete", at: { row: "setting4", column: "tier" } },
    // For the other sheets, which know an account by its name.
    { name: "matrix_account", at: { row: "account:later", column: "account" } },
    { name: "matrix_score", at: { row: "account:later", column: "score" } },
    { name: "matrix_tier", at: { row: "account:later", column: "tier" } },
  ];
}

/** Where a user begins: by trying another weight, by writing the first name, or by giving the first score. */
const START: Readonly<Record<AccountSource["kind"], Place>> = {
  example: { row: "weight", column: "criterion1" },
  empty: { row: "account", rows: 1, column: "account" },
  named: { row: "account", rows: 1, column: "criterion1" },
};
