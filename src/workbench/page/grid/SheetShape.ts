import { LAST_COLUMN, LAST_ROW } from "../../document/area";
import type { Area, SheetModel } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { autoRowHeights } from "./autoRowHeights";
import type { Position } from "./Position";
import { sheetLayout, type SheetLayout } from "./sheetLayout";

/** Empty rows and columns shown beyond what is used. */
const SPARE = { rows: 60, columns: 16 };
const LEAST = { rows: 200, columns: 40 };

/** How far the sheet on the screen reaches, and where everything on it stands. Excel's million rows appear as one goes there. */
export class SheetShape {
  lastUsed: Position = { row: 0, column: 0 };
  layout: SheetLayout = sheetLayout(
    { rows: {}, columns: {}, freeze: { rows: 0, columns: 0 }, showHeadings: true },
    LEAST,
  );
  private extent = { ...LEAST };

  constructor(private readonly workbook: WorkbookDocument) {}

  /** Takes the sheet's shape as it is now, with room for its content and for what is selected. */
  read(sheet: SheetModel, selected: Area): void {
    const used = this.workbook.cells.usedArea(sheet.id, false);
    this.lastUsed = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
    const row = Math.max(this.lastUsed.row, selected.bottom === LAST_ROW ? 0 : selected.bottom);
    const column = Math.max(this.lastUsed.column, selected.right === LAST_COLUMN ? 0 : selected.right);
    this.extent = {
      rows: Math.min(LAST_ROW + 1, Math.max(this.extent.rows, row + SPARE.rows)),
      columns: Math.min(LAST_COLUMN + 1, Math.max(this.extent.columns, column + SPARE.columns)),
    };
    const heights = autoRowHeights(this.workbook, sheet);
    this.layout = sheetLayout(sheet, this.extent, (each) => heights.get(each));
  }

  /** Adds rows at the end; false when there are no more. */
  grow(): boolean {
    if (this.extent.rows > LAST_ROW) return false;
    this.extent = { ...this.extent, rows: Math.min(LAST_ROW + 1, this.extent.rows + LEAST.rows) };
    return true;
  }

  /** Whether cells are within what is shown; whole rows and columns always are. */
  shows({ bottom, right }: Area): boolean {
    const { rows, columns } = this.layout;
    return (bottom < rows.count || bottom === LAST_ROW) && (right < columns.count || right === LAST_COLUMN);
  }
}
