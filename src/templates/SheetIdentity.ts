import type { SheetId } from ".";

/** What an inserted sheet is to know about itself, wherever it is moved, however it is renamed or copied. Nothing of the user's. */
export interface SheetIdentity {
  readonly template: SheetId;
  /** Of the product that made it. */
  readonly version: string;
  /** Of its texts: "en". */
  readonly language: string;
  readonly formulas: "kam" | "plain";
  /** What was decided about it; of the user's own accounts and criteria only how many there were. */
  readonly options: Readonly<Record<string, unknown>>;
}
