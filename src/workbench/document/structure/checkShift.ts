import { LAST_COLUMN, LAST_ROW, contains, intersection } from "../area";
import { DocumentError } from "../DocumentError";
import type { Area, SheetModel, TableModel } from "../model";
import { checkAllowed, checkUnlocked } from "../protection";
import { dataArea } from "../structuredReference";
import { axisOf, crossing, lastLine, spanOf, withSpan, type Axis } from "./areaSpans";
import { isOfWholeLines } from "./moveLines";
import { covers, type Span } from "./span";
import type { StructureChange } from "./StructureChange";

type Shift = Exclude<StructureChange, { readonly kind: "move" }>;

/** Refuses to insert or delete cells where Excel does: on protected sheets, across tables and merged cells, off the sheet's end. */
export function checkShift(sheet: SheetModel, change: Shift): void {
  const { area } = change.place;
  const isOnSheet = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!isOnSheet || area.top > area.bottom || area.left > area.right)
    throw new DocumentError("InvalidArgument", "The cells would lie outside the sheet.");
  checkProtection(sheet, change);
  const axis = axisOf(change.shift);
  const behind = withSpan(area, axis, { first: spanOf(area, axis).first, last: lastLine(axis) });
  for (const merge of sheet.merges) checkMerge(merge, behind, axis);
  for (const table of sheet.tables) if (intersection(table.area, behind)) checkTable(table, change, axis);
  if (change.kind === "insert") checkRoom(sheet, behind, axis, spanOf(area, axis));
}

function checkProtection(sheet: SheetModel, change: Shift): void {
  const lines = axisOf(change.shift) === "rows" ? "Rows" : "Columns";
  const option = `allow${change.kind === "insert" ? "Insert" : "Delete"}${lines}`;
  checkAllowed(sheet, isOfWholeLines(change) ? option : undefined);
  if (change.kind === "delete") checkUnlocked(sheet, change.place.area);
}

function checkMerge(merge: Area, behind: Area, axis: Axis): void {
  const isCut = intersection(merge, behind) && !isAcross(behind, merge, axis);
  if (isCut) throw new DocumentError("MergedRangeConflict", "To do this, all the merged cells need to move along.");
}

function checkTable(table: TableModel, change: Shift, axis: Axis): void {
  const {
    kind,
    place: { area },
  } = change;
  // What a filter hides are whole rows: cells that leave their row would leave it behind.
  if (axis === "rows" && !isOfWholeLines(change) && Object.keys(table.filters).length > 0)
    throw new DocumentError("FilteredRangeConflict", `Rows of the filtered table "${table.name}" cannot be shifted.`);
  if (!isAcross(area, table.area, axis)) {
    throw new DocumentError(
      "InsertDeleteConflict",
      `This operation is not allowed. It attempts to shift cells in the table "${table.name}".`,
    );
  }
  const going = spanOf(area, axis);
  if (kind === "insert" || axis === "columns" || covers(going, spanOf(table.area, axis))) return;
  const loses = (rows: Span): boolean => covers(going, rows);
  const header = { first: table.area.top, last: table.area.top };
  if ((table.showHeaders && loses(header)) || loses(spanOf(dataArea(table), axis))) {
    throw new DocumentError(
      "InsertDeleteConflict",
      `The table "${table.name}" must keep its header row and one row of data.`,
    );
  }
}

function checkRoom(sheet: SheetModel, behind: Area, axis: Axis, inserted: Span): void {
  const last = lastLine(axis);
  const pushedOff = withSpan(behind, axis, { first: last - (inserted.last - inserted.first), last });
  const isFilled = Object.entries(sheet.cells).some(([key, { input }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return input !== undefined && contains(pushedOff, row, column);
  });
  if (isFilled)
    throw new DocumentError(
      "NonBlankCellOffSheet",
      "New cells cannot be inserted because that would push non-empty cells off the end of the worksheet.",
    );
}

function isAcross(area: Area, thing: Area, axis: Axis): boolean {
  return covers(spanOf(area, crossing(axis)), spanOf(thing, crossing(axis)));
}
