import { DomainError } from "../DomainError";
import { daysSilent } from "./daysSilent";
import type { Stakeholder } from "./Stakeholder";

/**
 * Strength of the relationship with an account: how friendly the people are who decide there, as far as we keep in touch.
 *
 *     100 * sum(power * person) / sum(power)
 *     person = (friendliness + 2) / 4 * 0.5 ^ (max(0, days - cadence) / cadence)      0 if never contacted
 *
 * A person counts in full until the agreed days between contacts are over, and half as much with every further such span.
 *
 * @param stakeholders people whose power nobody judged do not count
 * @param asOf the day that counts as today, in Excel's 1900 system
 * @returns 0 (nobody, or nobody friendly) to 100 (everyone on our side, and in touch)
 * @throws DomainError tooLittleData: nobody whose power is known
 * @throws DomainError outOfRange: a power off 1-5, a friendliness off -2-2, a cadence that is not above 0, a contact after the
 *   as-of date
 * @example
 * relationshipStrength([{ role: null, power: 3, friendliness: 0, lastContact: 44940, cadenceInDays: 30 }], 45000); // => 25
 * @see Our own measure
 */
export function relationshipStrength(stakeholders: readonly Stakeholder[], asOf: number): number {
  let total = 0;
  let sum = 0;
  for (const { power, friendliness, lastContact, cadenceInDays } of stakeholders) {
    if (power === null) continue;
    if (!(power >= 1 && power <= 5)) throw new DomainError("outOfRange", `a power of ${power} is not between 1 and 5`);
    if (!(friendliness >= -2 && friendliness <= 2))
      throw new DomainError("outOfRange", `a friendliness of ${friendliness} is not between -2 and 2`);
    if (!(cadenceInDays > 0)) throw new DomainError("outOfRange", `a cadence of ${cadenceInDays} days is not above 0`);

    const late = Math.max(0, daysSilent(lastContact, asOf) - cadenceInDays) / cadenceInDays;
    total += power;
    sum += power * ((friendliness + 2) / 4) * 0.5 ** late;
  }
  if (total === 0) throw new DomainError("tooLittleData", "there is nobody yet whose power is known");
  return (100 * sum) / total;
}
