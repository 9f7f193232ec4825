/** More rows than this belong into a database, and would make every change slow. */
export const MOST_ACCOUNTS = 5000;

/** Up to here each row has its own formulas, inside the table; beyond, one formula per result fills the whole column. */
export const MOST_ACCOUNTS_WITH_OWN_FORMULAS = 250;

/** Two thousand weightings of more accounts than this would make every change of a weight slow. */
export const MOST_ACCOUNTS_TESTED = 500;

/** Accounts that wait for a place, as many as are looked after. */
export const MOST_WATCHED = 5;

/** So many more accounts can be added where results spill, and are still seen by the chart. */
export const MOST_LATER = 1000;
