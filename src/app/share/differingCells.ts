import type { CellContent, SheetCells } from "../../workbook/sharing/SharedReading";
import { isSameValue } from "./isSameValue";

/** A cell of a copy that shows something else than its original. */
export interface DifferingCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

type Grid = Pick<SheetCells, "top" | "left" | "values">;

/** The cells of an original that its copy does not show alike, with what the original shows. Pure. */
export function differingCells(original: Grid, copy: Grid): DifferingCell[] {
  return original.values.flatMap((cells, i) =>
    cells.flatMap((value, j) => {
      const row = original.top + i;
      const column = original.left + j;
      const shown = copy.values[row - copy.top]?.[column - copy.left] ?? "";
      return isSameValue(value, shown) ? [] : [{ row, column, value }];
    }),
  );
}
