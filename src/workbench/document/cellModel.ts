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
