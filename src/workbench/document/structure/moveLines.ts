import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows } from "../area";
import type { LineModel, SheetModel } from "../model";
import type { WorkbookState } from "../WorkbookState";
import { adjustReference } from "./adjustReference";
import { axisOf, lastLine, spanOf, type Axis } from "./areaSpans";
import type { Span } from "./span";
import type { StructureChange } from "./StructureChange";

type Shift = Exclude<StructureChange, { readonly kind: "move" }>;

/** True when whole rows or columns come or go, not only cells. */
export function isOfWholeLines({ place: { area }, shift }: Shift): boolean {
  return axisOf(shift) === "rows" ? isWholeRows(area) : isWholeColumns(area);
}

/** Lets sizes and formats of rows or columns, and the frozen ones, follow when whole ones come or go. */
export function moveLines(state: WorkbookState, sheet: SheetModel, change: Shift): void {
  if (!isOfWholeLines(change)) return;
  const axis = axisOf(change.shift);
  const { first, last } = spanOf(change.place.area, axis);
  const count = last - first + 1;
  const lines: Record<number, LineModel> = {};
  for (const [key, line] of Object.entries(sheet[axis])) {
    const number = Number(key);
    if (number < first) lines[number] = line;
    else if (change.kind === "insert" && number + count <= lastLine(axis)) lines[number + count] = line;
    else if (change.kind === "delete" && number > last) lines[number - count] = line;
  }
  state.set(sheet, axis, lines);
  if (change.kind === "insert" && first > 0) sizeLines(state, sheet, axis, { first, last });
  moveFreeze(state, sheet, change);
}

/** New lines are as large as the one before them. */
function sizeLines(state: WorkbookState, sheet: SheetModel, axis: Axis, { first, last }: Span): void {
  const { size, format } = sheet[axis][first - 1] ?? {};
  if (size === undefined && !format) return;
  for (let line = first; line <= last; line++)
    state.set(sheet[axis], line, { ...(size !== undefined && { size }), ...(format && { format }) });
}

/** Lines that come between frozen ones are frozen, too. */
function moveFreeze(state: WorkbookState, sheet: SheetModel, change: Shift): void {
  const axis = axisOf(change.shift);
  const frozen = sheet.freeze[axis];
  if (frozen === 0) return;
  const area =
    axis === "rows"
      ? { top: 0, left: 0, bottom: frozen - 1, right: LAST_COLUMN }
      : { top: 0, left: 0, bottom: LAST_ROW, right: frozen - 1 };
  const after = adjustReference({ sheetName: sheet.name, area }, change);
  state.set(sheet, "freeze", { ...sheet.freeze, [axis]: after ? spanOf(after.area, axis).last + 1 : 0 });
}
