import type { AccountsDraft } from "../matrix/MatrixDraft";

/** The options of a sheet while they are being chosen, by field: words, numbers as typed, several words, on or off, accounts. */
export type SheetDraft = Readonly<Record<string, FieldDraft>>;

export type FieldDraft = string | readonly string[] | boolean | AccountsDraft;
