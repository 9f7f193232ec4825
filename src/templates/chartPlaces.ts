/** A bar chart with more bars than this is no longer read. */
export const MOST_BARS = 20;

const FEWEST_ROWS = 16;

/** Bars for so many accounts and some that come later: a chart cannot have places only as they are needed. */
export function barPlaces(accounts: number): number {
  return Math.min(MOST_BARS, accounts + Math.max(2, Math.ceil(accounts / 4)));
}

/** Rows of the sheet that such a chart lies on. */
export function chartRows(accounts: number): number {
  return Math.max(FEWEST_ROWS, barPlaces(accounts));
}
