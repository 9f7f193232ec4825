import type { Mending } from "../../app/mendProblems";

/** What was mended since the pane was opened, and was not taken back. */
export interface Mended {
  /** The last first: they are taken back in this order. */
  readonly mendings: readonly NamedMending[];
  /** What was done last, for the message that tells of it; null once it is old news. */
  readonly last: LastAct | null;
}

export interface NamedMending {
  readonly mending: Mending;
  /** Such as "Numbers stored as text: 3 cells". */
  readonly what: string;
}

export interface LastAct {
  readonly act: "mended" | "undone";
  readonly cells: number;
  /** Cells that somebody had changed meanwhile. */
  readonly leftAlone: number;
}

export const NOTHING_MENDED: Mended = { mendings: [], last: null };
