/** Where rules and words stand that formulas elsewhere on the sheet use. */
export const SETTING = {
  green: "{line1.lacks}",
  amber: "{line2.lacks}",
  tolerance: "{line4.lacks}",
  balance: "{line7.lacks}",
} as const;

export const WORD = {
  green: "{line1.weight}",
  amber: "{line2.weight}",
  red: "{line3.weight}",
  baseline: "{line2.listStart}",
  sum: "{line2.listMethod}",
  mean: "{line3.listMethod}",
  activity: "{line1.listType}",
  outcome: "{line2.listType}",
  moneyball: "{line3.listType}",
} as const;

/** The rows of everything above the table: as many as the settings need, or more areas. */
export const FEWEST_LINES = 13;
