import { answersOnScale } from "./answersOnScale";

/** Whom the answers to "how likely are you to recommend us?" make of the customers. */
export interface PromoterCount {
  readonly answers: number;
  /** They answered 9 or 10. */
  readonly promoters: number;
  /** They answered 6 or less. Those who answered 7 or 8 are neither. */
  readonly detractors: number;
}

/**
 * Counts promoters and detractors among the answers to the recommendation question.
 *
 * @param responses whole numbers from 0 to 10
 * @returns how many there are of each; who is neither is among the answers only
 * @throws DomainError tooLittleData: nobody answered
 * @throws DomainError outOfRange: an answer that is no whole number from 0 to 10
 * @example
 * countPromoters([10, 9, 8, 6]); // => { answers: 4, promoters: 2, detractors: 1 }
 * @see Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12)
 */
export function countPromoters(responses: readonly number[]): PromoterCount {
  const answers = answersOnScale(responses, 0, 10);
  return {
    answers: answers.length,
    promoters: answers.filter((answer) => answer >= 9).length,
    detractors: answers.filter((answer) => answer <= 6).length,
  };
}
