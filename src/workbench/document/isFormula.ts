import type { Scalar } from "./model";

/** True for a cell that calculates; false for constants, also for a text that begins with "=". */
export function isFormula(cell: {
  readonly input?: Scalar | undefined;
  readonly quoted?: boolean | undefined;
}): boolean {
  return typeof cell.input === "string" && cell.input.length > 1 && cell.input.startsWith("=") && cell.quoted !== true;
}
