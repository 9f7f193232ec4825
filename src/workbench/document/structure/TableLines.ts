import { rowCount } from "../area";
import type { Cells } from "../Cells";
import { DocumentError } from "../DocumentError";
import { hasContent } from "../hasContent";
import type { Scalar } from "../model";
import { dataArea } from "../structuredReference";
import type { Tables } from "../Tables";
import type { Structure } from "./Structure";

/** Null leaves what a calculated column puts there. */
type Values = readonly (readonly (Scalar | null)[])[];

/** Rows and columns of tables: they come and go with what stands below or beside, in the table's own columns or rows only. */
export class TableLines {
  constructor(
    private readonly cells: Cells,
    private readonly tables: Tables,
    private readonly structure: Structure,
  ) {}

  /**
   * Adds rows with their values and gives the position of the first.
   *
   * @param index the row they come before, from 0; at the end without one
   * @param alwaysMoves false: what is below an end row moves only where the rows' place is not empty
   */
  addRows(id: string, values: Values, index?: number, alwaysMoves = true): number {
    const { sheet, table } = this.tables.place(id);
    const data = dataArea(table);
    const position = index ?? rowCount(data);
    if (position > rowCount(data))
      throw new DocumentError("InvalidArgument", `The table "${table.name}" has ${rowCount(data)} rows.`);
    if (values.length === 0 || values.some((row) => row.length !== table.columns.length))
      throw new DocumentError("InvalidArgument", `A row of "${table.name}" has ${table.columns.length} cells.`);
    // The empty row of a new table is Excel's place for the first entry, and no row yet.
    const isBlank = rowCount(data) === 1 && !hasContent(sheet, data);
    const top = data.top + (isBlank ? 1 : position);
    const added = { ...data, top, bottom: top + values.length - (isBlank ? 2 : 1) };
    const isFree = !alwaysMoves && top > table.area.bottom && !hasContent(sheet, added);
    if (isFree) this.structure.takeIn(sheet, table, added);
    else if (rowCount(added) > 0) this.structure.insertCells(sheet.id, added, "Down", table);
    this.cells.write(sheet.id, isBlank ? { ...added, top: data.top } : added, values);
    return isBlank ? 0 : position;
  }

  /** A table keeps one row: of the last one only the contents go. */
  deleteRows(id: string, index: number, count = 1): void {
    const { sheet, table } = this.tables.place(id);
    const data = dataArea(table);
    if (count < 1 || index < 0 || index + count > rowCount(data))
      throw new DocumentError("InvalidArgument", `The table "${table.name}" has ${rowCount(data)} rows.`);
    const top = data.top + index;
    this.structure.deleteCells(sheet.id, { ...data, top, bottom: top + count - 1 }, "Up");
  }

  /**
   * Adds a column and gives its id.
   *
   * @param index the column it comes before, from 0; at the end without one
   * @param values one row for each of the table's, headers and totals included
   */
  addColumn(id: string, index?: number, values?: Values): number {
    const { sheet, table } = this.tables.place(id);
    const position = index ?? table.columns.length;
    if (position > table.columns.length)
      throw new DocumentError("InvalidArgument", `The table "${table.name}" has ${table.columns.length} columns.`);
    const left = table.area.left + position;
    const added = { ...table.area, left, right: left };
    this.structure.insertCells(sheet.id, added, "Right", table);
    if (values) this.cells.write(sheet.id, added, values);
    return table.columns[position]?.id ?? 0;
  }

  deleteColumn(id: string, columnId: number): void {
    const { sheet, table } = this.tables.place(id);
    const position = table.columns.findIndex((column) => column.id === columnId);
    if (position < 0) throw new DocumentError("ItemNotFound", `The table "${table.name}" has no such column.`);
    const left = table.area.left + position;
    this.structure.deleteCells(sheet.id, { ...table.area, left, right: left }, "Left");
  }
}
