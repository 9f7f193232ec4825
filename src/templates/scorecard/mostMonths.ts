/** A scorecard looks at a year. */
export const MOST_MONTHS = 12;
