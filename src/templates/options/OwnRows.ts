/** Rows of the user's own, copied from elsewhere in the workbook: what comes into which column of a new sheet's table. */
export interface OwnRows {
  /** Where they were copied from. */
  readonly address: string;
  readonly count: number;
  readonly columns: readonly OwnColumn[];
}

export interface OwnColumn {
  /** The key of the column in `RowColumn`. */
  readonly column: string;
  /** One for each row; null where there is nothing. */
  readonly values: readonly OwnValue[];
}

/** "yes" is a mark that is set: the sheet has a word of its own for it. */
export type OwnValue = string | number | { readonly mark: "yes" } | null;
