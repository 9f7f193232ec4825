import type { OwnSelection } from "../../app/ownRows/OwnSelection";
import type { RowSource } from "../../templates/options/RowSource";
import type { AccountsDraft } from "../matrix/MatrixDraft";

/** The options of a sheet while they are being chosen, by field: words, numbers as typed, several words, on or off, accounts, rows. */
export type SheetDraft = Readonly<Record<string, FieldDraft>>;

export type FieldDraft = string | readonly string[] | boolean | AccountsDraft | RowsDraft;

/** The rows of a table while they are being chosen: how many, as typed, or those of the user's own. */
export interface RowsDraft {
  readonly from: RowSource["kind"];
  readonly rows: string;
  /** Null until something was read. */
  readonly selection: OwnSelection | null;
}
