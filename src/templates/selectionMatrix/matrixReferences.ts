import { fromOwnRowOn } from "../fromOwnRowOn";
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
