import { DomainError } from "../DomainError";
import { answersOnScale } from "./answersOnScale";

/**
 * Customer satisfaction: the share of the answers that are satisfied ones.
 *
 *     answers of `satisfiedFrom` or more / all answers
 *
 * On the usual scale of 1 to 5 those are the 4 and the 5.
 *
 * @param responses whole numbers from 1 (worst) to `best`
 * @param satisfiedFrom the lowest answer that counts as satisfied
 * @param best the upper end of the scale
 * @returns a fraction
 * @throws DomainError tooLittleData: nobody answered
 * @throws DomainError outOfRange: an answer that is no whole number on the scale, or satisfaction that starts off the scale
 * @example
 * customerSatisfaction([5, 4, 3, 1], 4, 5); // => 0.5
 * @see https://help.delighted.com/article/240-how-is-csat-calculated
 */
export function customerSatisfaction(responses: readonly number[], satisfiedFrom: number, best: number): number {
  if (!(satisfiedFrom >= 1 && satisfiedFrom <= best))
    throw new DomainError("outOfRange", `satisfied from ${satisfiedFrom} is off the scale from 1 to ${best}`);
  const answers = answersOnScale(responses, 1, best);
  return answers.filter((answer) => answer >= satisfiedFrom).length / answers.length;
}
