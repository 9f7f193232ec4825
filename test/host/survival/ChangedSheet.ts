import { columnLetters } from "../../../src/templates/address";
import type { CellValue, Scalar, SheetModel } from "../../../src/workbench/document/model";
import type { WorkbookDocument } from "../../../src/workbench/document/WorkbookDocument";

/** A sheet that a user changes, and where each of its cells has gone since it was made. */
export class ChangedSheet {
  /** Where each row of the sheet as it was made stands now; undefined: deleted. */
  private readonly rows: (number | undefined)[];
  readonly lastColumn: number;
  private columnsBefore = 0;

  constructor(
    readonly document: WorkbookDocument,
    readonly sheetId: string,
  ) {
    const { bottom, right } = document.cells.usedArea(sheetId, false) ?? { bottom: 0, right: 0 };
    this.rows = Array.from({ length: bottom + 1 }, (_, row) => row);
    this.lastColumn = right;
  }

  get model(): SheetModel {
    return this.document.state.sheet(this.sheetId);
  }

  get lastRow(): number {
    return this.rows.length - 1;
  }

  insertRow(at: number): void {
    this.document.insertRows(this.sheetId, at);
    this.follow((row) => (row >= at ? row + 1 : row));
  }

  deleteRows(first: number, count = 1): void {
    this.document.deleteRows(this.sheetId, first, count);
    this.follow((row) => (row < first ? row : row < first + count ? undefined : row - count));
  }

  /** A row that is put in takes the place of one that goes: from here on, each stands for the one that stood there. */
  replaceRow(gone: number, put: number): void {
    this.document.insertRows(this.sheetId, put);
    this.document.deleteRows(this.sheetId, gone >= put ? gone + 1 : gone);
  }

  insertColumnBefore(): void {
    this.document.insertColumns(this.sheetId, 0);
    this.columnsBefore += 1;
  }

  /** The same cells on another sheet: a copy of this one. */
  copied(sheetId: string): ChangedSheet {
    const copy = new ChangedSheet(this.document, sheetId);
    copy.rows.splice(0, copy.rows.length, ...this.rows);
    copy.columnsBefore = this.columnsBefore;
    return copy;
  }

  /** Where a cell of the sheet as it was made stands now. */
  place(row: number, column: number): { readonly row: number; readonly column: number } | undefined {
    const now = this.rows[row];
    return now === undefined ? undefined : { row: now, column: column + this.columnsBefore };
  }

  /** The value a cell of the sheet as it was made has now; undefined where it is deleted. */
  valueOf(row: number, column: number): CellValue | undefined {
    const place = this.place(row, column);
    return place && this.document.valueAt(this.sheetId, place.row, place.column);
  }

  /** What someone would have to type into such a cell; undefined where nothing stands, or a formula. */
  constantOf(row: number, column: number): string | undefined {
    const place = this.place(row, column);
    if (place === undefined) return undefined;
    const cell = this.document.state.cell(this.sheetId, place.row, place.column);
    if (cell?.input === undefined || String(cell.input).startsWith("=")) return undefined;
    return typeof cell.input === "boolean" ? String(cell.input).toUpperCase() : String(cell.input);
  }

  /** As pasted, so that no rule of validation stands against it. */
  paste(row: number, column: number, value: Scalar): void {
    const place = this.place(row, column);
    if (place === undefined) throw new Error(`${columnLetters(column)}${row + 1} is deleted`);
    this.document.paste(this.sheetId, { top: place.row, left: place.column, bottom: place.row, right: place.column }, [
      [value],
    ]);
  }

  private follow(moved: (row: number) => number | undefined): void {
    this.rows.forEach((row, i) => (this.rows[i] = row === undefined ? undefined : moved(row)));
  }
}
