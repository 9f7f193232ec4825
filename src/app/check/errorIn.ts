import type { CellContent } from "../../workbook/WorkbookSnapshot";

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);

/** The error a cell shows; undefined where it shows none, or is still being calculated. */
export function errorIn(value: CellContent): string | undefined {
  return typeof value === "string" && ERRORS.has(value) ? value : undefined;
}
