import type { Area } from "../../document/model";
import type { Position } from "./Position";
import type { LineAxis } from "./LineAxis";

/** The cells a person has marked: one rectangle, the cell in it that typing goes to, and the corner that Shift moves. */
export interface Selection {
  readonly area: Area;
  readonly active: Position;
  readonly moving: Position;
}

export interface SheetExtent {
  readonly rows: LineAxis;
  readonly columns: LineAxis;
  isEmpty(position: Position): boolean;
}

/** The rectangle between two cells, the first of which is the active one. */
export function selectionBetween(active: Position, moving: Position): Selection {
  const area = {
    top: Math.min(active.row, moving.row),
    left: Math.min(active.column, moving.column),
    bottom: Math.max(active.row, moving.row),
    right: Math.max(active.column, moving.column),
  };
  return { area, active, moving };
}

export type Direction = "up" | "down" | "left" | "right";

/** One cell on, hidden rows and columns skipped; the same cell at the edge of the sheet. */
export function nextCell(from: Position, direction: Direction, sheet: SheetExtent): Position {
  switch (direction) {
    case "up":
      return { ...from, row: sheet.rows.neighbour(from.row, -1) };
    case "down":
      return { ...from, row: sheet.rows.neighbour(from.row, 1) };
    case "left":
      return { ...from, column: sheet.columns.neighbour(from.column, -1) };
    case "right":
      return { ...from, column: sheet.columns.neighbour(from.column, 1) };
  }
}

/** Ctrl and an arrow: to the end of a run of filled cells, or over a gap to the next filled one. */
export function edgeOfData(from: Position, direction: Direction, sheet: SheetExtent): Position {
  let here = from;
  let next = nextCell(here, direction, sheet);
  const overGap = sheet.isEmpty(here) || sheet.isEmpty(next);
  while (!same(here, next)) {
    if (!overGap && sheet.isEmpty(next)) return here;
    here = next;
    if (overGap && !sheet.isEmpty(here)) return here;
    next = nextCell(here, direction, sheet);
  }
  return here;
}

/** Enter and Tab in a selection of several cells: once round, row by row or column by column. */
export function nextWithin({ area, active }: Selection, direction: Direction): Position {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const byRow = direction === "left" || direction === "right";
  const row = active.row - area.top;
  const column = active.column - area.left;
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const count = width * height;
  const index = ((byRow ? row * width + column : column * height + row) + step + count) % count;
  return byRow
    ? { row: area.top + Math.floor(index / width), column: area.left + (index % width) }
    : { row: area.top + (index % height), column: area.left + Math.floor(index / height) };
}

export function same(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}
