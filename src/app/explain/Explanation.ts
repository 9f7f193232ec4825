import type { ExplanationOptions } from "../../templates/explanation/ExplanationOptions";

/** What the pane says about the selected cell, in the user's language. */
export type SelectionExplained = Explanation | NothingToExplain;

export interface Explanation {
  readonly kind: "explained";
  readonly place: CellLink;
  /** Whose number it is, or the name of our function. */
  readonly title: string;
  /** One sentence or two: what the number is. */
  readonly sentence: string;
  /** Something the user has to know before trusting the number. */
  readonly warnings: readonly string[];
  readonly parts: Contributions | null;
  readonly sections: readonly ExplainedSection[];
  /** How the cell, or its row, is calculated; null where none of our functions does that. */
  readonly call: ExplainedCall | null;
  /** What a sheet of its own is made from; null where a sheet would say no more than the cell. */
  readonly forSheet: ExplanationOptions | null;
}

/** What the number is made of. The points add up to the total, as shown. */
export interface Contributions {
  readonly caption: string;
  readonly rows: readonly Contribution[];
  readonly total: { readonly name: string; readonly points: string };
  /** The longest that a bar could be, in points. */
  readonly most: number;
}

export interface Contribution {
  readonly name: string;
  /** What it rests on: "8 × 30 % of the weight". */
  readonly detail: string;
  readonly points: number;
  /** What it leaves on the table; 0 where that means nothing. */
  readonly lost: number;
  readonly pointsText: string;
  readonly lostText: string;
}

export interface ExplainedSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ExplainedCall {
  /** "SCORE". */
  readonly functionName: string;
  readonly formula: string;
  /** In the order of the function's arguments, as far as they are given. */
  readonly arguments: readonly ExplainedArgument[];
  /** An error that the cell shows, in the function's own words or in Excel's. */
  readonly fault: { readonly error: string; readonly message: string } | null;
}

export interface ExplainedArgument {
  /** As it is written in the formula. */
  readonly text: string;
  /** What it comes to, in short. */
  readonly value: string;
  /** Its cells; null for one that is no reference. */
  readonly place: CellLink | null;
}

/** A cell that a click leads to. */
export interface CellLink {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
}

/** The selected cell holds nothing of ours. */
export interface NothingToExplain {
  readonly kind: "nothing";
  readonly place: CellLink;
}
