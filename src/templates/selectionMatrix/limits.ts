/** More rows than this belong into a database, and would make every change slow. */
export const MOST_ACCOUNTS = 5000;

/** Up to here each row has its own formulas, inside the table; beyond, one formula per result fills the whole column. */
export const MOST_ACCOUNTS_WITH_OWN_FORMULAS = 250;

/** A bar chart with more bars than this is no longer read. */
export const MOST_BARS = 20;

/** So many accounts can be added to a sheet before the figures beside the table would have to be extended. */
export const ROOM_FOR_ACCOUNTS = 100;
