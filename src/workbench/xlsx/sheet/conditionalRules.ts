/** The kinds of conditional formats as Office.js and as files call them. */

export const COMPARISONS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** The rule's type, its operator, and its formula for a text and the first cell. */
export const TEXT_RULES: Readonly<
  Record<
    string,
    { readonly type: string; readonly operator: string; readonly formula: (text: string, cell: string) => string }
  >
> = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: { type: "endsWith", operator: "endsWith", formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

interface Preset {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** For the first cell. */
  readonly formula?: (cell: string) => string;
}

export const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { type: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { type: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { type: "containsErrors", formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { type: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  DuplicateValues: { type: "duplicateValues" },
  UniqueValues: { type: "uniqueValues" },
  AboveAverage: { type: "aboveAverage" },
  BelowAverage: { type: "aboveAverage", attributes: { aboveAverage: false } },
  EqualOrAboveAverage: { type: "aboveAverage", attributes: { equalAverage: true } },
  EqualOrBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: false, equalAverage: true } },
  OneStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: 1 } },
  OneStdDevBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: false, stdDev: 1 } },
  TwoStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: 2 } },
  TwoStdDevBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: false, stdDev: 2 } },
  ThreeStdDevAboveAverage: { type: "aboveAverage", attributes: { stdDev: 3 } },
  ThreeStdDevBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: false, stdDev: 3 } },
  Yesterday: period("yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period("today", (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period("tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period(
    "lastWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ),
  ThisWeek: period(
    "thisWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  NextWeek: period(
    "nextWeek",
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ),
  LastMonth: period(
    "lastMonth",
    (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  ),
  ThisMonth: period("thisMonth", (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`),
  NextMonth: period(
    "nextMonth",
    (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
  ),
};

function period(timePeriod: string, formula: (cell: string) => string): Preset {
  return { type: "timePeriod", attributes: { timePeriod }, formula };
}

/** What a bound of a scale, bar or icon is. */
export const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** Sets of icons; those after the first seventeen came with Excel 2010 and stand in an extension. */
export const ICON_SETS: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};

export const LATER_ICON_SETS: readonly string[] = ["3Stars", "3Triangles", "5Boxes"];

/** The key of an entry by its value in a file. */
export function officeName(names: Readonly<Record<string, string>>, file: string | undefined): string | undefined {
  return Object.entries(names).find(([, each]) => each === file)?.[0];
}
