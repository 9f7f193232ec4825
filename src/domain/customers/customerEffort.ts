import { DomainError } from "../DomainError";
import { answersOnScale } from "./answersOnScale";

/** "mean": the mean answer, on the scale. "index": percent of easy answers minus percent of hard ones, on a scale of seven. */
export type EffortMeasure = "mean" | "index";

/**
 * Customer effort: how easy it is to do business with us, by the customers' own answers.
 *
 *     mean  = sum of the answers / answers
 *     index = 100 * (answers of 6 and 7 - answers of 1, 2 and 3) / answers
 *
 * High is easy. A survey that asks the other way round must be turned first.
 *
 * @param responses whole numbers from 1 (hard) to `best` (easy)
 * @param measure which of the two is meant; they cannot be compared with each other
 * @param best the upper end of the scale; the index is known for 7 only
 * @returns mean: on the scale; index: -100 to 100
 * @throws DomainError tooLittleData: nobody answered
 * @throws DomainError outOfRange: an answer that is no whole number on the scale, or an index on another scale than 1 to 7
 * @example
 * customerEffort([7, 6, 4, 2], "mean", 7); // => 4.75
 * customerEffort([7, 6, 4, 2], "index", 7); // => 25
 * @see https://support.cys.group/support/solutions/articles/3000095529-customer-effort-score-7-point-scale-to-average
 */
export function customerEffort(responses: readonly number[], measure: EffortMeasure, best: number): number {
  if (measure === "index" && best !== 7)
    throw new DomainError("outOfRange", `the index is made for a scale of 1 to 7, not 1 to ${best}`);
  const answers = answersOnScale(responses, 1, best);

  if (measure === "mean") return answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  const easy = answers.filter((answer) => answer >= 6).length;
  const hard = answers.filter((answer) => answer <= 3).length;
  return (100 * (easy - hard)) / answers.length;
}
