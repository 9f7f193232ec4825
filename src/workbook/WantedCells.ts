/** Cells to be read, as a formula names them. */
export type WantedCells = (
  | {
      readonly kind: "address";
      /** Null for the selected cell's own sheet. */
      readonly sheetName: string | null;
      readonly address: string;
      /** Everything that the formula in that cell spills. */
      readonly spilled?: true;
    }
  | { readonly kind: "name"; readonly name: string; readonly ofThisSheet: boolean }
  | {
      readonly kind: "table";
      readonly table: string;
      /** The first and the last column; none for all of them. */
      readonly columns: readonly string[];
      readonly rows: "body" | "headers" | "all" | "own";
    }
) & {
  /** Their whole columns instead, as far as the sheet is used: all the rows that are like this one, and what heads them. */
  readonly wholeColumns?: true;
  /** With everything above them and to their left. */
  readonly fromCorner?: true;
};

/** Cells as they were found. */
export interface ReadCells {
  readonly sheetId: string;
  /** In which the sheet was made, where it is one of ours. */
  readonly language: string | null;
  /** With the sheet's name. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}
