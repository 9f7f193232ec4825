import { isFormula } from "./isFormula";
import { originOf } from "./ruleAreas";
import type { ChartModel, ConditionalFormatModel, SheetModel, ValidationModel } from "./model";
import type { WorkbookState } from "./WorkbookState";

/** Where a formula stands: a name of the whole workbook is on no sheet, a chart in no cell; a rule is written for the first cell of its areas. */
export interface FormulaSite {
  readonly sheet?: SheetModel;
  readonly row?: number;
  readonly column?: number;
}

export type Rewrite = (formula: string, site: FormulaSite) => string;

/** Changes every formula of a workbook: in cells, names, validations, conditional formats and charts. */
export function rewriteFormulas(state: WorkbookState, rewrite: Rewrite): void {
  rewriteOutsideRules(state, rewrite);
  for (const sheet of state.model.sheets) {
    for (const each of [...sheet.validations, ...sheet.conditionalFormats]) {
      const rule = ruleWith(each, (formula) => rewrite(formula, { sheet, ...originOf(each) }));
      if (rule !== each.rule) state.set(each, "rule", rule);
    }
  }
}

/** All but validations and conditional formats. */
export function rewriteOutsideRules(state: WorkbookState, rewrite: Rewrite): void {
  for (const name of state.model.names) {
    const sheet = state.model.sheets.find(({ id }) => id === name.sheetId);
    state.set(
      name,
      "formula",
      inText(name.formula, (formula) => rewrite(formula, sheet ? { sheet } : {})),
    );
  }
  for (const sheet of state.model.sheets) {
    rewriteCells(state, sheet, rewrite);
    for (const chart of sheet.charts) rewriteChart(state, chart, (formula) => rewrite(formula, { sheet }));
  }
}

function rewriteCells(state: WorkbookState, sheet: SheetModel, rewrite: Rewrite): void {
  for (const [key, cell] of Object.entries(sheet.cells)) {
    if (!isFormula(cell)) continue;
    const before = String(cell.input);
    const [row = 0, column = 0] = key.split(",").map(Number);
    const input = rewrite(before, { sheet, row, column });
    if (input !== before) state.setCell(sheet, key, { ...cell, input });
  }
}

/** The rule of a validation or a conditional format with its formulas rewritten; the same object when that changes nothing. */
export function ruleWith<T extends ValidationModel | ConditionalFormatModel>(
  { rule }: T,
  rewrite: (formula: string) => string,
): T["rule"] {
  const before = JSON.stringify(rule);
  const after = JSON.parse(before, (_, value: unknown) =>
    typeof value === "string" ? inText(value, rewrite) : value,
  ) as T["rule"];
  return JSON.stringify(after) === before ? rule : after;
}

function rewriteChart(state: WorkbookState, chart: ChartModel, rewrite: (formula: string) => string): void {
  state.set(chart.title, "formula", inText(chart.title.formula, rewrite));
  for (const series of chart.series) {
    for (const property of ["nameFormula", "values", "categories", "bubbleSizes"] as const)
      state.set(series, property, inText(series[property], rewrite));
    for (const point of Object.values(series.points ?? {}))
      if (point.label !== undefined) state.set(point, "label", inText(point.label, rewrite));
  }
}

/** A text that is no formula stays as it is. */
function inText(text: string, rewrite: (formula: string) => string): string {
  return text.startsWith("=") ? rewrite(text) : text;
}
