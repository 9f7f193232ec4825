import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from "../../document/area";
import type { Area } from "../../document/model";
import type { LineAxis } from "./LineAxis";
import { mergeAround, withWholeMerges } from "./merges";
import type { Position } from "./Position";

/** The cells a person has marked: one rectangle, the cell in it that typing goes to, and the corner that Shift moves. */
export interface Selection {
  readonly area: Area;
  readonly active: Position;
  readonly moving: Position;
}

/** What has to be known of a sheet to move about in it. */
export interface SheetTerrain {
  readonly rows: LineAxis;
  readonly columns: LineAxis;
  readonly merges: readonly Area[];
  /** The last row and the last column that hold something. */
  readonly lastUsed: Position;
  isEmpty(position: Position): boolean;
}

/** The rectangle between two cells, the first of which is the active one; merged cells belong to it as a whole. */
export function selectionBetween(active: Position, moving: Position, merges: readonly Area[] = []): Selection {
  const { top: row, left: column } = mergeAround(merges, active);
  const area = withWholeMerges(merges, {
    top: Math.min(active.row, moving.row),
    left: Math.min(active.column, moving.column),
    bottom: Math.max(active.row, moving.row),
    right: Math.max(active.column, moving.column),
  });
  return { area, active: { row, column }, moving };
}

export type Direction = "up" | "down" | "left" | "right";

/** One cell on, hidden lines and the rest of merged cells skipped; the same cell at the edge of the sheet. */
export function nextCell(from: Position, direction: Direction, { rows, columns, merges }: SheetTerrain): Position {
  const { top, left, bottom, right } = mergeAround(merges, from);
  switch (direction) {
    case "up":
      return { ...from, row: rows.neighbour(top, -1) };
    case "down":
      return { ...from, row: rows.neighbour(bottom, 1) };
    case "left":
      return { ...from, column: columns.neighbour(left, -1) };
    case "right":
      return { ...from, column: columns.neighbour(right, 1) };
  }
}

/** Ctrl and an arrow: to the end of a run of filled cells, over a gap to the next filled one, or to the edge of the sheet. */
export function edgeOfData(from: Position, direction: Direction, sheet: SheetTerrain): Position {
  let here = from;
  let next = nextCell(here, direction, sheet);
  const overGap = sheet.isEmpty(here) || sheet.isEmpty(next);
  while (!same(here, next)) {
    if (!overGap && sheet.isEmpty(next)) return here;
    here = next;
    if (overGap && !sheet.isEmpty(here)) return here;
    if (isBeyond(here, direction, sheet.lastUsed)) return lastShown(here, direction, sheet);
    next = nextCell(here, direction, sheet);
  }
  return here;
}

/** Nothing more can come: without this, a walk over a million empty rows. */
function isBeyond(at: Position, direction: Direction, { row, column }: Position): boolean {
  return (direction === "down" && at.row > row) || (direction === "right" && at.column > column);
}

function lastShown(from: Position, direction: Direction, { rows, columns }: SheetTerrain): Position {
  if (direction === "down")
    return { ...from, row: rows.sizeOf(LAST_ROW) > 0 ? LAST_ROW : rows.neighbour(LAST_ROW, -1) };
  return { ...from, column: columns.sizeOf(LAST_COLUMN) > 0 ? LAST_COLUMN : columns.neighbour(LAST_COLUMN, -1) };
}

/** Enter and Tab in a selection of several cells: once round, row by row or column by column, past what is hidden. */
export function nextWithin({ area, active }: Selection, direction: Direction, sheet: SheetTerrain): Position {
  const height = rowCount(area);
  const width = columnCount(area);
  const count = width * height;
  const byRow = direction === "left" || direction === "right";
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const row = active.row - area.top;
  const column = active.column - area.left;
  let index = byRow ? row * width + column : column * height + row;
  let next = active;
  do {
    index = (index + step + count) % count;
    next = byRow
      ? { row: area.top + Math.floor(index / width), column: area.left + (index % width) }
      : { row: area.top + (index % height), column: area.left + Math.floor(index / height) };
  } while (!canBeActive(next, sheet) && !same(next, active));
  return next;
}

function canBeActive(position: Position, { rows, columns, merges }: SheetTerrain): boolean {
  const { top, left } = mergeAround(merges, position);
  const isShown = rows.sizeOf(position.row) > 0 && columns.sizeOf(position.column) > 0;
  return isShown && top === position.row && left === position.column;
}

export function same(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}
