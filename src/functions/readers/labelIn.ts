import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";

/** The label in a cell, "" where there is none. A number is a label too, but 0 is how the desktop sends a blank cell. */
export function labelIn(cell: Cell): string | number {
  const { value, place } = cell;
  if (value === null || value === 0) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") throw new InputFault(`${place} holds ${value.error}`);
  return value;
}
