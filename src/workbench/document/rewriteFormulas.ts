import { stringifyStructRef, parseStructRef, tokenize, type Token } from "@borgar/fx";
import { isFormula } from "./isFormula";
import { quoteSheetName } from "./reference";
import type { ConditionalFormatModel, ValidationModel } from "./model";
import type { WorkbookState } from "./WorkbookState";

/** Changes every formula of a workbook: in cells, names, validations, conditional formats and charts. */
export function rewriteFormulas(state: WorkbookState, rewrite: (formula: string) => string): void {
  const inText = (text: string): string => (text.startsWith("=") ? rewrite(text) : text);
  for (const name of state.model.names) state.set(name, "formula", inText(name.formula));
  for (const sheet of state.model.sheets) {
    for (const [key, cell] of Object.entries(sheet.cells)) {
      const input = isFormula(cell) ? rewrite(String(cell.input)) : cell.input;
      if (input !== undefined && input !== cell.input) state.setCell(sheet, key, { ...cell, input });
    }
    for (const each of [...sheet.validations, ...sheet.conditionalFormats]) rewriteRule(state, each, inText);
    for (const chart of sheet.charts) {
      state.set(chart.title, "formula", inText(chart.title.formula));
      for (const series of chart.series) {
        for (const property of ["nameFormula", "values", "categories", "bubbleSizes"] as const)
          state.set(series, property, inText(series[property]));
      }
    }
  }
}

function rewriteRule(
  state: WorkbookState,
  of: ValidationModel | ConditionalFormatModel,
  rewrite: (text: string) => string,
): void {
  const before = JSON.stringify(of.rule);
  const rule = JSON.parse(before, (_, value: unknown) =>
    typeof value === "string" ? rewrite(value) : value,
  ) as typeof of.rule;
  if (JSON.stringify(rule) !== before) state.set(of, "rule", rule);
}

/** References to a sheet under its new name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return changeTokens(formula, (token) => {
    const named = sheetIn(token);
    return named?.sheetName.toLowerCase() === from.toLowerCase() ? `${quoteSheetName(to)}!${named.rest}` : token.value;
  });
}

/** References to a sheet that is gone are #REF!, as in Excel. */
export function withSheetDeleted(formula: string, name: string): string {
  return changeTokens(formula, (token) =>
    sheetIn(token)?.sheetName.toLowerCase() === name.toLowerCase() ? "#REF!" : token.value,
  );
}

/** References to a table under its new name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  return changeTokens(formula, (token) => {
    if (token.type === "range_named") return token.value.toLowerCase() === from.toLowerCase() ? to : token.value;
    const isTable =
      token.type === "structured" && token.value.slice(0, from.length + 1).toLowerCase() === `${from}[`.toLowerCase();
    return isTable ? to + token.value.slice(from.length) : token.value;
  });
}

/** References to a table's column under its new name; `inside` when the formula's own cell is in the table. */
export function withColumnRenamed(formula: string, tableName: string, from: string, to: string): string {
  return changeTokens(formula, (token) => {
    const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
    const columns = reference?.columns ?? [];
    if (!reference || !columns.some((column) => column.toLowerCase() === from.toLowerCase())) return token.value;
    if (reference.table && reference.table.toLowerCase() !== tableName.toLowerCase()) return token.value;
    return stringifyStructRef({
      ...reference,
      columns: columns.map((column) => (column.toLowerCase() === from.toLowerCase() ? to : column)),
    });
  });
}

function changeTokens(formula: string, change: (token: Token) => string): string {
  return tokenize(formula, { mergeRefs: true }).map(change).join("");
}

function sheetIn(token: Token): { sheetName: string; rest: string } | undefined {
  const isReference =
    token.type === "range" ||
    token.type === "range_beam" ||
    token.type === "range_named" ||
    token.type === "range_ternary";
  const mark = isReference ? token.value.lastIndexOf("!") : -1;
  if (mark < 0) return undefined;
  const written = token.value.slice(0, mark);
  const sheetName = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheetName, rest: token.value.slice(mark + 1) };
}
