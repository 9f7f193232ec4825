import { contains } from "../../document/area";
import type { Area } from "../../document/model";
import type { Position } from "./Position";

/** What the fill handle would fill, its source included, when it is dragged to a cell: along one direction only, the farther one. Undefined inside the source. */
export function fillTarget(from: Area, { row, column }: Position): Area | undefined {
  if (contains(from, row, column)) return undefined;
  const down = row > from.bottom ? row - from.bottom : row < from.top ? row - from.top : 0;
  const across = column > from.right ? column - from.right : column < from.left ? column - from.left : 0;
  if (Math.abs(down) >= Math.abs(across)) return down > 0 ? { ...from, bottom: row } : { ...from, top: row };
  return across > 0 ? { ...from, right: column } : { ...from, left: column };
}
