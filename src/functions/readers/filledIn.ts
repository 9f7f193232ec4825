import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";

/** True where something stands in a cell. 0 is how the desktop sends a blank cell, "n/a" and "-" say that there is nothing. */
export function filledIn({ value, place }: Cell): boolean {
  if (typeof value === "object" && value !== null) throw new InputFault(`${place} holds ${value.error}`);
  return value !== null && value !== 0 && !(typeof value === "string" && ["n/a", "-"].includes(value.toLowerCase()));
}
