import type { Spill } from "../readSpills";

/** What a cell holds, as Excel gives it: errors are texts such as "#N/A". */
export type CellContent = string | number | boolean;

/** The used cells of a sheet. Rows and columns count from 0; the grids begin at `top` and `left`. */
export interface SheetCells {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellContent[])[];
  /** In A1 notation; the value where there is none. */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Formulas that fill more than their own cell. */
  readonly spills: readonly Spill[];
}

export interface ReadTable {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without the sheet: B14:P26. */
  readonly address: string;
  /** Headers of its columns. */
  readonly columns: readonly string[];
}

export interface ReadName {
  readonly name: string;
  /** What it stands for: "=Sheet1!$A$1:$B$2". */
  readonly formula: string;
}

/** What has to be known of a workbook to share some of its sheets. */
export interface SharedReading {
  readonly chosen: readonly SheetCells[];
  readonly sheetNames: readonly string[];
  readonly tables: readonly ReadTable[];
  /** Of the whole workbook. */
  readonly names: readonly ReadName[];
  readonly activeSheetId: string;
}
