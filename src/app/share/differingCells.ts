import type { CellContent, SheetCells } from "../../workbook/sharing/SharedReading";
import type { Pause } from "../Pause";
import { isSameValue } from "./isSameValue";

/** A cell of a copy that shows something else than its original. */
export interface DifferingCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

type Grid = Pick<SheetCells, "top" | "left" | "values">;

/** The cells of an original that its copy does not show alike, with what the original shows. */
export async function differingCells(original: Grid, copy: Grid, pause: Pause): Promise<DifferingCell[]> {
  const differing: DifferingCell[] = [];
  for (const [i, cells] of original.values.entries()) {
    await pause();
    cells.forEach((value, j) => {
      const row = original.top + i;
      const column = original.left + j;
      const shown = copy.values[row - copy.top]?.[column - copy.left] ?? "";
      if (!isSameValue(value, shown)) differing.push({ row, column, value });
    });
  }
  return differing;
}
