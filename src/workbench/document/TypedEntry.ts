import { contains, singleCell } from "./area";
import type { Calculation } from "./Calculation";
import { formatAt } from "./cellFormats";
import type { Cells } from "./Cells";
import { DocumentError } from "./DocumentError";
import { isFormula } from "./isFormula";
import { type Area, cellKey, type CellValue, type Scalar, type SheetModel, type TableModel } from "./model";
import { parseEntry } from "./parseEntry";
import { checkUnlocked } from "./protection";
import { validationRefusal } from "./validationRefusal";
import type { WorkbookState } from "./WorkbookState";

/** What happens when a person types into a cell, beyond writing it: data validation refuses, a table grows. */
export class TypedEntry {
  constructor(
    private readonly state: WorkbookState,
    private readonly calculation: Calculation,
    private readonly cells: Cells,
  ) {}

  enter(sheetId: string, row: number, column: number, text: string): void {
    const sheet = this.state.sheet(sheetId);
    checkUnlocked(sheet, singleCell(row, column));
    const value = this.valueOf(sheet, row, column, text);
    const refusal = validationRefusal(this.state.model, this.calculation, sheet, row, column, value);
    if (refusal !== undefined) throw new DocumentError("InvalidArgument", refusal);
    this.cells.write(sheetId, singleCell(row, column), [[text]]);
    if (text !== "") this.growTableAbove(sheet, singleCell(row, column));
  }

  /** Pasted values go in unchecked, as in Excel: no validation refuses them. */
  paste(sheetId: string, area: Area, values: readonly (readonly Scalar[])[]): void {
    const sheet = this.state.sheet(sheetId);
    this.cells.write(sheetId, area, values);
    for (let row = area.top; row <= area.bottom; row++) this.growTableAbove(sheet, { ...area, top: row, bottom: row });
  }

  /** Takes a row of entries right below a table into it. */
  private growTableAbove(sheet: SheetModel, { top: row, left, right }: Area): void {
    const above = row > 0 ? this.state.tableAt(sheet.id, row - 1, left) : undefined;
    if (above && right <= above.area.right && !this.state.tableAt(sheet.id, row, left))
      this.growTable(sheet, above, row, { left, right });
  }

  /** What the cell would show. */
  private valueOf(sheet: SheetModel, row: number, column: number, text: string): CellValue {
    const entry = parseEntry(text, formatAt(sheet, row, column).numberFormat ?? "General");
    if (entry.input === undefined) return "";
    if (!isFormula(entry)) return entry.input;
    return this.calculation.probe([{ sheetName: sheet.name, row, column, formula: text }])[0] ?? "";
  }

  /** Excel takes a row typed right below a table into it, when nothing else is in the way, and fills its calculated columns. */
  private growTable(
    sheet: SheetModel,
    table: TableModel,
    row: number,
    { left, right }: Pick<Area, "left" | "right">,
  ): void {
    const isFree = table.columns.every((_, i) => {
      const column = table.area.left + i;
      return (column >= left && column <= right) || sheet.cells[cellKey(row, column)]?.input === undefined;
    });
    const isBelow = row === table.area.bottom + 1 && !table.showTotals && contains(table.area, row - 1, left);
    if (!isFree || !isBelow || sheet.protection.protected) return;
    this.state.set(table, "area", { ...table.area, bottom: row });
    for (let column = table.area.left; column <= table.area.right; column++) {
      const above = sheet.cells[cellKey(row - 1, column)];
      const key = cellKey(row, column);
      const own = sheet.cells[key];
      const format = own?.format ?? above?.format;
      if (above && isFormula(above) && own?.input === undefined)
        this.state.setCell(sheet, key, {
          ...own,
          ...(above.input !== undefined && { input: above.input }),
          ...(format && { format }),
        });
      else if (format) this.state.setCell(sheet, key, { ...own, format });
    }
    this.state.changed("structure", sheet.id, table.area);
  }
}
