import type { ChartModel } from "../../document/model";
import type { LineAxis } from "../grid/LineAxis";
import { type Box, pixels, points } from "../grid/sheetLayout";

/**
 * The workbook places charts by the row heights that are set; on the screen rows may have grown with their text, and charts move and
 * stretch with them.
 */
export interface RowHeights {
  readonly set: LineAxis;
  readonly shown: LineAxis;
}

export function chartBox({ left, top, width, height }: ChartModel, { set, shown }: RowHeights): Box {
  const first = movedOffset(pixels(top), set, shown);
  const last = movedOffset(pixels(top + height), set, shown);
  return { left: pixels(left), top: first, width: pixels(width), height: last - first };
}

/** Where a chart that is shown in a box stands in the workbook. */
export function chartPlace({ left, top, width, height }: Box, { set, shown }: RowHeights) {
  const first = movedOffset(top, shown, set);
  const last = movedOffset(top + height, shown, set);
  return { left: points(left), top: points(first), width: points(width), height: points(last - first) };
}

/** The same place in the same row, where rows have other heights. */
function movedOffset(offset: number, from: LineAxis, to: LineAxis): number {
  if (offset >= from.length) return offset - from.length + to.length;
  const row = from.indexAt(offset);
  return to.startOf(row) + Math.min(offset - from.startOf(row), to.sizeOf(row));
}

/** No chart is smaller, in pixels. */
const SMALLEST = 40;

/** Which edges of a box follow the pointer; all of them when it is moved as a whole. */
export type Grip = "move" | "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw";

export const GRIPS: readonly Grip[] = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];

/** The box after one of its edges, or all of it, was dragged; never off the sheet's top and left. */
export function draggedBox(box: Box, grip: Grip, across: number, down: number): Box {
  if (grip === "move") return { ...box, left: Math.max(0, box.left + across), top: Math.max(0, box.top + down) };
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const left = grip.includes("w") ? Math.max(0, Math.min(box.left + across, right - SMALLEST)) : box.left;
  const top = grip.includes("n") ? Math.max(0, Math.min(box.top + down, bottom - SMALLEST)) : box.top;
  const width = grip.includes("e") ? Math.max(SMALLEST, box.width + across) : right - left;
  const height = grip.includes("s") ? Math.max(SMALLEST, box.height + down) : bottom - top;
  return { left, top, width, height };
}
