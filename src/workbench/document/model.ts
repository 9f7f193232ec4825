/**
 * The workbook of the workbench, as plain data.
 *
 * Everything a user would find again after saving and reopening is here, and nothing else: calculated values are derived
 * (see WorkbookDocument), so two workbooks are the same when their models are equal.
 * Rows and columns count from 0. Colours are "#RRGGBB". Sizes are in points, as in Office.js.
 */

export interface WorkbookModel {
  sheets: SheetModel[];
  names: NameModel[];
  activeSheetId: string;
  /** True when sheets may not be added, removed or renamed. */
  structureProtected: boolean;
  /** `workbook.settings`. */
  settings: Record<string, unknown>;
  /** The next number an id is made of: an id is never used twice. */
  nextId: number;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** By `cellKey(row, column)`; a cell with neither content nor format is not there. */
  cells: Record<string, CellModel>;
  columns: Record<number, LineModel>;
  /** Of every cell that has none of its own and none from its column. */
  format?: CellFormat;
  rows: Record<number, LineModel>;
  tables: TableModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  freeze: { rows: number; columns: number };
  pageLayout: PageLayoutModel;
  protection: { protected: boolean; options: Record<string, unknown> };
  selection: Area;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Scalar = number | string | boolean;

export interface CellModel {
  /** What was entered: a constant, or a formula as its text in English with "=" in front. Absent where only the format differs. */
  input?: Scalar;
  /** True for a text that must stay one whatever it looks like: entered with an apostrophe in front or into a cell formatted as text. */
  quoted?: boolean;
  format?: CellFormat;
}

/** Only what differs from a new workbook's cell is given. */
export interface CellFormat {
  numberFormat?: string;
  fill?: string;
  fontColor?: string;
  fontSize?: number;
  fontName?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontalAlignment?:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText?: boolean;
  indentLevel?: number;
  locked?: boolean;
  formulaHidden?: boolean;
  borders?: Partial<Record<BorderSide, { style: string; color: string; weight: string }>>;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** A row or a column that differs from the others. */
export interface LineModel {
  size?: number;
  hidden?: boolean;
  /** Of the cells that have none of their own; set for whole columns only. */
  format?: CellFormat;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header and totals row included. */
  area: Area;
  columns: { readonly id: number; name: string }[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface NameModel {
  name: string;
  /** With "=" in front. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to; absent for the whole workbook. */
  sheetId?: string;
}

export interface ValidationModel {
  readonly id: string;
  area: Area;
  /** As Office.js gives it: exactly one of list, custom, wholeNumber, decimal, date, time, textLength. */
  rule: Record<string, unknown>;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
  ignoreBlanks: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  area: Area;
  /** Excel.ConditionalFormatType. */
  type: string;
  stopIfTrue: boolean;
  priority: number;
  /** The rule of its type as Office.js gives it (`rule`, `positiveFormat`, `criteria`, `style` …). */
  rule: Record<string, unknown>;
  /** What a cell the rule holds for looks like, where the type has one. */
  format: Pick<
    CellFormat,
    "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough" | "numberFormat" | "borders"
  >;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  /** Excel.ChartType, e.g. "BarClustered". */
  type: string;
  title: { text: string; formula: string; visible: boolean; format: ChartTextFormat };
  legend: { visible: boolean; position: string; format: ChartTextFormat };
  /** In points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: SeriesModel[];
  axes: Record<"category" | "value", AxisModel>;
  fill: string;
  border: string;
}

export interface SeriesModel {
  readonly id: string;
  name: string;
  /** Where the numbers stand, as formulas ("=Sheet1!$B$2:$B$9"); "" where there is none. */
  nameFormula: string;
  values: string;
  categories: string;
  bubbleSizes: string;
  type: string;
  axisGroup: string;
  fill: string;
  line: string;
  gapWidth: number;
  overlap: number;
  dataLabels: { visible: boolean; numberFormat: string; position: string; format: ChartTextFormat };
  markerStyle: string;
  markerSize: number;
}

export interface AxisModel {
  visible: boolean;
  title: { text: string; visible: boolean };
  minimum: number | "";
  maximum: number | "";
  majorUnit: number | "";
  majorGridlines: { visible: boolean; color: string };
  numberFormat: string;
  reversed: boolean;
  tickLabelPosition: string;
  lineVisible: boolean;
  format: ChartTextFormat;
}

export interface ChartTextFormat {
  color: string;
  size: number;
  bold: boolean;
}

export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: Record<string, unknown>;
  printArea: string;
  titleRows: string;
  titleColumns: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  headersFooters: Record<string, string>;
}

/** What a cell shows: a value, or one of Excel's errors with the reason where a custom function gave one. */
export type CellValue = Scalar | CellError;

export interface CellError {
  /** "#VALUE!", "#N/A", "#DIV/0!", "#NAME?", "#REF!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!". */
  readonly error: string;
  readonly message?: string;
}

/** "" for an empty cell, as in Office.js. */
export const EMPTY: Scalar = "";

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** What a host, a grid or a test may ask of a workbook besides its model. */
export interface CalculatedWorkbook {
  readonly model: WorkbookModel;
  valueAt(sheetId: string, row: number, column: number): CellValue;
  /** The value as its number format shows it. */
  textAt(sheetId: string, row: number, column: number): string;
  /** The formula of a cell that holds one or that a formula spills into (then with `spillsFrom`); undefined for constants. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
  /** The values behind a formula that is a reference, e.g. a chart's series or a name ("=Sheet1!$B$2:$B$9"); undefined when it points nowhere. */
  valuesOf(reference: string): CellValue[][] | undefined;
  /** The cell's own format with the table's style and every conditional format that holds now on top; data bars and icons beside it. */
  appearanceAt(sheetId: string, row: number, column: number): CellAppearance;
  /** Called after every change, once per change or batch. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
}

export interface CellAppearance extends CellFormat {
  /** Share of the cell's width, 0 to 1. */
  dataBar?: { share: number; color: string };
  icon?: string;
}

export interface WorkbookChange {
  readonly kind: "cells" | "structure" | "selection" | "objects" | "calculated";
  readonly sheetId?: string;
  readonly area?: Area;
  /** Who did it: the person at the grid or the add-in. */
  readonly source: "user" | "addin";
}
