import type { AccountFigures } from "./ReviewRecord";

/** A sheet of ours whose figures a review records. */
export interface ReviewedSheet {
  readonly kind: "matrix" | "health" | "margin";
  readonly sheetId: string;
  readonly sheetName: string;
  readonly formulas: "kam" | "plain";
  /** The day that the sheet tells of, as Excel counts days; null where nobody has entered one. */
  readonly asOf: number | null;
  /** Its accounts, each once, as they stand there. */
  readonly accounts: readonly AccountFigures[];
}
