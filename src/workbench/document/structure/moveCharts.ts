import type { Lines } from "../Lines";
import type { SheetModel } from "../model";
import type { WorkbookState } from "../WorkbookState";
import { axisOf, spanOf } from "./areaSpans";
import { isOfWholeLines } from "./moveLines";
import type { StructureChange } from "./StructureChange";

/**
 * Charts lie on cells: they move with them and grow or shrink by what comes or goes between their edges. To be asked before the lines
 * have changed, and told afterwards.
 *
 * @returns what is to be called when the lines have changed
 */
export function moveCharts(
  state: WorkbookState,
  lines: Lines,
  sheet: SheetModel,
  change: Exclude<StructureChange, { readonly kind: "move" }>,
): () => void {
  const axis = axisOf(change.shift);
  const { first, last } = spanOf(change.place.area, axis);
  const start = lines.offset(sheet.id, axis, first);
  const end = lines.offset(sheet.id, axis, last + 1);
  if (!isOfWholeLines(change) || sheet.charts.length === 0) return () => undefined;
  return () => {
    const added = change.kind === "insert" ? lines.offset(sheet.id, axis, last + 1) - start : 0;
    const after = (point: number, moves: boolean): number => {
      if (change.kind === "delete") return point <= start ? point : Math.max(start, point - (end - start));
      return point > start || (moves && point === start) ? point + added : point;
    };
    const [edge, size] = axis === "rows" ? (["top", "height"] as const) : (["left", "width"] as const);
    for (const chart of sheet.charts) {
      const from = after(chart[edge], true);
      state.assign(chart, { [edge]: from, [size]: after(chart[edge] + chart[size], false) - from });
    }
  };
}
