import type { Area } from "../../document/model";
import type { Position } from "./Position";

/** The last row of the run of filled cells beside an area, to its left or else to its right; undefined where it ends no lower than the area. */
export function filledBeside(
  { left, right, bottom }: Area,
  isEmpty: (position: Position) => boolean,
  lastUsed: Position,
): number | undefined {
  for (const column of [left - 1, right + 1]) {
    if (column < 0) continue;
    let row = bottom;
    while (row < lastUsed.row && !isEmpty({ row: row + 1, column })) row++;
    if (row > bottom) return row;
  }
  return undefined;
}
