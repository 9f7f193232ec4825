import type { TwinArgument } from "./TwinArgument";

/** A cell of what a call spills, counted from 0; the first where it does not spill. */
export interface SpilledPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Says in Excel's own functions what a call of ours gives, for any arguments; undefined where that is not exactly possible.
 *
 * Only functions that Excel 2010 and LibreOffice know, none of them volatile. An argument that was left out is undefined.
 */
export type Twin = (args: readonly (TwinArgument | undefined)[], place: SpilledPlace) => string | undefined;

/** What our functions forgive when they compare: sums of decimals are off by a hair. */
export const HAIR = "1E-9";
