/** What the compiler must know of Excel's functions to hand them to the engine: those that ask for more than values. */

/** Their result is a reference. */
export const GIVE_REFERENCES: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT", "INDEX", "IF", "CHOOSE"]);

/** They ask where their first argument is, or more of it than its values. */
export const ASK_FOR_REFERENCES: ReadonlySet<string> = new Set([
  "ROW",
  "COLUMN",
  "ROWS",
  "COLUMNS",
  "SHEET",
  "SHEETS",
  "AREAS",
  "ISREF",
  "ISFORMULA",
  "FORMULATEXT",
  "COUNTBLANK",
]);
/** Of those, the ones whose result does not depend on what the cells hold. */
export const ASK_WHERE: ReadonlySet<string> = new Set([
  "ROW",
  "COLUMN",
  "ROWS",
  "COLUMNS",
  "SHEET",
  "SHEETS",
  "AREAS",
  "ISREF",
]);

/** They treat one cell as a range: a text in it is passed over, where a text given as such would count or be refused. */
export const TAKE_RANGES: ReadonlySet<string> = new Set(
  (
    "SUM COUNT COUNTA AVERAGE AVERAGEA MIN MINA MAX MAXA PRODUCT SUMSQ MEDIAN MODE MODE.SNGL MODE.MULT GEOMEAN HARMEAN " +
    "STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA VAR VAR.S VAR.P VARP VARA VARPA AVEDEV DEVSQ SKEW KURT " +
    "LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK RANK RANK.EQ RANK.AVG " +
    "AND OR XOR NPV IRR XNPV XIRR MIRR SUBTOTAL AGGREGATE SUMPRODUCT CORREL SLOPE INTERCEPT TRIMMEAN GCD LCM " +
    "COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS FREQUENCY MMULT TRANSPOSE LOOKUP VLOOKUP HLOOKUP MATCH " +
    "XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE NETWORKDAYS WORKDAY"
  ).split(" "),
);

/** Their result may be a whole row or column, or all of an array. */
export const GIVE_LINES: ReadonlySet<string> = new Set(["INDEX", "XLOOKUP"]);

/** They take the first cell of a range, and every item of an array. */
export const FIRST_OF_RANGE: ReadonlySet<string> = new Set(["N", "T"]);

/** Excel took them over from an add-in of old times: where they want one value, a range of several is an error. */
export const REFUSE_RANGES: ReadonlySet<string> = new Set(
  "EDATE EOMONTH WORKDAY NETWORKDAYS WEEKNUM YEARFRAC MROUND QUOTIENT ISEVEN ISODD EFFECT NOMINAL".split(" "),
);

/** What they choose from may be arrays, too: calculated by us where what they go by, or what they fall back on, is one. */
export const CHOOSE_VALUES: ReadonlySet<string> = new Set(["IF", "CHOOSE", "IFS", "SWITCH", "IFERROR", "IFNA"]);

/** They leave out each other's results and hidden rows. */
export const SUBTOTALS: ReadonlySet<string> = new Set(["SUBTOTAL", "AGGREGATE"]);

/** Calculated anew at every change. */
export const VOLATILE: ReadonlySet<string> = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
]);

/** What the engine would answer wrongly, or never for large numbers (BINOM.*); a formula that asks for it says so instead. */
export const REFUSED: ReadonlySet<string> = new Set(
  "CELL INFO GETPIVOTDATA BINOM.DIST BINOMDIST BINOM.DIST.RANGE BINOM.INV CRITBINOM".split(" "),
);
