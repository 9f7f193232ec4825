import { contains } from "./area";
import { DocumentError } from "./DocumentError";
import { filterTest, type FilterCell } from "./filterTest";
import type { CalculatedWorkbook, FilterCriteria, SheetModel, TableModel } from "./model";
import { checkAllowed } from "./protection";
import { dataArea } from "./structuredReference";
import type { Tables } from "./Tables";
import { setFiltered } from "./filteredRows";
import type { WorkbookState } from "./WorkbookState";

/** The filters of tables. A filter looks at the values there are when it is set or applied again, as in Excel. */
export class Filters {
  constructor(
    private readonly state: WorkbookState,
    private readonly tables: Tables,
    private readonly workbook: CalculatedWorkbook,
  ) {}

  /** Filters a column, counted from the table's first; without criteria all its rows are shown again. */
  set(tableId: string, columnIndex: number, criteria: FilterCriteria | undefined): void {
    const { sheet, table } = this.place(tableId);
    const column = table.columns[columnIndex];
    if (!column) throw new DocumentError("InvalidArgument", `The table "${table.name}" has no column ${columnIndex}.`);
    if (criteria) filterTest(criteria, this.cellsOf(sheet, table, columnIndex)); // refuses what no filter can do
    const filters: Record<number, FilterCriteria> = { ...table.filters };
    if (criteria) filters[column.id] = criteria;
    else Reflect.deleteProperty(filters, column.id);
    this.state.set(table, "filters", filters);
    this.apply(sheet, table);
  }

  /** Takes all filters of a table away. */
  clear(tableId: string): void {
    const { sheet, table } = this.place(tableId);
    if (Object.keys(table.filters).length > 0) this.state.set(table, "filters", {});
    this.apply(sheet, table);
  }

  /** Looks at the values again. */
  reapply(tableId: string): void {
    const { sheet, table } = this.place(tableId);
    this.apply(sheet, table);
  }

  private place(tableId: string): { readonly sheet: SheetModel; readonly table: TableModel } {
    const place = this.tables.place(tableId);
    checkAllowed(place.sheet, "allowAutoFilter");
    return place;
  }

  private apply(sheet: SheetModel, changed: TableModel): void {
    const tests = sheet.tables.map((table) => ({ table, isShown: this.rowTest(sheet, table) }));
    const { top, bottom } = dataArea(changed);
    for (let row = top; row <= bottom; row++) {
      const isShown = tests.every(
        ({ table, isShown }) => !contains(dataArea(table), row, table.area.left) || isShown(row),
      );
      setFiltered(this.state, sheet, row, !isShown);
    }
    this.state.changed("cells", sheet.id);
  }

  /** Which rows of a table pass the filters of all its columns. */
  private rowTest(sheet: SheetModel, table: TableModel): (row: number) => boolean {
    const { top } = dataArea(table);
    const columns = table.columns.flatMap(({ id }, index) => {
      const criteria = table.filters[id];
      if (!criteria) return [];
      const cells = this.cellsOf(sheet, table, index);
      return [{ cells, test: filterTest(criteria, cells) }];
    });
    return (row) =>
      columns.every(({ cells, test }) => {
        const cell = cells[row - top];
        return cell !== undefined && test(cell);
      });
  }

  private cellsOf(sheet: SheetModel, table: TableModel, columnIndex: number): FilterCell[] {
    const { top, bottom, left } = dataArea(table);
    const column = left + columnIndex;
    return Array.from({ length: bottom - top + 1 }, (_, i) => {
      const { fill, fontColor } = this.workbook.appearanceAt(sheet.id, top + i, column);
      const value = this.workbook.valueAt(sheet.id, top + i, column);
      return { value, text: this.workbook.textAt(sheet.id, top + i, column), fill, fontColor };
    });
  }
}
