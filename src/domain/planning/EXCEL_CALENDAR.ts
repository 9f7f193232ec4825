/** Excel's way of numbering days. */
export const EXCEL_CALENDAR = {
  /** 1 March 1900. Before it the numbers are one off: Excel believes in a 29 February 1900. No account was reviewed then. */
  first: 61,
  /** 31 December 9999. */
  last: 2958465,
  /** Days from 1 March of the year 0, where calendar arithmetic is easiest, to Excel's day 0, which is 30 December 1899. */
  daysBefore: 693899,
} as const;
