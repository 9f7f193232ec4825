import { LAST_COLUMN, LAST_ROW, columnCount, isInside, rowCount } from "../area";
import type { Cells } from "../Cells";
import { clearFilters } from "../filteredRows";
import type { Lines } from "../Lines";
import { unmergeAll } from "../Merges";
import type { Area, SheetModel, TableModel } from "../model";
import type { WorkbookState } from "../WorkbookState";
import { applyStructureChange } from "./applyStructureChange";
import { checkMove } from "./checkMove";
import { checkShift } from "./checkShift";
import { formatInserted } from "./formatInserted";
import { growTables } from "./growTables";
import { keepTableNames } from "./keepTableNames";
import { keptRow } from "./keptRow";
import { deleteTable, shrinkTables } from "./shrinkTables";
import type { StructureChange } from "./StructureChange";

/** Inserting, deleting and moving cells, with everything that refers to them or lies on them following as in Excel. */
export class Structure {
  private readonly listeners = new Set<(change: StructureChange) => void>();

  constructor(
    private readonly state: WorkbookState,
    private readonly cells: Cells,
    private readonly lines: Lines,
  ) {}

  /** Called at every change at once, for what is remembered of cells outside the workbook. */
  onChange(listener: (change: StructureChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  insertRows(sheetId: string, first: number, count: number): void {
    this.insertCells(sheetId, { top: first, left: 0, bottom: first + count - 1, right: LAST_COLUMN }, "Down");
  }

  deleteRows(sheetId: string, first: number, count: number): void {
    this.deleteCells(sheetId, { top: first, left: 0, bottom: first + count - 1, right: LAST_COLUMN }, "Up");
  }

  insertColumns(sheetId: string, first: number, count: number): void {
    this.insertCells(sheetId, { top: 0, left: first, bottom: LAST_ROW, right: first + count - 1 }, "Right");
  }

  deleteColumns(sheetId: string, first: number, count: number): void {
    this.deleteCells(sheetId, { top: 0, left: first, bottom: LAST_ROW, right: first + count - 1 }, "Left");
  }

  /**
   * Makes room in an area: what is there moves down or to the right.
   *
   * @param appendsTo the table that grows by rows inserted right below its data
   */
  insertCells(sheetId: string, area: Area, shift: "Down" | "Right", appendsTo?: TableModel): void {
    const sheet = this.state.sheet(sheetId);
    const change = { kind: "insert", place: { sheetName: sheet.name, area }, shift } as const;
    checkShift(sheet, change);
    const fillTables = growTables(this.state, sheet, change, appendsTo);
    this.apply(change);
    fillTables();
    formatInserted(this.state, sheet, change);
    this.state.changed("structure", sheetId, area, `Inserted${shift}`);
  }

  /** Lets a table take in rows right below it, where they stand: those that are empty get the formulas of calculated columns. */
  takeIn(sheet: SheetModel, table: TableModel, rows: Area): void {
    const change = { kind: "insert", place: { sheetName: sheet.name, area: rows }, shift: "Down" } as const;
    unmergeAll(this.state, sheet, rows);
    growTables(this.state, sheet, change, table)();
    formatInserted(this.state, sheet, change);
    this.state.changed("structure", sheet.id, table.area);
  }

  /** Takes an area away: what is below or to the right of it closes the gap. Of a table's only rows the first stays, empty. */
  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void {
    const sheet = this.state.sheet(sheetId);
    const kept = shift === "Up" ? keptRow(sheet, area) : undefined;
    const going = kept ? { ...area, top: kept.bottom + 1 } : area;
    const change = { kind: "delete", place: { sheetName: sheet.name, area: going }, shift } as const;
    const isOneRow = kept !== undefined && going.top > going.bottom;
    if (!isOneRow) checkShift(sheet, change);
    if (kept) this.cells.clear(sheetId, kept, "Contents");
    if (isOneRow) return;
    shrinkTables(this.state, sheet, change);
    this.apply(change);
    this.state.changed("structure", sheetId, going, `Deleted${shift}`);
  }

  /** Cut and paste: references follow the cells, and what stood at the target is gone. */
  moveCells(fromSheetId: string, from: Area, toSheetId: string, row: number, column: number): void {
    const [source, target] = [this.state.sheet(fromSheetId), this.state.sheet(toSheetId)];
    const to = { top: row, left: column, bottom: row + rowCount(from) - 1, right: column + columnCount(from) - 1 };
    if (source === target && row === from.top && column === from.left) return;
    const covered = checkMove(source, from, target, to);
    for (const table of covered) deleteTable(this.state, target, table);
    for (const table of source.tables) if (isInside(table.area, from)) clearFilters(this.state, source, table);
    keepTableNames(this.state, source, from);
    const places = { from: { sheetName: source.name, area: from }, to: { sheetName: target.name, area: to } };
    this.apply({ kind: "move", ...places });
    this.state.changed("structure", fromSheetId, from);
    this.state.changed("structure", toSheetId, to);
  }

  private apply(change: StructureChange): void {
    applyStructureChange(this.state, this.lines, change);
    [...this.listeners].forEach((listener) => listener(change));
  }
}
