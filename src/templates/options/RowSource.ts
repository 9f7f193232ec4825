import type { OwnRows } from "./OwnRows";

/** The rows that a table of a sheet begins with: room for so many, or rows of the user's own. */
export type RowSource =
  { readonly kind: "room"; readonly rows: number } | { readonly kind: "own"; readonly rows: OwnRows };
