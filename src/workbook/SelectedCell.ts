/** The cell the user is at, and what has to be known to find what it rests on. Rows and columns count from 0. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without its sheet: "H15". */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** Empty where there is none. */
  readonly formula: string;
  readonly value: unknown;
  /** As the cell shows it. */
  readonly text: string;
  /** The cell whose formula spills into this one; null where it has a formula of its own, or none. */
  readonly spilledFrom: FormulaCell | null;
  /** The used part of its row. */
  readonly rowCells: {
    readonly firstColumn: number;
    readonly values: readonly unknown[];
    /** As the cells show them. */
    readonly texts: readonly string[];
    readonly formulas: readonly unknown[];
  };
  /** The sheet's used rows and columns. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** The table it stands in. */
  readonly table: SelectedTable | null;
  /** Names of all tables in the workbook. */
  readonly tables: readonly string[];
  /** The workbook's names, and those of this sheet alone. */
  readonly names: readonly WorkbookName[];
  /** Which sheet of the gallery it stands on; null on any other sheet. */
  readonly template: string | null;
  readonly calculatesManually: boolean;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface SelectedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface WorkbookName {
  readonly name: string;
  /** "='Selection matrix'!$C$12:$G$12". */
  readonly formula: string;
  readonly ofThisSheet: boolean;
}
