import type { RecognisedColumn } from "./ColumnEvidence";
import type { Encoding } from "./decodeBytes";
import type { Delimiter } from "./findDelimiter";

/** What a user brings along. */
export type ImportSource =
  | { readonly kind: "pasted"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };

/** How it is to be read; what is left out is recognised. */
export interface ImportDialect {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly hasHeader?: boolean;
}

/** A text as it was read, and how. */
export interface ImportedText {
  readonly source: ImportSource;
  /** Null of what was pasted: it has been characters all along. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter;
  readonly hasHeader: boolean;
  /** One for each column; empty where there is none. */
  readonly headers: readonly string[];
  /** Without the header; a row may be shorter than the others. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly RecognisedColumn[];
}
