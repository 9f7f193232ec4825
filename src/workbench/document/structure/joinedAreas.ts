import { union } from "../area";
import type { Area } from "../model";

/** The same cells in fewer rectangles: those that share a whole edge become one. */
export function joinedAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const position = joined.findIndex((other) => shareEdge(area, other));
    const neighbour = joined[position];
    if (neighbour) joined[position] = union(area, neighbour);
    else joined.push(area);
  }
  return joined.length < areas.length ? joinedAreas(joined) : joined;
}

function shareEdge(one: Area, other: Area): boolean {
  const sameColumns = one.left === other.left && one.right === other.right;
  const sameRows = one.top === other.top && one.bottom === other.bottom;
  const above = one.bottom + 1 === other.top || other.bottom + 1 === one.top;
  const beside = one.right + 1 === other.left || other.right + 1 === one.left;
  return (sameColumns && above) || (sameRows && beside);
}
