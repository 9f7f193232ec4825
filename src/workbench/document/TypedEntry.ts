import { contains, intersection, singleCell } from "./area";
import type { Calculation } from "./Calculation";
import { formatAt } from "./cellFormats";
import type { Cells } from "./Cells";
import { DocumentError } from "./DocumentError";
import { isFormula } from "./isFormula";
import { type Area, cellKey, type CellValue, type Scalar, type SheetModel, type TableModel } from "./model";
import { parseEntry, type Entry } from "./parseEntry";
import { checkUnlocked } from "./protection";
import type { Structure } from "./structure/Structure";
import { validationAlert, validationRefusal, type ValidationAlert } from "./validationRefusal";
import type { WorkbookState } from "./WorkbookState";

/** What happens when a person types into a cell, beyond writing it: data validation refuses, a table grows. */
export class TypedEntry {
  constructor(
    private readonly state: WorkbookState,
    private readonly calculation: Calculation,
    private readonly cells: Cells,
    private readonly structure: Structure,
    /** How this person writes numbers and dates. */
    private readonly locale: string,
  ) {}

  enter(sheetId: string, row: number, column: number, text: string): void {
    const sheet = this.state.sheet(sheetId);
    checkUnlocked(sheet, singleCell(row, column));
    const entry = this.read(sheet, row, column, text);
    const value = this.valueOf(sheet, row, column, entry);
    const refusal = validationRefusal(this.state.model, this.calculation, sheet, row, column, value);
    if (refusal !== undefined) throw new DocumentError("InvalidArgument", refusal);
    this.cells.writeEntries(sheetId, singleCell(row, column), [[entry]]);
    if (text !== "") this.growTableAbove(sheet, singleCell(row, column));
  }

  /** What the cell's data validation says to an entry before it is taken; undefined where it has nothing to say. */
  alertFor(sheetId: string, row: number, column: number, text: string): ValidationAlert | undefined {
    const sheet = this.state.sheet(sheetId);
    const entry = this.read(sheet, row, column, text);
    const value = this.valueOf(sheet, row, column, entry);
    return validationAlert(this.state.model, this.calculation, sheet, row, column, value);
  }

  /** Pasted values go in unchecked, as in Excel: no validation refuses them. */
  paste(sheetId: string, area: Area, values: readonly (readonly Scalar[])[]): void {
    const sheet = this.state.sheet(sheetId);
    this.cells.write(sheetId, area, values, this.locale);
    this.growTables(sheet, area);
  }

  /** What was pasted right below a table becomes rows of it. */
  growTables(sheet: SheetModel, area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) this.growTableAbove(sheet, { ...area, top: row, bottom: row });
  }

  /** Takes a row of entries right below a table into it. */
  private growTableAbove(sheet: SheetModel, { top: row, left, right }: Area): void {
    const above = row > 0 ? this.state.tableAt(sheet.id, row - 1, left) : undefined;
    if (above && right <= above.area.right && !this.state.tableAt(sheet.id, row, left))
      this.growTable(sheet, above, row, { left, right });
  }

  private read(sheet: SheetModel, row: number, column: number, text: string): Entry {
    const { numberFormat = "General" } = formatAt(sheet, row, column);
    const entry = parseEntry(text, numberFormat, this.locale);
    return numberFormat.includes("%") && !text.includes("%") ? asPercentage(entry) : entry;
  }

  /** What the cell would show. */
  private valueOf(sheet: SheetModel, row: number, column: number, entry: Entry): CellValue {
    if (entry.input === undefined) return "";
    if (!isFormula(entry)) return entry.input;
    return this.calculation.probe([{ sheetName: sheet.name, row, column, formula: String(entry.input) }])[0] ?? "";
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
    const taken = { ...table.area, top: row, bottom: row };
    const isMerged = sheet.merges.some((merge) => intersection(merge, taken));
    if (isFree && isBelow && !isMerged && !sheet.protection.protected) this.structure.takeIn(sheet, table, taken);
  }
}

/** In a cell that shows percentages 12 is 12 %; a number below 1 is a share already, as in Excel. */
function asPercentage(entry: Entry): Entry {
  if (typeof entry.input !== "number" || Math.abs(entry.input) < 1) return entry;
  return { input: Number((entry.input / 100).toPrecision(15)) };
}
