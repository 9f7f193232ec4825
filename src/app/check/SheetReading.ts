import { columnLetters } from "../../templates/address";
import type { CellContent, SheetSnapshot, TableSnapshot } from "../../workbook/WorkbookSnapshot";
import type { CellArea } from "./CellArea";

/** What stands where on one sheet. Cells that nobody used are empty. */
export class SheetReading {
  constructor(
    readonly snapshot: SheetSnapshot,
    readonly tables: readonly TableSnapshot[],
  ) {}

  get id(): string {
    return this.snapshot.id;
  }

  /** The used cells. */
  get area(): CellArea {
    const { id, top, left, values } = this.snapshot;
    const width = values[0]?.length ?? 0;
    return { sheetId: id, top, left, bottom: top + values.length - 1, right: left + width - 1 };
  }

  value(row: number, column: number): CellContent {
    return this.snapshot.values[row - this.snapshot.top]?.[column - this.snapshot.left] ?? "";
  }

  /** The formula in R1C1 notation; undefined where a value was typed, or nothing. */
  formula(row: number, column: number): string | undefined {
    const content = this.snapshot.formulas[row - this.snapshot.top]?.[column - this.snapshot.left];
    return typeof content === "string" && content.startsWith("=") ? content : undefined;
  }

  isEmpty(row: number, column: number): boolean {
    return this.value(row, column) === "" && this.formula(row, column) === undefined;
  }

  tableAt(row: number, column: number): TableSnapshot | undefined {
    return this.tables.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  /** What heads a column: of its table, or the nearest text above; the column's letters where there is none. */
  header(row: number, column: number): string {
    const table = this.tableAt(row, column);
    const headers = table?.hasHeaders === true ? this.value(table.top, column) : "";
    if (headers !== "") return String(headers);
    for (let above = row - 1; above >= this.snapshot.top; above--) {
      const value = this.value(above, column);
      if (typeof value === "string" && value !== "" && !value.startsWith("#")) return value;
    }
    return columnLetters(column);
  }

  /** Where a row is named: the first column of its table, or the first text of the cells that touch each other to the left. */
  labelColumn(row: number, column: number): number | undefined {
    const table = this.tableAt(row, column);
    if (table) return table.left;
    let found: number | undefined;
    for (let left = column - 1; left >= this.snapshot.left && !this.isEmpty(row, left); left--)
      if (typeof this.value(row, left) === "string" && this.value(row, left) !== "") found = left;
    return found;
  }

  label(row: number, column: number): string {
    const found = this.labelColumn(row, column);
    return found === undefined ? "" : String(this.value(row, found)).trim();
  }
}

/** The rows of a table between its header and its totals. */
export function bodyOf({ sheetId, top, left, bottom, right, hasHeaders, hasTotals }: TableSnapshot): CellArea {
  return { sheetId, top: hasHeaders ? top + 1 : top, left, bottom: hasTotals ? bottom - 1 : bottom, right };
}
