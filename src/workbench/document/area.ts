import type { Area } from "./model";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function singleCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function isInside(inner: Area, outer: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** What two areas share; undefined when they do not touch. */
export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The smallest rectangle around both. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The smallest rectangle around all of them; there must be at least one. */
export function boundingArea(areas: readonly Area[]): Area {
  return areas.reduce(union);
}

export function someContains(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}

export function someTouches(areas: readonly Area[], other: Area): boolean {
  return areas.some((area) => intersection(area, other));
}

/** The first without the second: up to four rectangles. */
export function difference(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { top: area.top, left: area.left, bottom: cut.top - 1, right: area.right },
    { top: cut.bottom + 1, left: area.left, bottom: area.bottom, right: area.right },
    { top: cut.top, left: area.left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** True when every cell of an area is in one of the others. */
export function isCovered(area: Area, by: readonly Area[]): boolean {
  const left = by.reduce((parts, each) => parts.flatMap((part) => difference(part, each)), [area]);
  return left.length === 0;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}
