import { stringifyStructRef, parseStructRef, tokenize, type Token } from "@borgar/fx";
import { isFormula } from "./isFormula";
import { quoteSheetName } from "./reference";
import type { WorkbookModel } from "./model";

/** Changes every formula of a workbook: in cells, names, validations, conditional formats and charts. */
export function rewriteFormulas(model: WorkbookModel, rewrite: (formula: string) => string): void {
  const inText = (text: string): string => (text.startsWith("=") ? rewrite(text) : text);
  for (const name of model.names) name.formula = inText(name.formula);
  for (const sheet of model.sheets) {
    for (const cell of Object.values(sheet.cells)) if (isFormula(cell)) cell.input = rewrite(String(cell.input));
    for (const validation of sheet.validations) validation.rule = inRule(validation.rule, inText);
    for (const conditional of sheet.conditionalFormats) conditional.rule = inRule(conditional.rule, inText);
    for (const chart of sheet.charts) {
      chart.title.formula = inText(chart.title.formula);
      for (const series of chart.series) {
        for (const property of ["nameFormula", "values", "categories", "bubbleSizes"] as const)
          series[property] = inText(series[property]);
      }
    }
  }
}

function inRule(rule: Record<string, unknown>, rewrite: (text: string) => string): Record<string, unknown> {
  return JSON.parse(JSON.stringify(rule), (_, value: unknown) =>
    typeof value === "string" ? rewrite(value) : value,
  ) as Record<string, unknown>;
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
