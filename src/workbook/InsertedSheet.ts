/** What was made: enough to show it and to take it away again. */
export interface InsertedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The workbook's names that belong to it. */
  readonly names: readonly string[];
  /** Whether there is an example on it that can be cleared. */
  readonly hasExample: boolean;
  /** Cells that show an error after calculation; none when all is well, or while some are pending. */
  readonly problems: readonly CellProblem[];
  /** How many cells Excel had not yet calculated when they were looked at: nothing is wrong with them so far. */
  readonly pending: number;
  /** Finishing touches that this Excel refused; the sheet works without them. */
  readonly notDone: readonly FinishingTouch[];
}

export interface CellProblem {
  /** With the sheet's name: 'Selection matrix'!H15. */
  readonly address: string;
  /** As Excel writes it: #VALUE!, #NAME? … */
  readonly error: string;
}

export type FinishingTouch = "freezePanes" | "pageLayout";
