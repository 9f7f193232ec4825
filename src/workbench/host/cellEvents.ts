import { intersection, isWholeColumns, isWholeRows, singleCell } from "../document/area";
import type { Assignments } from "../document/Journal";
import {
  cellKey,
  type Area,
  type CellEdit,
  type CellModel,
  type SheetModel,
  type WorkbookChange,
} from "../document/model";
import { formatArea } from "../document/reference";
import { ofSheet, sheetEvents, tableEvents, WORKBOOK_TARGET, type RaisedEvent } from "./events";

/** A cell before and after, where it is known. */
interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellModel | undefined;
  readonly after: CellModel | undefined;
}

/**
 * What Excel raises after cells were changed: one event for each edit.
 *
 * @param assignments what the change assigned; undefined where that is not known
 */
export function cellEvents(
  change: WorkbookChange,
  sheet: SheetModel,
  assignments: Assignments | undefined,
): RaisedEvent[] {
  const changes = assignments && cellChanges(sheet, assignments);
  const source = {
    source: "Local",
    triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown",
  };
  const edits = (change.edits ?? []).filter(({ how }) => change.kind === "cells" || shiftOf(how));
  return [
    ...edits.flatMap((edit) => ofEdit(edit, sheet, changes, source)),
    ...formulasChanged(sheet, changes ?? [], source),
  ];
}

function ofEdit(
  { area, how }: CellEdit,
  sheet: SheetModel,
  changes: readonly CellChange[] | undefined,
  source: Readonly<Record<string, unknown>>,
): RaisedEvent[] {
  const address = formatArea(area);
  if (how === "Formatted") return [ofSheet(sheetEvents.onFormatChanged, sheet.id, { address, ...source })];
  const details = {
    address,
    changeType: changeType(area, how),
    ...source,
    ...direction(how),
    ...singleValue(area, changes),
  };
  const sorted = { RowsSorted: sheetEvents.onRowSorted, ColumnsSorted: sheetEvents.onColumnSorted }[how as string];
  const tables = sheet.tables.filter((table) => intersection(table.area, area));
  return [
    ofSheet(sheetEvents.onChanged, sheet.id, details),
    ...(sorted ? [ofSheet(sorted, sheet.id, { address, ...source })] : []),
    ...tables.map(({ id }) => ({
      event: tableEvents.onChanged,
      targets: [id, sheet.id, WORKBOOK_TARGET],
      details: { ...details, tableId: id, worksheetId: sheet.id },
    })),
  ];
}

/** What the cells of a sheet were and are, as far as the assignments say. */
function cellChanges(sheet: SheetModel, assignments: Assignments): CellChange[] {
  const cell = (value: unknown): CellModel | undefined =>
    typeof value === "object" && value !== null ? value : undefined; // a cell, or the mark that there is none
  return assignments.flatMap(({ target, key, before, after }) => {
    if ((target as unknown) !== sheet.cells) return [];
    const [row = 0, column = 0] = String(key).split(",").map(Number);
    return [{ row, column, before: cell(before), after: cell(after) }];
  });
}

function changeType(area: Area, how: CellEdit["how"]): string {
  const shift = shiftOf(how);
  if (!shift) return "RangeEdited";
  const what = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  return `${what}${shift.done}`;
}

/** Where cells went that made room or closed a gap; undefined for what moves none. */
function shiftOf(how: CellEdit["how"]): { readonly done: string; readonly direction: string } | undefined {
  const [, done, direction] = /^(Inserted|Deleted)(.+)$/.exec(how) ?? [];
  return done !== undefined && direction !== undefined ? { done, direction } : undefined;
}

function direction(how: CellEdit["how"]): Readonly<Record<string, string>> {
  const shift = shiftOf(how);
  if (!shift) return {};
  return { shiftDirection: `ShiftCell${shift.direction}` };
}

/** Of a single cell Excel tells what it held and holds. */
function singleValue(area: Area, changes: readonly CellChange[] | undefined): Readonly<Record<string, unknown>> {
  if (area.top !== area.bottom || area.left !== area.right) return {};
  const found = changes?.findLast(({ row, column }) => row === area.top && column === area.left);
  const first = changes?.find(({ row, column }) => row === area.top && column === area.left);
  if (!found || isFormula(first?.before) || isFormula(found.after)) return {};
  const [before, after] = [first?.before?.input ?? "", found.after?.input ?? ""];
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function valueType(value: unknown): string {
  if (value === "") return "Empty";
  return { number: "Double", boolean: "Boolean", string: "String" }[typeof value as "number" | "boolean" | "string"];
}

function isFormula(cell: CellModel | undefined): boolean {
  return typeof cell?.input === "string" && cell.input.startsWith("=") && cell.quoted !== true;
}

function formulasChanged(
  sheet: SheetModel,
  changes: readonly CellChange[],
  source: Readonly<Record<string, unknown>>,
): RaisedEvent[] {
  const byCell = new Map<string, unknown>();
  for (const { row, column, before, after } of changes) {
    if (before?.input === after?.input || !(isFormula(before) || isFormula(after))) continue;
    const key = cellKey(row, column);
    if (!byCell.has(key))
      byCell.set(key, {
        cellAddress: formatArea(singleCell(row, column)),
        previousFormula: String(before?.input ?? ""),
      });
  }
  if (byCell.size === 0) return [];
  return [ofSheet(sheetEvents.onFormulaChanged, sheet.id, { formulaDetails: [...byCell.values()], ...source })];
}
