import { parseStructRef, tokenize, type Token } from "@borgar/fx";
import { formatAbsoluteReference } from "./reference";
import type { SheetModel, TableModel } from "./model";
import { structuredArea } from "./structuredReference";

/** Functions only the engine knows, put into formulas on their way to it. */
export const OMITTED_ARGUMENT = "WORKBENCH.OMITTED";
export const NOTED_RESULT = "WORKBENCH.RESULT";

/** Where the calling cell is, as arguments. */
const CALLER = "ROW(),COLUMN(),SHEET()";

export interface FormulaContext {
  /** The table the formula's cell is in: "[@Weight]" means its column. */
  readonly table?: TableModel;
  readonly findTable: (name: string) => { readonly sheet: SheetModel; readonly table: TableModel } | undefined;
  /** True for the name of a custom function, in any case. */
  readonly isCustomFunction: (name: string) => boolean;
  /** Where the formula beginning at a cell spilled last, for "B2#". */
  readonly spillArea: (reference: string) => string | undefined;
}

/** The name the engine knows a table by: ours may hold letters its reader stumbles on. */
export function engineTableName(table: TableModel): string {
  return `TABLE_${table.id.replace(/\W/g, "")}_`;
}

export function engineColumnName(position: number): string {
  return `c${position}`;
}

/**
 * A formula as the engine wants it: without "=", structured references as addresses or rows of the engine's tables, and calls of
 * custom functions with the place of their cell in front and a mark where an argument was left out.
 */
export function engineFormula(formula: string, context: FormulaContext): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  const calls: boolean[] = [];
  const parts = tokens.map((token, position) => {
    if (token.type === "fx_prefix") return "";
    if (token.type === "func") return context.isCustomFunction(token.value) ? token.value.toUpperCase() : token.value;
    if (token.type === "operator" && /^[(),]$/.test(token.value)) return callToken(tokens, position, calls, context);
    if (token.type === "operator" && token.value === "#") return "";
    if (token.type === "structured") return structured(token.value, context);
    if (token.type === "range_named") return wholeTable(token.value, context);
    if (token.type === "range" && tokens[position + 1]?.value === "#") return context.spillArea(token.value) ?? "#REF!";
    return token.value;
  });
  const text = parts.join("");
  const callsCustom = tokens.some(({ type, value }) => type === "func" && context.isCustomFunction(value));
  return callsCustom ? `${NOTED_RESULT}(${CALLER},${text})` : text;
}

/** Parentheses and commas: in a call of a custom function, what its arguments need is added. */
function callToken(tokens: readonly Token[], position: number, calls: boolean[], context: FormulaContext): string {
  const { value } = tokens[position] ?? { value: "" };
  const before = neighbour(tokens, position, -1);
  const after = neighbour(tokens, position, 1);
  if (value === ")") {
    const inCustom = calls.pop() === true;
    return inCustom && before?.value === "," ? `${OMITTED_ARGUMENT}())` : ")";
  }
  if (value === "(") {
    const opensCustom = before?.type === "func" && context.isCustomFunction(before.value);
    calls.push(opensCustom);
    if (!opensCustom) return "(";
    if (after?.value === ")") return `(${CALLER}`;
    return after?.value === "," ? `(${CALLER},${OMITTED_ARGUMENT}()` : `(${CALLER},`;
  }
  return calls.at(-1) === true && after?.value === "," ? `,${OMITTED_ARGUMENT}()` : ",";
}

function neighbour(tokens: readonly Token[], position: number, step: 1 | -1): Token | undefined {
  let at = position + step;
  while (tokens[at]?.type === "whitespace") at += step;
  return tokens[at];
}

function structured(text: string, context: FormulaContext): string {
  const reference = parseStructRef(text);
  if (!reference) return "#REF!";
  const found = reference.table
    ? context.findTable(reference.table)
    : context.table && context.findTable(context.table.name);
  if (!found) return reference.table ? "#NAME?" : "#REF!";
  const { sheet, table } = found;
  const sections = reference.sections ?? [];
  if (!sections.includes("this row")) {
    const area = structuredArea(table, sections, reference.columns ?? []);
    return area ? formatAbsoluteReference(sheet.name, area) : "#REF!";
  }
  const positions = (reference.columns ?? []).map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (positions.includes(-1)) return "#REF!";
  const first = positions[0] ?? 0;
  const last = positions[1] ?? positions[0] ?? table.columns.length - 1;
  const range = [...new Set([Math.min(first, last), Math.max(first, last)])]
    .map((each) => `[${engineColumnName(each)}]`)
    .join(":");
  return `${engineTableName(table)}[[#This Row],${range}]`;
}

/** A table's name alone stands for its data. */
function wholeTable(name: string, context: FormulaContext): string {
  const found = context.findTable(name);
  const area = found && structuredArea(found.table, [], []);
  return found && area ? formatAbsoluteReference(found.sheet.name, area) : name;
}
