import type { TableModel } from "./model";

/** An id for a new column: those of one table differ. */
export function nextColumnId(columns: TableModel["columns"]): number {
  return Math.max(0, ...columns.map(({ id }) => id)) + 1;
}
