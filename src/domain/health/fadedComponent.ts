import { DomainError } from "../DomainError";

/** Neither good nor bad news. */
const NEUTRAL = 50;

/**
 * What a health figure is still worth some time after it was seen.
 *
 *     value                                          where value <= 50
 *     50 + (value - 50) * 0.5 ^ (age / half-life)    above
 *
 * Good news fades towards neutral as it grows old; bad news stays bad until someone looks again. Silence never heals.
 *
 * @param value 0 (worst) to 100 (best)
 * @param ageInDays days since it was seen, zero or more
 * @param halfLifeInDays days after which good news is worth half, more than 0
 * @returns 0 to 100, never above `value`
 * @throws DomainError outOfRange: a value off 0-100, a negative age, a half-life that is not above 0
 * @example
 * fadedComponent(80, 90, 90); // => 65
 * fadedComponent(20, 90, 90); // => 20
 * @see Our own measure, after the half-life scores of sales tools, which fade everything to 0 and so punish silence twice
 */
export function fadedComponent(value: number, ageInDays: number, halfLifeInDays: number): number {
  if (!(value >= 0 && value <= 100)) throw new DomainError("outOfRange", `${value} is not between 0 and 100`);
  if (!(ageInDays >= 0)) throw new DomainError("outOfRange", `an age of ${ageInDays} days lies in the future`);
  if (!(halfLifeInDays > 0))
    throw new DomainError("outOfRange", `the half-life is ${halfLifeInDays} days, not above 0`);

  return value <= NEUTRAL ? value : NEUTRAL + (value - NEUTRAL) * 0.5 ** (ageInDays / halfLifeInDays);
}
