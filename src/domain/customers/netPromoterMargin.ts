import { DomainError } from "../DomainError";
import { normalQuantile } from "./normalQuantile";
import { countPromoters } from "./countPromoters";

/**
 * Margin of error of a net promoter score: how far it may lie from what all customers would have said.
 *
 *     z * 100 * sqrt((p + d - (p - d)^2) / n)      p, d: shares of promoters and detractors among n answers
 *
 * z belongs to the confidence: 1.96 for 0.95. With fewer than about thirty answers the score says little, and this says so.
 *
 * @param responses whole numbers from 0 to 10
 * @param confidence how sure to be, a fraction between 0 and 1
 * @returns in points of the score; the truth lies within the score plus or minus this
 * @throws DomainError tooLittleData: nobody answered
 * @throws DomainError outOfRange: an answer that is no whole number from 0 to 10, a confidence that is not between 0 and 1
 * @example
 * netPromoterMargin([8, 8, 7]); // => 0
 * Math.round(netPromoterMargin([10, 0]) * 1000) / 1000; // => 138.59
 * @see Rowley (cybaea.net), on the variance of the net promoter score
 */
export function netPromoterMargin(responses: readonly number[], confidence = 0.95): number {
  if (!(confidence > 0 && confidence < 1))
    throw new DomainError("outOfRange", `a confidence of ${confidence} is not between 0 and 1`);

  const { promoters, detractors, answers } = countPromoters(responses);
  const net = (promoters - detractors) / answers;
  const variance = (promoters + detractors) / answers - net ** 2;
  return normalQuantile((1 + confidence) / 2) * 100 * Math.sqrt(variance / answers);
}
