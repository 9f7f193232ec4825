import type { CellContent } from "../../workbook/sharing/SharedReading";

/** Numbers may differ in what no decimal that anybody reads can show. */
const TOLERANCE = 1e-9;

/** Whether two cells show the same. Pure. */
export function isSameValue(one: CellContent, other: CellContent): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
}
