import { showCell } from "../workbook/showCell";
import type { ProblemPlace } from "./check/Problem";

/** Selects the cells of a problem, wherever their sheet is by now. */
export function showProblem({ sheetId, address }: ProblemPlace, sheetName: string): Promise<void> {
  return showCell(sheetId, sheetName, address);
}
