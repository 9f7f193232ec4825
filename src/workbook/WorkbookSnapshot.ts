import type { OurSheet } from "./findOurSheets";

export type CellContent = string | number | boolean;

/** What a workbook holds, as plain data. Rows and columns count from 0. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly cellsRead: number;
}

/** The used cells of a sheet: rows and columns of the grids begin at `top` and `left`. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  /** Absent on the user's own sheets. */
  readonly ours?: OurSheet;
  readonly top: number;
  readonly left: number;
  /** "" for an empty cell. */
  readonly values: readonly (readonly CellContent[])[];
  /** In R1C1 notation, so that a formula reads alike in every row it was filled into; the value where there is none. */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Addresses of the cells whose validation refuses what they hold, such as "C5:C6,D9"; absent where Excel does not tell. */
  readonly invalid?: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheetId: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface NameSnapshot {
  readonly name: string;
  /** What it stands for: "=Sheet1!$A$1:$B$2", "=#REF!". */
  readonly formula: string;
  /** The only sheet it is known on; absent for the whole workbook. */
  readonly sheetId?: string;
}
