/** How far repairing is. */
export type RepairStep = "reading" | "entering" | "checking";

/** What repairing did. */
export interface RepairReport {
  /** Formulas that show a result again. */
  readonly mended: number;
  readonly left: readonly BrokenCell[];
  /** Formulas that have no result yet: Excel still waits for some of them, and an error of the others may come from that. */
  readonly pending: number;
  /** Sheets that are protected with a password, with how many formulas wait there. */
  readonly locked: readonly { readonly sheetId: string; readonly sheetName: string; readonly cells: number }[];
}

/** A formula of ours that shows an error all the same. */
export interface BrokenCell {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without the sheet. */
  readonly address: string;
  readonly error: string;
}
