import { columnLetters } from "../../src/templates/address";
import type { SheetPlan } from "../../src/templates/SheetPlan";

/**
 * The cells of a plan as a person would have typed them who knows neither tables nor names: every reference is an address.
 * A name of another sheet stays what it is: unknown here, as in a workbook without that sheet.
 */
export function withAddresses(plan: SheetPlan): Record<string, string> {
  const names = new Map(plan.names.map(({ name, address }) => [name, absolute(address)]));
  const tables = tablesOf(plan);
  const inputs: Record<string, string> = {};
  for (const step of plan.steps) {
    if (step.kind !== "write") continue;
    const { left, top } = cornersOf(step.address);
    step.cells.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (cell === null) return;
        const text = String(cell);
        const row = top + i;
        inputs[`${columnLetters(left + j)}${row}`] = text.startsWith("=") ? inAddresses(text, row) : text;
      }),
    );
  }
  return inputs;

  function inAddresses(formula: string, row: number): string {
    const withoutNames = formula.replace(/\bkam_\w+/g, (name) => names.get(name) ?? name);
    return tables.reduce((text, table) => table.inAddresses(text, row), withoutNames);
  }
}

/** How a header stands in a structured reference: [ ] # ' and @ are marked by an apostrophe. */
const HEADER = "((?:[^\\[\\]']|'.)+)";

function tablesOf(plan: SheetPlan) {
  return plan.steps.flatMap((step) => {
    if (step.kind !== "table") return [];
    const { left, top, bottom } = cornersOf(step.address);
    const headers = headersAt(plan, left, top);
    const column = (header: string) => {
      const position = headers.indexOf(header.replace(/'(.)/g, "$1"));
      if (position < 0) throw new Error(`The table ${step.name} has no column "${header}"`);
      return columnLetters(left + position);
    };
    const cells = (first: string, last: string | undefined, from: number, to: number) => {
      const start = `$${column(first)}$${from}`;
      const end = `$${column(last ?? first)}$${to}`;
      return start === end ? start : `${start}:${end}`;
    };
    const forms: readonly (readonly [RegExp, (row: number) => readonly [number, number]])[] = [
      [new RegExp(`\\b${step.name}\\[@\\[${HEADER}\\](?::\\[${HEADER}\\])?\\]`, "g"), (row) => [row, row]],
      [new RegExp(`\\b${step.name}\\[\\[#All\\],\\[${HEADER}\\](?::\\[${HEADER}\\])?\\]`, "g"), () => [top, bottom]],
      [new RegExp(`\\b${step.name}\\[\\[${HEADER}\\]:\\[${HEADER}\\]\\]`, "g"), () => [top + 1, bottom]],
      [new RegExp(`\\b${step.name}\\[${HEADER}\\]`, "g"), () => [top + 1, bottom]],
    ];
    return {
      inAddresses: (formula: string, row: number) =>
        forms.reduce(
          (text, [form, rows]) =>
            text.replace(form, (_, first: string, last: string | number | undefined) =>
              cells(first, typeof last === "string" ? last : undefined, ...rows(row)),
            ),
          formula,
        ),
    };
  });
}

/** The header row of a table: where the plan writes it last is what stands there. */
function headersAt(plan: SheetPlan, left: number, top: number): string[] {
  const headers: string[] = [];
  for (const step of plan.steps) {
    if (step.kind !== "write") continue;
    const at = cornersOf(step.address);
    if (at.top > top || at.bottom < top) continue;
    step.cells[top - at.top]?.forEach((cell, j) => {
      if (at.left + j >= left && cell !== null) headers[at.left + j - left] = String(cell);
    });
  }
  return headers;
}

/** Columns count from 0, rows from 1. */
function cornersOf(address: string) {
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
