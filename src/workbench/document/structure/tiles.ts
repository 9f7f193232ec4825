import { boundingArea, columnCount, rowCount } from "../area";
import type { Area } from "../model";
import type { CellPlace } from "./cellPlaces";
import type { Copy } from "./Copy";

/** Where copies of so many rows and columns begin: side by side when they fill the target, else one at its first cell. */
export function tilesOf(to: Area, rows: number, columns: number): CellPlace[] {
  const isMultiple = rowCount(to) % rows === 0 && columnCount(to) % columns === 0;
  const [down, across] = isMultiple ? [rowCount(to) / rows, columnCount(to) / columns] : [1, 1];
  return Array.from({ length: down * across }, (_, i) => ({
    row: to.top + Math.floor(i / across) * rows,
    column: to.left + (i % across) * columns,
  }));
}

/** An area of the source as it lies in one of the copies. */
export function areaInTile(area: Area, { from, transpose }: Copy, tile: CellPlace): Area {
  const [top, left] = [area.top - from.top, area.left - from.left];
  const [bottom, right] = [area.bottom - from.top, area.right - from.left];
  return transpose
    ? { top: tile.row + left, left: tile.column + top, bottom: tile.row + right, right: tile.column + bottom }
    : { top: tile.row + top, left: tile.column + left, bottom: tile.row + bottom, right: tile.column + right };
}

/** The cells that all copies fill together. */
export function filledBy(copy: Copy): Area {
  return boundingArea(copy.tiles.map((tile) => areaInTile(copy.from, copy, tile)));
}
