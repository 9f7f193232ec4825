import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "../../document/area";
import type { Area, SheetModel, WorkbookChange } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import type { Position } from "./Position";
import { RowHeights } from "./RowHeights";
import { sheetLayout, type SheetExtent, type SheetLayout } from "./sheetLayout";

/** Empty rows and columns shown beyond what is used. */
const SPARE = { rows: 60, columns: 16 };
const LEAST = { rows: 200, columns: 40 };

/** How far the sheet on the screen reaches, and where everything on it stands. Excel's million rows appear as one goes there. */
export class SheetShape {
  /** The last row and column that hold something; like Excel, it forgets emptied cells only when the sheet is shown anew. */
  lastUsed: Position = { row: 0, column: 0 };
  layout: SheetLayout = sheetLayout(
    { rows: {}, columns: {}, freeze: { rows: 0, columns: 0 }, showHeadings: true },
    LEAST,
  );
  private extent: SheetExtent = LEAST;
  private readonly heights: RowHeights;
  private sheetId = "";
  private stale = true;

  constructor(private readonly workbook: WorkbookDocument) {
    this.heights = new RowHeights(workbook);
  }

  /** Something in the workbook changed: reads again only what that can concern. */
  follow(sheet: SheetModel, { kind, sheetId, area }: WorkbookChange): void {
    if (kind === "selection" || (sheetId !== undefined && sheetId !== this.sheetId)) return;
    if (kind === "calculated") {
      this.heights.readCalculated(sheet, this.lastUsed.column);
      this.useSpilled();
    } else if (kind === "cells" && area && !isWholeRows(area) && !isWholeColumns(area)) {
      this.use(area.bottom, area.right);
      this.heights.readRows(sheet, area, this.lastUsed.column);
      this.useSpilled();
    } else this.stale = true;
  }

  /** Takes the sheet's shape as it is now, with room for its content and for what is selected. */
  read(sheet: SheetModel, selected: Area): void {
    if (this.stale || this.sheetId !== sheet.id) this.readAll(sheet);
    const row = Math.max(this.lastUsed.row, isWholeColumns(selected) ? 0 : selected.bottom);
    const column = Math.max(this.lastUsed.column, isWholeRows(selected) ? 0 : selected.right);
    this.extent = {
      rows: Math.min(LAST_ROW + 1, Math.max(this.extent.rows, row + SPARE.rows)),
      columns: Math.min(LAST_COLUMN + 1, Math.max(this.extent.columns, column + SPARE.columns)),
    };
    this.layout = sheetLayout(sheet, this.extent, this.heights.fitted);
  }

  /** Adds rows or columns at the end; false when there are no more. */
  grow(which: "rows" | "columns"): boolean {
    const most = which === "rows" ? LAST_ROW + 1 : LAST_COLUMN + 1;
    if (this.extent[which] >= most) return false;
    this.extent = { ...this.extent, [which]: Math.min(most, this.extent[which] + LEAST[which]) };
    return true;
  }

  /** Whether cells are within what can be scrolled to; whole rows and columns always are. */
  shows(area: Area): boolean {
    const { rows, columns } = this.extent;
    return (area.bottom < rows || isWholeColumns(area)) && (area.right < columns || isWholeRows(area));
  }

  private readAll(sheet: SheetModel): void {
    if (this.sheetId !== sheet.id) this.extent = LEAST;
    this.sheetId = sheet.id;
    this.stale = false;
    const used = this.workbook.cells.usedArea(sheet.id, false);
    this.lastUsed = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
    this.heights.readAll(sheet);
  }

  private useSpilled(): void {
    for (const key of this.workbook.calculation.spilledCells(this.sheetId)) {
      const comma = key.indexOf(",");
      this.use(Number(key.slice(0, comma)), Number(key.slice(comma + 1)));
    }
  }

  private use(row: number, column: number): void {
    if (row <= this.lastUsed.row && column <= this.lastUsed.column) return;
    this.lastUsed = { row: Math.max(row, this.lastUsed.row), column: Math.max(column, this.lastUsed.column) };
  }
}
