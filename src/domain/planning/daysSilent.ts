import { DomainError } from "../DomainError";

/**
 * For how many days nobody has spoken to someone.
 *
 * @param lastContact a day, in Excel's 1900 system; null for never. A time of day is left out, as in both
 * @param asOf the day that counts as today
 * @returns whole days; Infinity for someone nobody ever spoke to
 * @throws DomainError outOfRange: a contact after the as-of date
 * @example
 * daysSilent(45000, 45010); // => 10
 * daysSilent(null, 45010); // => Infinity
 * @see Our own measure
 */
export function daysSilent(lastContact: number | null, asOf: number): number {
  if (lastContact === null) return Infinity;
  const days = Math.floor(asOf) - Math.floor(lastContact);
  if (!(days >= 0))
    throw new DomainError("outOfRange", `a contact on day ${lastContact} comes after the as-of date, ${asOf}`);
  return days;
}
