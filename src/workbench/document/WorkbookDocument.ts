import { CalculatedDocument } from "./CalculatedDocument";
import type { FillType } from "./Filling";
import type { Area, FilterCriteria, WorkbookModel, Scalar } from "./model";
import type { SortKey, SortOptions } from "./Sorting";
import type { CopiedPart } from "./structure/Copy";
import type { CopyOptions } from "./structure/Copying";
import type { ValidationAlert } from "./validationRefusal";

/**
 * A workbook that follows Excel's rules, and what a person does to it: each of these is one step to undo. The grid calls them; the
 * Office.js host goes to the parts, as an add-in would.
 */
export class WorkbookDocument extends CalculatedDocument {
  /** As a person types and presses Enter. Refused where the cell is locked or its data validation says no: the error's message is the one to show. */
  enter(sheetId: string, row: number, column: number, text: string): void {
    this.byUser(() => this.typed.enter(sheetId, row, column, text));
  }

  /** What the cell's data validation says to an entry before it is taken; only one of style "Stop" forbids it. */
  entryAlert(sheetId: string, row: number, column: number, text: string): ValidationAlert | undefined {
    return this.typed.alertFor(sheetId, row, column, text);
  }

  /** As a person pastes: nothing is checked, but a table takes in the rows that stand right below it. */
  paste(sheetId: string, area: Area, values: readonly (readonly Scalar[])[]): void {
    this.byUser(() => this.typed.paste(sheetId, area, values));
  }

  /** As a person presses Delete: contents go, formats stay. */
  clear(sheetId: string, area: Area): void {
    this.byUser(() => this.cells.clear(sheetId, area, "Contents"));
  }

  /** As a person sorts a table by some of its columns. */
  sortTable(tableId: string, keys: readonly SortKey[]): void {
    this.byUser(() => this.sorting.sortTable(tableId, keys));
  }

  sortArea(sheetId: string, area: Area, keys: readonly SortKey[], options?: SortOptions): void {
    this.byUser(() => this.sorting.sortArea(sheetId, area, keys, options));
  }

  /** Filters a column of a table, counted from its first; without criteria that filter goes. */
  filterTable(tableId: string, columnIndex: number, criteria: FilterCriteria | undefined): void {
    this.byUser(() => this.filters.set(tableId, columnIndex, criteria));
  }

  /** As a person drags the fill handle; `to` has the cells it starts from in it. */
  fill(sheetId: string, from: Area, to: Area, type?: FillType): void {
    this.byUser(() => this.filling.fill(sheetId, from, to, type));
  }

  /** Ctrl+D: the first row into the others, or the one above into a single one. */
  fillDown(sheetId: string, area: Area): void {
    this.byUser(() => this.filling.fillDown(sheetId, area));
  }

  /** Ctrl+R. */
  fillRight(sheetId: string, area: Area): void {
    this.byUser(() => this.filling.fillRight(sheetId, area));
  }

  merge(sheetId: string, area: Area): void {
    this.byUser(() => this.merges.merge(sheetId, area));
  }

  unmerge(sheetId: string, area: Area): void {
    this.byUser(() => this.merges.unmerge(sheetId, area));
  }

  /** New rows look like the one above and are part of what they are put into: references, tables, conditional formats. */
  insertRows(sheetId: string, first: number, count = 1): void {
    this.byUser(() => this.structure.insertRows(sheetId, first, count));
  }

  deleteRows(sheetId: string, first: number, count = 1): void {
    this.byUser(() => this.structure.deleteRows(sheetId, first, count));
  }

  insertColumns(sheetId: string, first: number, count = 1): void {
    this.byUser(() => this.structure.insertColumns(sheetId, first, count));
  }

  deleteColumns(sheetId: string, first: number, count = 1): void {
    this.byUser(() => this.structure.deleteColumns(sheetId, first, count));
  }

  insertCells(sheetId: string, area: Area, shift: "Down" | "Right"): void {
    this.byUser(() => this.structure.insertCells(sheetId, area, shift));
  }

  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void {
    this.byUser(() => this.structure.deleteCells(sheetId, area, shift));
  }

  /** Cut and paste: references follow the cells. */
  moveCells(fromSheetId: string, from: Area, toSheetId: string, row: number, column: number): void {
    this.byUser(() => this.structure.moveCells(fromSheetId, from, toSheetId, row, column));
  }

  /** Copy and paste: gives the area that was filled. */
  copyCells(
    fromSheetId: string,
    from: Area,
    toSheetId: string,
    to: Area,
    what: CopiedPart = "All",
    options?: CopyOptions,
  ): Area {
    return this.byUser(() => {
      const filled = this.copying.copyCells(fromSheetId, from, toSheetId, to, what, options);
      if (what !== "Formats") this.typed.growTables(this.state.sheet(toSheetId), filled);
      return filled;
    });
  }

  /** Copies a sheet, shows the copy and gives its id. */
  copySheet(sheetId: string, position?: number): string {
    return this.byUser(() => {
      const id = this.sheetCopying.copySheet(sheetId, position);
      this.sheets.activate(id);
      return id;
    });
  }

  select(sheetId: string, area: Area): void {
    this.byUser(() => this.sheets.select(sheetId, area));
  }

  activateSheet(sheetId: string): void {
    this.byUser(() => this.sheets.activate(sheetId));
  }

  /** Adds a sheet and shows it; gives its id. */
  addSheet(name?: string): string {
    return this.byUser(() => {
      const { id } = this.sheets.add(name);
      this.sheets.activate(id);
      return id;
    });
  }

  renameSheet(sheetId: string, name: string): void {
    this.byUser(() => this.sheets.rename(sheetId, name));
  }

  deleteSheet(sheetId: string): void {
    this.byUser(() => this.sheets.delete(sheetId));
  }

  /** As a person does by Review > Protect Workbook, or ends it. */
  protectStructure(protect = true): void {
    this.byUser(() => this.sheets.protectStructure(protect));
  }

  get canUndo(): boolean {
    return this.state.history.canUndo;
  }

  get canRedo(): boolean {
    return this.state.history.canRedo;
  }

  /** Takes back what one change or batch did, whoever did it, and shows where that was. Nothing happens when there is nothing to undo. */
  undo(): void {
    this.state.undo();
  }

  redo(): void {
    this.state.redo();
  }

  /** What was done so far can no longer be undone, as after what Excel cannot undo. */
  clearHistory(): void {
    this.state.history.clear();
  }

  /** Puts an opened workbook in place of this one. */
  replace(model: WorkbookModel): void {
    this.state.replace(model);
  }

  private byUser<T>(change: () => T): T {
    return this.state.batch("user", change);
  }
}
