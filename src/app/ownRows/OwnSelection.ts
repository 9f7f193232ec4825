import type { OwnRows } from "../../templates/options/OwnRows";
import type { ReadCells } from "../../workbook/readSelectedCells";
import type { Mapping } from "./matchColumns";
import type { LeftOut } from "./takeRows";

/** Rows of the user's own: what was read, how its columns were understood, and what comes of it. */
export interface OwnSelection {
  readonly cells: ReadCells;
  /** One for each column of the cells; empty where there is none. */
  readonly headers: readonly string[];
  /** The first row below the header. */
  readonly firstRow: number;
  readonly mapping: Mapping;
  readonly rows: OwnRows;
  readonly leftOut: LeftOut;
}
