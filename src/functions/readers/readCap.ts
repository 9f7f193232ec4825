import { cellValue } from "./CellValue";
import { InputFault } from "./InputFault";

/** The most that a KPI may count: 1 where nothing is said, no limit for "none". */
export function readCap(sent: unknown): number {
  const cap = cellValue(sent);
  if (cap === null) return 1;
  if (typeof cap === "string" && cap.toLowerCase() === "none") return Infinity;
  if (typeof cap !== "number" || !(cap > 0)) throw new InputFault('cap: needs a number above 0, or "none"');
  return cap;
}
