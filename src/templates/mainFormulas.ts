import type { SheetId } from ".";

/**
 * What a part of a sheet is about: how its main result is calculated with our functions, whether the sheet holds them, plain Excel
 * or a formula that spills. So that it can be explained wherever in it the user is.
 *
 *     {weights}        one of the sheet's names
 *     {row weights}    the cells of the row in the columns of that name
 *     {people 1:6}     the first six columns of that name
 */
export interface MainFormula {
  readonly formula: string;
  /** The name of the result: one cell, or a column of them. Absent where no cell shows it. */
  readonly result?: string;
  /** Names of the cells that it is about, with all between them in their columns. The whole row of the result, if left out. */
  readonly about?: readonly string[];
  /** The name of the words that stand beside what it is made of, one for each part. */
  readonly parts?: string;
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
const PRODUCTS = [2, 3, 4, 5, 6, 7].map((column) => `{margin_products ${column}:${column}}`).join(",");

/** Of a sheet that is not here, or a part that is not, every row is told as it stands. */
export const mainFormulas: Readonly<Partial<Record<SheetId, readonly MainFormula[]>>> = {
  selectionMatrix: [
    {
      formula: 'KAM.SCORE({row weights},{weights},"skip",{lowest_score},{highest_score},{least_coverage})',
      result: "matrix_score",
      meaning: { bands: "tiers", line: "matrix_entry", places: "matrix_capacity", status: "matrix_status" },
    },
  ],
  accountHealth: [
    {
      formula: `KAM.HEALTH(IF(${HEALTH_VALUES}="","",${HEALTH_VALUES}),{health_weights},IF(${HEALTH_DATES}="","",{health_as_of}-${HEALTH_DATES}),{health_half_life},{row health_caps}={health_yes},{health_caps},{health_least_coverage})`,
      result: "health_score",
    },
  ],
  scorecard: [
    {
      formula: 'KAM.SCORECARD({scorecard_area_scores},{scorecard_area_weights},,,"none")',
      result: "scorecard_total",
      about: ["scorecard_areas", "scorecard_area_scores", "scorecard_total"],
      parts: "scorecard_areas",
    },
  ],
  accountPlan: [
    {
      formula: "KAM.RELATIONSHIP({plan_people 1:6},{plan_as_of})",
      result: "plan_relationship",
      about: ["plan_relationship"],
    },
    { formula: "KAM.RELATIONSHIP({plan_people 1:6},{plan_as_of})", about: ["plan_people"] },
    {
      formula: 'KAM.COMPLETENESS({plan_parts},({plan_parts}<>"n/a")*{plan_part_weights})',
      result: "plan_completeness",
      about: ["plan_completeness"],
    },
  ],
  marginReview: [
    { formula: `KAM.PVM(${PRODUCTS},{margin_mix})`, about: ["margin_products"] },
    { formula: `KAM.PVM(${PRODUCTS},{margin_mix})`, about: ["margin_start", "margin_effects"] },
  ],
  programmeFit: [
    {
      formula: "KAM.FIT({fit_answers},{fit_labels})",
      result: "fit_verdict",
      about: ["fit_answers", "fit_verdict"],
    },
  ],
};
