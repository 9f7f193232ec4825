import type { CellContent } from "../../workbook/WorkbookSnapshot";

/** What can be wrong in a workbook, in the order it is told. */
export const PROBLEM_KINDS = [
  "errors",
  "brokenNames",
  "formulaOverwritten",
  "formulaDiffers",
  "criteriaDiffer",
  "healthCircle",
  "numberAsText",
  "scoreOffScale",
  "typedZero",
  "weightsNegative",
  "weightsSum",
  "bandGaps",
  "duplicateAccounts",
  "targetMissing",
  "wrongDirection",
  "notSmart",
  "blanks",
  "overdueActions",
  "goalsWithoutOwner",
  "staleContacts",
  "correlatedCriteria",
  "validationBypassed",
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** mend: a number somewhere is wrong because of it. look: it may well be meant. */
export type Severity = "mend" | "look";

export interface Problem {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  /** null for what has no cell: a name. */
  readonly place: ProblemPlace | null;
  /** Which of the kind's sentences tells it; its first one where absent. */
  readonly saying?: string;
  /** What fills the gaps of that sentence. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly fix?: CellChange;
}

export interface ProblemPlace {
  /** Lasts while the sheet is renamed or moved. */
  readonly sheetId: string;
  /** On that sheet: C5, or C5:C9. */
  readonly address: string;
}

/** What a cell holds and what it is to hold. */
export interface CellChange {
  readonly sheetId: string;
  readonly address: string;
  /** As it was read: a formula in R1C1 notation, so that it can be compared. */
  readonly before: CellContent;
  /** As the user knows it, where that is another notation. */
  readonly shownBefore?: string;
  /** A formula in A1 notation. */
  readonly after: CellContent;
}
