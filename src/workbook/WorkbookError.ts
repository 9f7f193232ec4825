/**
 * Why the workbook cannot do what was asked, where Excel has no code of its own for it.
 *
 * - `structureProtected`: sheets can be neither added nor removed
 * - `nothingSelected`: the selection holds no name
 * - `tooManyNames`: more names are selected than a sheet can take
 * - `sheetGone`: the sheet is no longer in the workbook
 * - `sheetProtected`: somebody has protected the sheet with a password
 * - `cellsLocked`: cells of a protected sheet would have to be changed
 * - `cellChanged`: a cell holds something else by now, or is gone
 * - `formulaRefused`: Excel cannot read a formula
 * - `stillCalculating`: results of ours are not there yet
 * - `leftBehind`: something failed, and so did a part of taking it back
 */
export type WorkbookErrorCode =
  | "structureProtected"
  | "nothingSelected"
  | "tooManyNames"
  | "sheetGone"
  | "sheetProtected"
  | "cellsLocked"
  | "cellChanged"
  | "formulaRefused"
  | "leftBehind"
  | "stillCalculating";

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    /** What the explanation needs to say: names, counts, limits. */
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
