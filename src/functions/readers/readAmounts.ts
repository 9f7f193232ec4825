import { amountIn } from "./amountIn";
import { numberIn } from "./numberIn";
import { readPresent } from "./readPresent";
import { checkAsMany, checkLine } from "./readVector";

/**
 * Reads figures in a row or a column. A blank one is 0, whichever way Excel sends it.
 *
 * @param least 0 where none may be negative
 */
export function readAmounts(argument: string, sent: unknown, least = -Infinity): number[] {
  checkLine(argument, sent);
  const read = least < 0 ? numberIn : amountIn;
  return readPresent(argument, sent, (cell) => read(cell) ?? 0, least);
}

/** Reads as many figures as another range has, in a row or a column. */
export function readAmountsBeside(
  argument: string,
  sent: unknown,
  beside: { readonly argument: string; readonly sent: unknown },
  least?: number,
): number[] {
  checkAsMany(argument, sent, beside);
  return readAmounts(argument, sent, least);
}

/** Reads revenues, none below 0, in a range of any shape. Blank cells do not count. */
export function readRevenues(sent: unknown): number[] {
  return readPresent("revenues", sent, amountIn, 0);
}
