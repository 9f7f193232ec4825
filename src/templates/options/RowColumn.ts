import type { Saying } from "../SheetTemplate";
import type { MessageKey } from "../../i18n";
import type { columnWords } from "../../i18n/en/columnWords";

/** A text that holds other words for a column, or for a mark. */
export type WordsKey = Extract<keyof typeof columnWords, `words${string}`>;

/** A column of a sheet's table that a user's own column can be copied into. */
export interface RowColumn {
  readonly column: string;
  readonly header: MessageKey;
  readonly gaps?: NonNullable<Saying["gaps"]>;
  /** Other words that head such a column in users' own lists, with commas between them. */
  readonly words?: WordsKey;
  /** Words that head it where nothing else does. */
  readonly lastWords?: WordsKey;
  readonly holds: ColumnContent;
  /** Numbers only. */
  readonly least?: number;
  readonly most?: number;
  /** Of two periods, when both are headed alike and told apart by their years. */
  readonly period?: "before" | "now";
}

export type ColumnContent =
  | "text"
  | "number"
  /** A number, or a yes or no. */
  | "figure"
  | "date"
  /** Marked or not. */
  | "yes"
  /** One of these words: words of a language, or marks that are the same in every language. */
  | { readonly oneOf: readonly { readonly text: MessageKey }[] }
  | { readonly oneOf: readonly { readonly mark: string; readonly words: WordsKey }[] };

/** How rows of a user's own are read. */
export interface RowReading {
  /** A row without anything in the first of them is no row. */
  readonly columns: readonly RowColumn[];
  /** Where each name stands once only. */
  readonly unique?: true;
  readonly most: number;
}
