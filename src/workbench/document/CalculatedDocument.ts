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
import { Filling } from "./Filling";
import { Filters } from "./Filters";
import { isFormula } from "./isFormula";
import {
  EMPTY,
  type Area,
  type CalculatedWorkbook,
  type CellAppearance,
  type CellValue,
  type WorkbookChange,
  type WorkbookModel,
} from "./model";
import { Lines } from "./Lines";
import { Merges } from "./Merges";
import { Names } from "./Names";
import { newWorkbook } from "./newWorkbook";
import { AMERICAN } from "./parseEntry";
import { Properties } from "./Properties";
import { resolveReference } from "./resolveReference";
import { Settings } from "./Settings";
import { Sorting } from "./Sorting";
import { Sheets } from "./Sheets";
import { Copying } from "./structure/Copying";
import { SheetCopying } from "./structure/SheetCopying";
import { Structure } from "./structure/Structure";
import { TableLines } from "./structure/TableLines";
import { Tables } from "./Tables";
import { TypedEntry } from "./TypedEntry";
import { Validations } from "./Validations";
import { WorkbookState } from "./WorkbookState";

export interface WorkbookOptions {
  /** Where custom functions are calculated; without it their names are unknown. */
  readonly customFunctions?: CustomFunctions;
  /** How the user writes and reads numbers and dates: "de-DE" has decimal commas. */
  readonly locale?: string;
  /** What an empty cell is to a custom function: 0 in Excel on the desktop, null in Excel on the web. */
  readonly emptyCell?: 0 | null;
}

/** A workbook with its values calculated, and the parts that hold Excel's rules. What they refuse is thrown as a DocumentError with Excel's code. */
export class CalculatedDocument implements CalculatedWorkbook {
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
  protected readonly typed: TypedEntry;

  constructor({ customFunctions, emptyCell = 0, locale = AMERICAN }: WorkbookOptions = {}) {
    this.locale = locale;
    this.calculation = new Calculation(this.model, customFunctions, emptyCell, locale, () => {
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
    this.structure = new Structure(this.state, this.cells, this.lines);
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
}
