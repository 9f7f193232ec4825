import type { SheetId } from "../../../src/templates";

/** All faults of one sheet's insertion, with one of Excel's ways of sending an empty cell to a custom function. */
export interface Trial {
  readonly id: SheetId;
  readonly emptyCell: 0 | null;
}

/** How far a trial has come. */
export interface TrialProgress {
  readonly actions: number;
  /** So many of them, from the first on, have been refused. */
  readonly tried: number;
  /** What was wrong after which of them. */
  readonly faults: readonly string[];
}

export function trialName({ id, emptyCell }: Trial): string {
  return `${id}, ${emptyCell === 0 ? "desktop" : "web"}`;
}
