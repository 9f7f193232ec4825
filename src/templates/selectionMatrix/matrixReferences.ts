import type { MatrixShape } from "./MatrixShape";

/** A column that holds formulas: beside the table they spill. */
export type ResultColumn =
  | "score"
  | "coverage"
  | "rank"
  | "tier"
  | "status"
  | "robustness"
  | "quadrant"
  | "was"
  | "wasBelow"
  | "strength"
  | "attraction"
  | "queue";

/** Formulas of results by column; one that is missing plain Excel has no exact twin of. */
export type ResultFormulas = Readonly<Partial<Record<ResultColumn, string>>>;

/** A column that users fill in, always in the table. */
export type EntryColumn = "account" | "evidence" | "revenue" | "current" | "below" | "gate";

/** How the formulas of one account name the account's own cells: its row, or where one formula serves them all, all rows from its own on. */
export interface MatrixReferences {
  readonly result: (column: ResultColumn) => string;
  readonly entry: (columns: EntryColumn) => string;
  readonly scores: string;
}

export function ofTheAccount({ spilled, criteria }: MatrixShape): MatrixReferences {
  const entries = (columns: string) => (spilled ? fromOwnRowOn(columns) : `{accounts[@${columns}]}`);
  return {
    result: (column) => (spilled ? `{account.${column}#}` : `{accounts[@${column}]}`),
    entry: entries,
    scores: entries(criteria),
  };
}

/** How a formula names a whole column, as many rows as there are accounts. */
export function ofAllAccounts({ spilled, criteria }: MatrixShape): MatrixReferences {
  const entries = (columns: string) => (spilled ? fromOwnRowOn(columns) : `{accounts[${columns}]}`);
  return {
    result: (column) => (spilled ? `{account.${column}#}` : `{accounts[${column}]}`),
    entry: entries,
    scores: entries(criteria),
  };
}

/** How formulas elsewhere on the sheet name a whole column of results, its header and accounts added later included. */
export function resultColumn({ spilled }: MatrixShape, column: ResultColumn): string {
  return spilled ? `{header:later.${column}}` : `{accounts[all ${column}]}`;
}

/** The same without the header: as many cells as the table has rows, each in the row of its account. */
export function resultsInRows({ spilled }: MatrixShape, column: ResultColumn): string {
  if (!spilled) return `{accounts[${column}]}`;
  const cells = `{header:later.${column}}`;
  return `INDEX(${cells},2):INDEX(${cells},ROWS({accounts[account]})+1)`;
}

/**
 * The cells from the formula's own row down. Where a sheet's row is put in above the first account, the table takes it in and the
 * formula moves down: every result still stands beside its own account.
 */
function fromOwnRowOn(columns: string): string {
  const [first = "", last = first] = columns.split(":");
  const ownPlace = "ROWS({header:here.beforeResults})-1";
  return `INDEX({accounts[${first}]},${ownPlace}):INDEX({accounts[${last}]},ROWS({accounts[${last}]}))`;
}
