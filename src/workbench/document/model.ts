/**
 * The workbook of the workbench, as plain data.
 *
 * Everything a user would find again after saving and reopening is here, and nothing else: calculated values are derived
 * (see WorkbookDocument), so two workbooks are the same when their models are equal.
 * Rows and columns count from 0. Colours are "#RRGGBB". Sizes are in points, as in Office.js.
 *
 * Everything is read-only here: a workbook changes through WorkbookState, which remembers what to undo.
 */

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly activeSheetId: string;
  /** True when sheets may not be added, removed or renamed. */
  readonly structureProtected: boolean;
  /** What is known of the file: title, author, keywords …, under the names Office.js gives them. */
  readonly properties?: Readonly<Record<string, string | number>>;
  /** What someone noted about the file beside these. */
  readonly customProperties?: Readonly<Record<string, string | number | boolean>>;
  /** `workbook.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The next number an id is made of: an id is never used twice. */
  readonly nextId: number;
}

export interface SheetModel {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** By `cellKey(row, column)`; a cell with neither content nor format is not there. */
  readonly cells: Readonly<Record<string, CellModel>>;
  readonly columns: Readonly<Record<number, LineModel>>;
  /** Of every cell that has none of its own and none from its column. */
  readonly format?: CellFormat;
  readonly rows: Readonly<Record<number, LineModel>>;
  readonly tables: readonly TableModel[];
  /** Merged cells: content stands in the first, and no two of these touch. */
  readonly merges: readonly Area[];
  readonly comments: readonly CommentModel[];
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly charts: readonly ChartModel[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly pageLayout: PageLayoutModel;
  readonly protection: { readonly protected: boolean; readonly options: Readonly<Record<string, unknown>> };
  /** `worksheet.customProperties`: small texts an add-in keeps with the sheet. */
  readonly customProperties?: Readonly<Record<string, string>>;
  readonly selection: Area;
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
  readonly input?: Scalar;
  /** True for a text that must stay one whatever it looks like: entered with an apostrophe in front or into a cell formatted as text. */
  readonly quoted?: boolean;
  readonly format?: CellFormat;
  readonly hyperlink?: HyperlinkModel;
}

/** Where a click on a cell leads: an address outside, a place in the workbook, or both (a place in another file). */
export interface HyperlinkModel {
  readonly address?: string;
  /** As someone would write it after "=", e.g. "Sheet2!A1" or a name. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Only what differs from a new workbook's cell is given. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText?: boolean;
  /** In degrees, counted upwards, -90 to 90; 180 for letters below each other. */
  readonly textOrientation?: number;
  readonly indentLevel?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** The cell style it was given, e.g. "Heading 1"; "Normal" where absent. What the style looks like is in the other properties. */
  readonly style?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** A row or a column that differs from the others. */
export interface LineModel {
  readonly size?: number;
  readonly hidden?: boolean;
  /** Only rows: hidden by a filter, which shows it again when it is taken away. */
  readonly filtered?: true;
  /** Of the cells that have none of their own; set for whole columns only. */
  readonly format?: CellFormat;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  /** Header and totals row included. */
  readonly area: Area;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** What each column is filtered by, by the column's id. */
  readonly filters: Readonly<Record<number, FilterCriteria>>;
}

/** What a column is filtered by, as Office.js gives it. */
export interface FilterCriteria {
  readonly filterOn:
    | "BottomItems"
    | "BottomPercent"
    | "CellColor"
    | "Custom"
    | "Dynamic"
    | "FontColor"
    | "Icon"
    | "TopItems"
    | "TopPercent"
    | "Values";
  /** Custom: an operator and what it compares with (">=5", "=G*"); top and bottom: how many. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** The texts that stay, as cells show them; "" stands for empty cells. */
  readonly values?: readonly string[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

/** A remark at a cell: a note, or a conversation with replies. */
export interface CommentModel {
  readonly id: string;
  readonly kind: "note" | "thread";
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** When it was made, as in ISO 8601; absent where nobody noted it. */
  readonly created?: string;
  readonly replies: readonly CommentReply[];
  readonly resolved: boolean;
}

export interface CommentReply {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly created?: string;
}

export interface NameModel {
  readonly name: string;
  /** With "=" in front. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to; absent for the whole workbook. */
  readonly sheetId?: string;
}

export interface ValidationModel {
  readonly id: string;
  /** One or more that do not overlap. Formulas of the rule are written for the top left corner of them all. */
  readonly areas: readonly Area[];
  /** As Office.js gives it: exactly one of list, custom, wholeNumber, decimal, date, time, textLength. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** As those of a validation. */
  readonly areas: readonly Area[];
  /** Excel.ConditionalFormatType. */
  readonly type: string;
  readonly stopIfTrue: boolean;
  readonly priority: number;
  /** The rule of its type as Office.js gives it (`rule`, `positiveFormat`, `criteria`, `style` …). */
  readonly rule: Readonly<Record<string, unknown>>;
  /** What a cell the rule holds for looks like, where the type has one. */
  readonly format: Pick<
    CellFormat,
    "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough" | "numberFormat" | "borders"
  >;
}

export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType, e.g. "BarClustered". */
  readonly type: string;
  readonly title: {
    readonly text: string;
    readonly formula: string;
    readonly visible: boolean;
    readonly format: ChartTextFormat;
    readonly fill?: string;
  };
  readonly legend: {
    readonly visible: boolean;
    readonly position: string;
    readonly format: ChartTextFormat;
    readonly fill?: string;
  };
  /** In points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesModel[];
  readonly axes: ChartAxesModel;
  /** Excel.ChartDisplayBlanksAs; "NotPlotted", a gap, where absent. */
  readonly blanks?: "NotPlotted" | "Zero" | "Interpolated";
  readonly fill: string;
  readonly border: string;
}

export interface ChartAxesModel {
  readonly category: AxisModel;
  readonly value: AxisModel;
  /** On the other side, for the series whose axisGroup is "Secondary"; absent as long as nobody touched it. */
  readonly secondaryValue?: AxisModel;
}

export interface SeriesModel {
  readonly id: string;
  readonly name: string;
  /** Where the numbers stand, as formulas ("=Sheet1!$B$2:$B$9"); "" where there is none. */
  readonly nameFormula: string;
  readonly values: string;
  readonly categories: string;
  readonly bubbleSizes: string;
  readonly type: string;
  readonly axisGroup: string;
  readonly fill: string;
  readonly line: string;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly dataLabels: {
    readonly visible: boolean;
    readonly numberFormat: string;
    readonly position: string;
    readonly format: ChartTextFormat;
    /** What else a label says beside the number, or instead of it. */
    readonly seriesName?: boolean;
    readonly categoryName?: boolean;
    readonly percentage?: boolean;
  };
  readonly markerStyle: string;
  readonly markerSize: number;
  readonly smooth?: boolean;
  /** Single points that differ from their series, by position from 0. */
  readonly points?: Readonly<Record<number, PointModel>>;
  /** Of a doughnut, in hundredths. */
  readonly holeSize?: number;
  /** Of a pie or doughnut: where the first slice begins, in degrees from the top. */
  readonly firstSliceAngle?: number;
}

export interface PointModel {
  readonly fill?: string;
  /** Instead of the number: a text, or where it stands ("=Sheet1!$A$2"). */
  readonly label?: string;
}

export interface AxisModel {
  readonly visible: boolean;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly minimum: number | "";
  readonly maximum: number | "";
  readonly majorUnit: number | "";
  readonly majorGridlines: { readonly visible: boolean; readonly color: string };
  readonly numberFormat: string;
  readonly reversed: boolean;
  readonly tickLabelPosition: string;
  readonly lineVisible: boolean;
  readonly format: ChartTextFormat;
}

export interface ChartTextFormat {
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic?: boolean;
  readonly name?: string;
}

export interface PageLayoutModel {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly printArea: string;
  readonly titleRows: string;
  readonly titleColumns: string;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly blackAndWhite?: boolean;
  /** Rows and columns a new page begins with. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  readonly headersFooters: Readonly<Record<string, string>>;
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
  /** How numbers and dates are written and shown, e.g. "de-DE". */
  readonly locale: string;
  valueAt(sheetId: string, row: number, column: number): CellValue;
  /** The value as its number format shows it. */
  textAt(sheetId: string, row: number, column: number): string;
  /** The formula of a cell that holds one or that a formula spills into (then with `spillsFrom`); undefined for constants. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
  /** What the formula in a cell fills; undefined when it does not spill. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined;
  /** The values behind a formula that is a reference, e.g. a chart's series or a name ("=Sheet1!$B$2:$B$9"); undefined when it points nowhere. */
  valuesOf(reference: string): CellValue[][] | undefined;
  /** The cell's own format with the table's style and every conditional format that holds now on top; data bars and icons beside it. */
  appearanceAt(sheetId: string, row: number, column: number): CellAppearance;
  /** Called after every change, once per change or batch. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
}

export interface CellAppearance extends CellFormat {
  /** Share of the cell's width, 0 to 1. */
  readonly dataBar?: {
    readonly share: number;
    readonly color: string;
    /** Where it begins and where 0 stands, as shares of the width, when there are numbers below 0. */
    readonly from?: number;
    readonly zero?: number;
  };
  readonly icon?: string;
}

export interface WorkbookChange {
  readonly kind: "cells" | "structure" | "selection" | "objects" | "calculated";
  readonly sheetId?: string;
  /** Around everything that changed. */
  readonly area?: Area;
  /** What was changed one after the other, where cells were. */
  readonly edits?: readonly CellEdit[];
  /** Who did it: the person at the grid or the add-in. */
  readonly source: "user" | "addin";
}

/** One change to cells. */
export interface CellEdit {
  readonly area: Area;
  readonly how:
    | "Edited"
    | "Formatted"
    | "InsertedDown"
    | "InsertedRight"
    | "DeletedUp"
    | "DeletedLeft"
    | "RowsSorted"
    | "ColumnsSorted";
}
