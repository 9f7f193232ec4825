/** What the cells of a column are, and how it is written in the text. */
export const COLUMN_KINDS = ["text", "commaNumber", "pointNumber", "isoDate", "dayFirst", "monthFirst"] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export function isNumberKind(kind: ColumnKind): kind is "commaNumber" | "pointNumber" {
  return kind === "commaNumber" || kind === "pointNumber";
}

export function isDateKind(kind: ColumnKind): boolean {
  return kind === "isoDate" || kind === "dayFirst" || kind === "monthFirst";
}
