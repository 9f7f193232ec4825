import type { RowSource } from "./RowSource";

/** Rows that the table will have. */
export function countRows(source: RowSource): number {
  return source.kind === "room" ? source.rows : source.rows.count;
}
