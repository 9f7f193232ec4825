import { isWholeColumns } from "../../document/area";
import type { Area } from "../../document/model";

/** The parts of an area between its hidden rows, from top to bottom; whole columns stay whole. */
export function shownRuns(area: Area, isHidden: (row: number) => boolean): Area[] {
  if (isWholeColumns(area)) return [area];
  const runs: Area[] = [];
  let top: number | undefined;
  for (let row = area.top; row <= area.bottom + 1; row++) {
    const isShown = row <= area.bottom && !isHidden(row);
    if (isShown) top ??= row;
    else if (top !== undefined) {
      runs.push({ ...area, top, bottom: row - 1 });
      top = undefined;
    }
  }
  return runs;
}
