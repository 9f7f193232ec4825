import type { SheetId } from ".";

/**
 * What a row of a sheet is about: how its main result is calculated with our functions, whether the sheet holds them, plain Excel
 * or a formula that spills. So that a row can be explained wherever in it the user is.
 *
 *     {weights}      one of the sheet's names
 *     {row weights}  the cells of the row in the columns of that name
 */
export interface MainFormula {
  readonly formula: string;
  /** The name of the column of results; its rows are those that can be explained. */
  readonly result: string;
  /** Names of further cells that say what the result means; a sheet may have been made without them. */
  readonly meaning?: {
    /** Lower bounds and labels. */
    readonly bands: string;
    /** From where on an account may become key. */
    readonly line: string;
    /** How many accounts there is room for. */
    readonly places: string;
    /** The column of what has become of the account. */
    readonly status: string;
  };
}

const HEALTH_VALUES = "{row health_weights}";
const HEALTH_DATES = "{row health_seen}";

export const mainFormulas: Readonly<Partial<Record<SheetId, MainFormula>>> = {
  selectionMatrix: {
    formula: 'KAM.SCORE({row weights},{weights},"skip",{lowest_score},{highest_score},{least_coverage})',
    result: "matrix_score",
    meaning: { bands: "tiers", line: "matrix_entry", places: "matrix_capacity", status: "matrix_status" },
  },
  accountHealth: {
    formula: `KAM.HEALTH(IF(${HEALTH_VALUES}="","",${HEALTH_VALUES}),{health_weights},IF(${HEALTH_DATES}="","",{health_as_of}-${HEALTH_DATES}),{health_half_life},{row health_caps}={health_yes},{health_caps},{health_least_coverage})`,
    result: "health_score",
  },
};
