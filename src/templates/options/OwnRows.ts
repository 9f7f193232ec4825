import type { MessageKey } from "../../i18n";

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

/** A text of ours stands for a mark that is set, in whatever way the user sets his. */
export type OwnValue = string | number | { readonly text: MessageKey } | null;
