import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { numberIn } from "./numberIn";

/** TRUE or FALSE in a cell; 1 and 0 will do, and what is blank is FALSE. */
export function flagIn(cell: Cell): boolean {
  if (typeof cell.value === "boolean") return cell.value;
  if (typeof cell.value === "string" && /^(true|false)$/i.test(cell.value))
    throw new InputFault(`${cell.place}: "${cell.value}" is text, not TRUE or FALSE`);
  const figure = numberIn(cell) ?? 0;
  if (figure !== 0 && figure !== 1) throw new InputFault(`${cell.place}: ${figure} is neither TRUE nor FALSE`);
  return figure === 1;
}
