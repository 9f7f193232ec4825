import type { MessageKey } from "../i18n";
import type { ChartColour, LookName, StateName } from "./look";

/**
 * A sheet as data, with no addresses and no language.
 *
 * Columns and rows have keys, and everything stands where a row and a column cross. Formulas refer to the same keys:
 *
 *     {weight.criterion1:criterion5}   cells, fixed: $C$12:$G$12
 *     {weight.here}                    cells of the formula's own column (or, {here.score}, of its own row): C12
 *     {above.place}                    the cell of that column in the row above the formula's own
 *     {place.left}                     the cell of that row in the column left of the formula's own
 *     {header:above.place}             the cells of that column from a row down to the one above the formula's own: V$14:V15;
 *                                      {header:here.place} down to its own
 *     {account.score#}                 everything that the formula in the first of these cells spills
 *     {weights}                        one of the sheet's names: kam_weights
 *     {accounts[score]}                a column of a table; {accounts[@score]} its cell in the same row;
 *                                      {accounts[all score]} with its header
 */
export interface SheetTemplate {
  readonly sheet: MessageKey;
  /** From column A on. */
  readonly columns: readonly Track[];
  /** From row 1 on. */
  readonly rows: readonly Track[];
  /** Workbook names, without the prefix. */
  readonly names: readonly { readonly name: string; readonly at: Place }[];
  readonly tables: readonly TableTemplate[];
  readonly contents: readonly Content[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly charts: readonly ChartTemplate[];
  /** The last row and column that stay in sight. */
  readonly frozen: Place;
  readonly print: PrintTemplate;
  /** Where the user starts. */
  readonly start: Place;
}

export interface Track {
  readonly key: string;
  /** Columns: in characters of the workbook's font. Rows: in points. Excel's own when left out. */
  readonly size?: number;
  /** Several rows alike under one key; 1 when left out. */
  readonly count?: number;
}

/** Keys of a row and a column; "from:to" for several. `rows` takes that many rows from the first one on instead. */
export interface Place {
  readonly row: string;
  readonly column: string;
  readonly rows?: number;
}

/** A text in the user's language; `gaps` are filled with numbers, other texts, or what a user wrote. */
export interface Saying {
  readonly text: MessageKey;
  readonly gaps?: Readonly<Record<string, number | Saying | { readonly typed: string }>>;
}

export type Entry =
  | null
  | number
  | Saying
  /** What a user wrote: it stays text whatever it looks like, in a look of format "@". */
  | { readonly typed: string }
  /** A word that our functions know, the same in every language. */
  | { readonly mark: "n/a" | "up" | "down" | "range" | "yes" | "plan" | "average" }
  | { readonly formula: string }
  /** A formula that writes a sentence: each gap of the text is a formula. Conditions choose the text; the first that holds wins. */
  | { readonly sentence: readonly SentencePart[] };

export interface SentencePart {
  readonly when?: string;
  readonly text: MessageKey;
  readonly gaps?: Readonly<Record<string, string | WrittenDay>>;
}

/** A formula's date, in a sentence written as the language writes dates. */
export interface WrittenDay {
  readonly day: string;
}

export interface Content extends Place {
  readonly look: LookName;
  /** Absent: only the look. One entry fills the whole place, one row of entries every row; otherwise an entry for each cell. */
  readonly entries?: readonly (readonly Entry[])[];
  /** Where the results of a formula stand that spills. */
  readonly spillsInto?: Place;
  /** Plain Excel has no exact twin of it: a sheet without our functions does without it. */
  readonly withoutTwin?: true;
}

/** A native table: a header row, and below it at least one row. */
export interface TableTemplate {
  readonly key: string;
  /** Its name in the workbook, unless that is taken. */
  readonly name: string;
  readonly header: string;
  readonly body: string;
  /** In the order of the sheet's columns, without gaps. */
  readonly columns: readonly { readonly column: string; readonly header: Saying | { readonly typed: string } }[];
}

export type Validation = Place & {
  readonly message: Saying;
  readonly prompt?: {
    readonly title: Saying | { readonly typed: string };
    readonly text: readonly (Saying | { readonly typed: string })[];
  };
} & (
    | { readonly rule: "custom"; readonly formula: string }
    | { readonly rule: "between"; readonly least: number; readonly most: number }
    | { readonly rule: "atLeast"; readonly least: number }
    | { readonly rule: "date" }
    /** The words of a range, offered in a drop-down: "{name}", or cells of this sheet. */
    | { readonly rule: "list"; readonly from: string }
  );

/** A conditional format on the place's own cells. */
export type Highlight = Place &
  (
    | { readonly kind: "state"; readonly state: StateName; readonly when: string }
    | { readonly kind: "bar"; readonly least: number; readonly most: number }
  );

export interface ChartTemplate {
  readonly name: string;
  readonly kind: ChartKind;
  /** The cells it lies on; they are empty. */
  readonly at: Place;
  readonly titleFrom: Place;
  /**
   * A header row with the names of the series, below it the figures: a column for each series. Always numbers, IFERROR(N(…),0)
   * of a result that may be empty or still to come: a first column of anything else Excel may take for categories, and the
   * series would be one short. Of points and curves the first column says where they stand across, and makes no series.
   */
  readonly source: Place;
  /** The source lies: its first column holds the names, and each row is a series. Above a table no row of it that comes or goes takes a figure along. */
  readonly seriesIn?: "rows";
  /** What the figures are of, or where points stand across: as many cells as there are figures. */
  readonly categories: Place;
  /** In the order of the source's columns, or of its rows. */
  readonly series: readonly ChartSeries[];
  /** Left out where colours explain themselves: up and down, or a single series. */
  readonly legend?: false;
  readonly axes?: { readonly category?: ChartAxis; readonly value?: ChartAxis };
}

/**
 * Bars lie, columns stand; those that are neither stacked nor side by side lie on top of each other, each in a series of its own
 * state. A curve joins points, a course the figures of days, which are its categories and stand as far apart as they are.
 */
export type ChartKind =
  | "bars"
  | "sideBySideBars"
  | "stackedBars"
  | "columns"
  | "sideBySideColumns"
  | "stackedColumns"
  | "points"
  | "curve"
  | "course"
  | "radar";

export interface ChartSeries {
  /** "none": the invisible foot that a floating column stands on. */
  readonly colour: ChartColour | "none";
  /** A line over columns. */
  readonly as?: "line";
  /** Its figures are written beside it, in the number format of this look. */
  readonly labels?: LookName;
  /** Points so small that together they draw a line. */
  readonly marks?: "small";
}

export interface ChartAxis {
  readonly title?: Saying;
  /** An axis whose figures stand beside the marks is not drawn. */
  readonly hidden?: true;
  readonly least?: number;
  readonly most?: number;
  /** The number format of this look. */
  readonly look?: LookName;
}

export interface PrintedArea {
  readonly columns: string;
  /** Whole columns, if left out. */
  readonly rows?: { readonly from: string; readonly to: Omit<Place, "column"> };
}

export interface PrintTemplate {
  readonly orientation: "landscape" | "portrait";
  readonly columns: string;
  /** What stands apart from these columns, and is printed on pages of its own. */
  readonly further?: readonly PrintedArea[];
  /** On every page. Absent where each page has a head of its own. */
  readonly repeatedRows?: string;
  /** To the left of every page that does not hold them. */
  readonly repeatedColumns?: string;
  /** Rows that begin a page, of a sheet laid out page by page with narrow margins. Absent: pages break where they are full. */
  readonly pagesBegin?: readonly string[];
}
