import { LAST_COLUMN, LAST_ROW } from "../area";
import type { Area } from "../model";
import type { Span } from "./span";

/** The direction cells move in when others are inserted or deleted. */
export type Axis = "rows" | "columns";

export function axisOf(shift: "Down" | "Up" | "Right" | "Left"): Axis {
  return shift === "Down" || shift === "Up" ? "rows" : "columns";
}

export function crossing(axis: Axis): Axis {
  return axis === "rows" ? "columns" : "rows";
}

export function spanOf(area: Area, axis: Axis): Span {
  return axis === "rows" ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
}

/** The area with another run of rows or columns. */
export function withSpan(area: Area, axis: Axis, { first, last }: Span): Area {
  return axis === "rows" ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

export function lastLine(axis: Axis): number {
  return axis === "rows" ? LAST_ROW : LAST_COLUMN;
}
