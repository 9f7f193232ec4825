/** Days from 1 March of the year 0, where calendar arithmetic is easiest, to Excel's day 0, which is 30 December 1899. */
export const DAYS_BEFORE_EXCEL = 693899;
