import { columnCount, rowCount } from "../area";
import type { Area } from "../model";

/** The first cell of one copy. */
export interface Tile {
  readonly row: number;
  readonly column: number;
}

/** Where copies of so many rows and columns go: side by side when they fill the target, else one at its first cell. */
export function tilesOf(to: Area, rows: number, columns: number): Tile[] {
  const isMultiple = rowCount(to) % rows === 0 && columnCount(to) % columns === 0;
  const [down, across] = isMultiple ? [rowCount(to) / rows, columnCount(to) / columns] : [1, 1];
  return Array.from({ length: down * across }, (_, i) => ({
    row: to.top + Math.floor(i / across) * rows,
    column: to.left + (i % across) * columns,
  }));
}

/** An area of the source as it lies in a copy of it. */
export function movedTo(area: Area, from: Area, tile: Tile, transpose: boolean): Area {
  const [top, left, bottom, right] = [
    area.top - from.top,
    area.left - from.left,
    area.bottom - from.top,
    area.right - from.left,
  ];
  return transpose
    ? { top: tile.row + left, left: tile.column + top, bottom: tile.row + right, right: tile.column + bottom }
    : { top: tile.row + top, left: tile.column + left, bottom: tile.row + bottom, right: tile.column + right };
}
