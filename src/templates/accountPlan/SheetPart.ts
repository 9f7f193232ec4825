import type { SheetTemplate } from "../SheetTemplate";

/** A block of the sheet: its rows, one below the other, and everything that stands in them. */
export type SheetPart = Pick<SheetTemplate, "rows" | "contents"> &
  Partial<Pick<SheetTemplate, "names" | "tables" | "validations" | "highlights" | "charts">>;

type JoinedParts = Pick<
  SheetTemplate,
  "rows" | "contents" | "names" | "tables" | "validations" | "highlights" | "charts"
>;

/** The blocks of a sheet, from the top down. */
export function joinParts(parts: readonly SheetPart[]): JoinedParts {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    contents: parts.flatMap(({ contents }) => contents),
    names: parts.flatMap(({ names = [] }) => names),
    tables: parts.flatMap(({ tables = [] }) => tables),
    validations: parts.flatMap(({ validations = [] }) => validations),
    highlights: parts.flatMap(({ highlights = [] }) => highlights),
    charts: parts.flatMap(({ charts = [] }) => charts),
  };
}
