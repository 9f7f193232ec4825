import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { numberIn } from "./numberIn";

/** An amount that cannot be below 0, or null where there is none. */
export function amountIn(cell: Cell): number | null {
  const amount = numberIn(cell);
  if (amount !== null && amount < 0) throw new InputFault(`${cell.place}: ${amount} is negative`);
  return amount;
}
