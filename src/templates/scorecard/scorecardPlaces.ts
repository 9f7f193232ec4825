/** Where rules and words stand that formulas elsewhere on the sheet use. */
export const SETTING = {
  green: "{line1.due}",
  amber: "{line2.due}",
  tolerance: "{line4.due}",
  balance: "{line7.due}",
} as const;

export const WORD = {
  green: "{line1.linked}",
  amber: "{line2.linked}",
  red: "{line3.linked}",
  baseline: "{line2.listStart}",
  sum: "{line2.listMethod}",
  mean: "{line3.listMethod}",
  activity: "{line1.listType}",
  outcome: "{line2.listType}",
  moneyball: "{line3.listType}",
} as const;

/** The lines that the chart lies on, below the areas and their total: one for each area, and room around them. */
export function chartLines({ areaRows }: { readonly areaRows: number }): number {
  return Math.max(12, areaRows + 7);
}
