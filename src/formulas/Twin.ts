import type { TwinArgument } from "./TwinArgument";

/** A cell of what a call spills, counted from 0; the first where it does not spill. */
export interface SpilledPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Says in Excel's own functions what a call of ours gives, for any arguments; undefined where that is not exactly possible.
 *
 * Only functions that Excel 2010 and LibreOffice know, none of them volatile. An argument that was left out is undefined,
 * and so is the place where the call does not spill.
 */
export type Twin = (args: readonly (TwinArgument | undefined)[], place?: SpilledPlace) => string | undefined;

/** Where a call that does not spill gives its only result. */
export const FIRST: SpilledPlace = { row: 0, column: 0 };

/** What our functions forgive when they compare: sums of decimals are off by a hair. */
export const HAIR = "1E-9";

/** The numbers from 1 to a count, below each other. */
export function rowsFromOne(count: string): string {
  return `ROW(INDEX($A:$A,1):INDEX($A:$A,${count}))`;
}

/** Whether cells hold anything that is no figure, and does not say that there is none. */
export function isUnreadable(cells: string): string {
  return `COUNT(${cells})+COUNTBLANK(${cells})+COUNTIF(${cells},"n/a")+COUNTIF(${cells},"-")<ROWS(${cells})*COLUMNS(${cells})`;
}
