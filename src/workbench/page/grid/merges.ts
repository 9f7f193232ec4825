import { contains, intersection, isInside, singleCell, union } from "../../document/area";
import type { Area } from "../../document/model";
import type { Position } from "./Position";

/** The merged cells one belongs to; the cell alone where nothing is merged. */
export function mergeAround(merges: readonly Area[], { row, column }: Position): Area {
  return merges.find((merge) => contains(merge, row, column)) ?? singleCell(row, column);
}

/** An area made so large that it cuts no merged cells. */
export function withWholeMerges(merges: readonly Area[], area: Area): Area {
  let whole = area;
  for (;;) {
    const larger = merges.reduce((sum, merge) => (intersection(merge, sum) ? union(merge, sum) : sum), whole);
    if (isInside(larger, whole)) return whole;
    whole = larger;
  }
}

/** First cells of merged ones that are out of view themselves, but not all of what they cover. */
export function hiddenAnchors(merges: readonly Area[], visible: Area): Position[] {
  return merges
    .filter((merge) => intersection(merge, visible) && !contains(visible, merge.top, merge.left))
    .map(({ top, left }) => ({ row: top, column: left }));
}
