import type { OwnRows } from "../../templates/options/OwnRows";

/** What the rows are called. */
export function namesOf({ columns }: OwnRows): string[] {
  return columns[0]?.values.map(String) ?? [];
}
