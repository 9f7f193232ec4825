import { countPromoters } from "./countPromoters";

/**
 * Net promoter score: how much more the customers recommend than warn.
 *
 *     100 * (promoters - detractors) / answers      promoters answered 9 or 10, detractors 6 or less
 *
 * @param responses whole numbers from 0 (not at all likely to recommend) to 10
 * @returns -100 (all detractors) to 100 (all promoters)
 * @throws DomainError tooLittleData: nobody answered
 * @throws DomainError outOfRange: an answer that is no whole number from 0 to 10
 * @example
 * netPromoterScore([10, 9, 8, 6]); // => 25
 * @see Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12)
 */
export function netPromoterScore(responses: readonly number[]): number {
  const { promoters, detractors, answers } = countPromoters(responses);
  return (100 * (promoters - detractors)) / answers;
}
