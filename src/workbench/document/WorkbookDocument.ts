import { Appearances } from "./Appearances";
import { Calculation } from "./Calculation";
import { formatAt } from "./cellFormats";
import { Charts } from "./Charts";
import { Cells } from "./Cells";
import { Comments } from "./Comments";
import { ConditionalFormats } from "./ConditionalFormats";
import type { CustomFunctions } from "./CustomFunctions";
import { displayText } from "./displayText";
import { DocumentError } from "./DocumentError";
import type { Draft } from "./Draft";
import { Filling, type FillType } from "./Filling";
import { Filters } from "./Filters";
import { isFormula } from "./isFormula";
import {
  EMPTY,
  type Area,
  type CalculatedWorkbook,
  type CellAppearance,
  type CellValue,
  type FilterCriteria,
  type WorkbookChange,
  type WorkbookModel,
  type Scalar,
} from "./model";
import { Lines } from "./Lines";
import { Merges } from "./Merges";
import { Names } from "./Names";
import { newWorkbook } from "./newWorkbook";
import { AMERICAN } from "./parseEntry";
import { Properties } from "./Properties";
import { resolveReference } from "./resolveReference";
import { Settings } from "./Settings";
import { Sorting, type SortKey, type SortOptions } from "./Sorting";
import { Sheets } from "./Sheets";
import { Copying, type CopiedPart, type CopyOptions } from "./structure/Copying";
import { SheetCopying } from "./structure/SheetCopying";
import { Structure } from "./structure/Structure";
import { TableLines } from "./structure/TableLines";
import { Tables } from "./Tables";
import { TypedEntry } from "./TypedEntry";
import { Validations } from "./Validations";
import type { ValidationAlert } from "./validationRefusal";
import { WorkbookState } from "./WorkbookState";

export interface WorkbookOptions {
  /** Where custom functions are calculated; without it their names are unknown. */
  readonly customFunctions?: CustomFunctions;
  /** How the user writes and reads numbers and dates: "de-DE" has decimal commas. */
  readonly locale?: string;
  /** What an empty cell is to a custom function: 0 in Excel on the desktop, null in Excel on the web. */
  readonly emptyCell?: 0 | null;
}

/**
 * A workbook that follows Excel's rules, with its values calculated. The grid changes it as a person would, the Office.js host as an
 * add-in would, and tests look at it. What it refuses is thrown as a DocumentError with Excel's code.
 */
export class WorkbookDocument implements CalculatedWorkbook {
  readonly model: WorkbookModel = newWorkbook();
  readonly locale: string;
  readonly state: WorkbookState;
  readonly calculation: Calculation;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly lines: Lines;
  readonly tables: Tables;
  readonly names: Names;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly settings: Settings;
  readonly properties: Properties;
  readonly charts: Charts;
  readonly structure: Structure;
  readonly tableLines: TableLines;
  readonly copying: Copying;
  readonly sheetCopying: SheetCopying;
  readonly sorting: Sorting;
  readonly filters: Filters;
  readonly merges: Merges;
  readonly comments: Comments;
  readonly filling: Filling;

  private readonly appearances: Appearances;
  private readonly typed: TypedEntry;

  constructor({ customFunctions, emptyCell = 0, locale = AMERICAN }: WorkbookOptions = {}) {
    this.locale = locale;
    this.calculation = new Calculation(this.model, customFunctions, emptyCell, () => {
      this.appearances.invalidate();
      this.state.changed("calculated");
    });
    this.state = new WorkbookState(this.model, (change) => {
      if (change.kind !== "selection") this.appearances.invalidate();
      this.cells.follow(change);
      if (change.kind === "cells" || change.kind === "structure") this.calculation.invalidate(change);
    });
    this.sheets = new Sheets(this.state);
    this.cells = new Cells(this.state, this.calculation);
    this.appearances = new Appearances(this.state, this.calculation, this, (sheetId) =>
      this.cells.usedArea(sheetId, false),
    );
    const valueAt = (sheetId: string, row: number, column: number): CellValue => this.valueAt(sheetId, row, column);
    this.lines = new Lines(this.state, valueAt);
    this.charts = new Charts(this.state, this.lines, valueAt);
    this.structure = new Structure(this.state, this.lines);
    this.typed = new TypedEntry(this.state, this.calculation, this.cells, this.structure, locale);
    this.filling = new Filling(this.state, this.cells, locale);
    this.tables = new Tables(this.state, this.cells, this.structure);
    this.tableLines = new TableLines(this.cells, this.tables, this.structure);
    this.copying = new Copying(this.state, this.tables, valueAt);
    this.sheetCopying = new SheetCopying(this.state, this.tables);
    this.names = new Names(this.state);
    this.validations = new Validations(this.state);
    this.conditionalFormats = new ConditionalFormats(this.state);
    this.settings = new Settings(this.state);
    this.sorting = new Sorting(this.state, this.calculation, this.tables, valueAt);
    this.filters = new Filters(this.state, this.tables, this);
    this.merges = new Merges(this.state);
    this.comments = new Comments(this.state);
    this.properties = new Properties(this.state);
  }

  /** Resolves when everything is calculated and every custom function has answered. */
  settled(): Promise<void> {
    return this.calculation.settled();
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    return this.state.onChange(listener);
  }

  /** A copy of everything a user would find again after saving and reopening. The counter for ids is not among it. */
  snapshot(): Omit<WorkbookModel, "nextId"> {
    const copy: Partial<Draft<WorkbookModel>> = structuredClone(this.model) as Draft<WorkbookModel>;
    delete copy.nextId;
    return copy as Omit<WorkbookModel, "nextId">;
  }

  sheetNames(): string[] {
    return this.model.sheets.map((sheet) => sheet.name);
  }

  /** The id of the sheet with a name, in any case. */
  sheetId(name: string): string {
    const sheet = this.state.sheetNamed(name);
    if (!sheet) throw new DocumentError("ItemNotFound", `There is no sheet "${name}".`);
    return sheet.id;
  }

  valueAt(sheetId: string, row: number, column: number): CellValue {
    const cell = this.state.cell(sheetId, row, column);
    if (cell?.input !== undefined && !isFormula(cell)) return cell.input;
    return this.calculation.valueAt(sheetId, row, column) ?? EMPTY;
  }

  textAt(sheetId: string, row: number, column: number): string {
    return displayText(
      this.valueAt(sheetId, row, column),
      formatAt(this.state.sheet(sheetId), row, column).numberFormat,
      this.locale,
    );
  }

  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.state.cell(sheetId, row, column);
    if (cell?.input !== undefined) return isFormula(cell) ? String(cell.input) : undefined;
    const source = this.calculation.sourceOf(sheetId, row, column);
    const spilling = source === undefined ? undefined : this.state.sheet(sheetId).cells[source];
    return spilling?.input === undefined ? undefined : String(spilling.input);
  }

  /** What the formula in a cell fills; undefined when it does not spill. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined {
    return this.calculation.spillAt(sheetId, row, column);
  }

  valuesOf(reference: string): CellValue[][] | undefined {
    const found = resolveReference(this.model, reference);
    if (!found) return undefined;
    const { sheetId, area } = found;
    const rows: CellValue[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const values: CellValue[] = [];
      for (let column = area.left; column <= area.right; column++) values.push(this.valueAt(sheetId, row, column));
      rows.push(values);
    }
    return rows;
  }

  appearanceAt(sheetId: string, row: number, column: number): CellAppearance {
    return this.appearances.at(sheetId, row, column);
  }

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
    return this.byUser(() => this.copying.copyCells(fromSheetId, from, toSheetId, to, what, options));
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
