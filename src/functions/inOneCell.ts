import { type CellResult, inExcel } from "./excelErrors";
import { finite } from "./finite";

/** The single result of a call. What cannot be read fails it. */
export function inOneCell(calculate: () => CellResult): CellResult[][] {
  return inExcel(() => [[finite(calculate())]]);
}
