import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from "../../document/area";
import type { Area } from "../../document/model";
import type { Position } from "./Position";
import { same } from "./selectionMoves";

/** Where an area comes to lie when a cell of it is dragged to another, kept on the sheet. Undefined where it stays. */
export function movedArea(area: Area, from: Position, to: Position): Area | undefined {
  const top = Math.min(Math.max(area.top + to.row - from.row, 0), LAST_ROW - rowCount(area) + 1);
  const left = Math.min(Math.max(area.left + to.column - from.column, 0), LAST_COLUMN - columnCount(area) + 1);
  if (same({ row: top, column: left }, { row: area.top, column: area.left })) return undefined;
  return { top, left, bottom: top + rowCount(area) - 1, right: left + columnCount(area) - 1 };
}
