import type { recordTable } from "../../templates/history/records";

/** A column of the history's records. */
export type RecordColumn = (typeof recordTable)["columns"][number]["column"];

/** What is recorded of one account on one day; a figure nobody knows is left out. */
export type ReviewRecord = Readonly<Partial<Record<RecordColumn, number | string>>> & {
  /** As Excel counts days. */
  readonly date: number;
  readonly account: string;
};

/** What one sheet knows of an account, in the columns of a record. */
export type AccountFigures = Omit<ReviewRecord, "date">;
