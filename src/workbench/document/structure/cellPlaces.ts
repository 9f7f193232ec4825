import { contains } from "../area";
import type { Area } from "../model";
import { axisOf, spanOf } from "./areaSpans";
import { isSameSheet, type Place, type StructureChange } from "./StructureChange";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a cell of a sheet is after a change of structure, on that sheet or the one it was moved to; undefined when it is gone. */
export function cellAfter(
  sheetName: string,
  cell: CellPlace,
  change: StructureChange,
): (CellPlace & { readonly sheetName: string }) | undefined {
  if (change.kind === "move") {
    const { from, to } = change;
    if (isOn(from, sheetName, cell)) return { ...shifted(cell, from.area, to.area), sheetName: to.sheetName };
    return isOn(to, sheetName, cell) ? undefined : { ...cell, sheetName };
  }
  const behind = distanceBehind(sheetName, cell, change);
  if (behind === undefined) return { ...cell, sheetName };
  const { axis, count } = lines(change);
  if (change.kind === "delete" && behind < count) return undefined;
  return { ...moved(cell, axis, change.kind === "insert" ? count : -count), sheetName };
}

/** Where the cell that is at a place now was before; undefined for a new one and for one that was cut. */
export function cellBefore(sheetName: string, cell: CellPlace, change: StructureChange): CellPlace | undefined {
  if (change.kind === "move") {
    const { from, to } = change;
    if (isOn(to, sheetName, cell)) return shifted(cell, to.area, from.area);
    return isOn(from, sheetName, cell) ? undefined : cell;
  }
  const behind = distanceBehind(sheetName, cell, change);
  if (behind === undefined) return cell;
  const { axis, count } = lines(change);
  if (change.kind === "insert" && behind < count) return undefined;
  return moved(cell, axis, change.kind === "insert" ? -count : count);
}

type Shift = Exclude<StructureChange, { readonly kind: "move" }>;

/** How many lines a cell is behind the first that is inserted or deleted; undefined for cells the change does not reach. */
function distanceBehind(sheetName: string, { row, column }: CellPlace, { place, shift }: Shift): number | undefined {
  const { top, left, bottom, right } = place.area;
  const isReached =
    axisOf(shift) === "rows"
      ? column >= left && column <= right && row >= top
      : row >= top && row <= bottom && column >= left;
  if (!isReached || !isSameSheet(sheetName, place.sheetName)) return undefined;
  return axisOf(shift) === "rows" ? row - top : column - left;
}

function lines({ place, shift }: Shift): { readonly axis: ReturnType<typeof axisOf>; readonly count: number } {
  const axis = axisOf(shift);
  const { first, last } = spanOf(place.area, axis);
  return { axis, count: last - first + 1 };
}

function moved({ row, column }: CellPlace, axis: ReturnType<typeof axisOf>, by: number): CellPlace {
  return axis === "rows" ? { row: row + by, column } : { row, column: column + by };
}

function isOn({ sheetName, area }: Place, sheet: string, { row, column }: CellPlace): boolean {
  return contains(area, row, column) && isSameSheet(sheetName, sheet);
}

function shifted({ row, column }: CellPlace, from: Area, to: Area): CellPlace {
  return { row: row - from.top + to.top, column: column - from.left + to.left };
}
