import type { Area } from "../../document/model";
import type { LineAxis } from "./LineAxis";
import type { Position } from "./Position";
import type { Box, SheetLayout } from "./sheetLayout";

/** What the mouse would take hold of at a point of the view. */
export type PointerZone =
  | { readonly on: "cells" | "columns" | "rows" | "corner" | "selectionEdge"; readonly position: Position }
  | { readonly on: "columnEdge" | "rowEdge"; readonly line: number; readonly position: Position }
  | { readonly on: "fillHandle"; readonly position: Position };

export interface Scroll {
  readonly left: number;
  readonly top: number;
}

/** So near to a line, in pixels, the mouse takes hold of it. */
const REACH = { heading: 4, edge: 3, handle: 5 };

/** @param x from the view's left edge @param y from its top edge @param selection the box of what is selected, in the view */
export function pointerZone(layout: SheetLayout, scroll: Scroll, selection: Box, x: number, y: number): PointerZone {
  const inX = x - layout.headings.width;
  const inY = y - layout.headings.height;
  const sheetX = Math.max(0, inX < layout.frozen.width ? inX : inX + scroll.left);
  const sheetY = Math.max(0, inY < layout.frozen.height ? inY : inY + scroll.top);
  const position = { row: layout.rows.indexAt(sheetY), column: layout.columns.indexAt(sheetX) };
  if (inX < 0 && inY < 0) return { on: "corner", position };
  if (inY < 0) {
    const line = lineEndingAt(layout.columns, sheetX);
    return line === undefined ? { on: "columns", position } : { on: "columnEdge", line, position };
  }
  if (inX < 0) {
    const line = lineEndingAt(layout.rows, sheetY);
    return line === undefined ? { on: "rows", position } : { on: "rowEdge", line, position };
  }
  const right = selection.left + selection.width;
  const bottom = selection.top + selection.height;
  if (Math.abs(x - right) <= REACH.handle && Math.abs(y - bottom) <= REACH.handle)
    return { on: "fillHandle", position };
  return { on: isOnEdge(selection, x, y) ? "selectionEdge" : "cells", position };
}

/** The line whose end is near; of hidden ones the last, so that dragging shows it. */
function lineEndingAt(axis: LineAxis, offset: number): number | undefined {
  const index = axis.indexAt(offset);
  if (axis.startOf(index + 1) - offset <= REACH.heading) return index;
  return index > 0 && offset - axis.startOf(index) < REACH.heading ? index - 1 : undefined;
}

function isOnEdge({ left, top, width, height }: Box, x: number, y: number): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= REACH.edge;
  const withinX = x >= left - REACH.edge && x <= left + width + REACH.edge;
  const withinY = y >= top - REACH.edge && y <= top + height + REACH.edge;
  return (withinY && (near(x, left) || near(x, left + width))) || (withinX && (near(y, top) || near(y, top + height)));
}

/** The rectangle of an area within the view: frozen lines stay, the others are scrolled. */
export function boxInView(layout: SheetLayout, scroll: Scroll, area: Area): Box {
  const { rows, columns, frozen, headings } = layout;
  const x = (column: number): number =>
    headings.width + columns.startOf(column) - (column < frozen.columns ? 0 : scroll.left);
  const y = (row: number): number => headings.height + rows.startOf(row) - (row < frozen.rows ? 0 : scroll.top);
  const left = x(area.left);
  const top = y(area.top);
  return {
    left,
    top,
    width: x(area.right) + columns.sizeOf(area.right) - left,
    height: y(area.bottom) + rows.sizeOf(area.bottom) - top,
  };
}
