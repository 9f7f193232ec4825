import { DomainError } from "../DomainError";

/**
 * For how many days something should have been done, and is not.
 *
 *     max(0, as-of date - due date)      while it is not done; 0 once it is
 *
 * What was done after the as-of date was still open on that day, so that a look back shows what one would have seen then.
 *
 * @param due the day it is due, in Excel's 1900 system; a time of day is left out, as in all three
 * @param done the day it was done; null while it is not
 * @param asOf the day that counts as today
 * @returns whole days, 0 or more
 * @throws DomainError outOfRange: a date below 0
 * @example
 * daysOverdue(45000, null, 45010); // => 10
 * daysOverdue(45000, 45008, 45010); // => 0
 * @see Our own measure
 */
export function daysOverdue(due: number, done: number | null, asOf: number): number {
  const odd = [due, done ?? 0, asOf].find((date) => !(date >= 0));
  if (odd !== undefined) throw new DomainError("outOfRange", `${odd} is not a date`);

  const isDone = done !== null && Math.floor(done) <= Math.floor(asOf);
  return isDone ? 0 : Math.max(0, Math.floor(asOf) - Math.floor(due));
}
