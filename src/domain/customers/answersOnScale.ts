import { DomainError } from "../DomainError";

/**
 * The answers to a question of a survey, once they are known to be on its scale.
 *
 * An answer off the scale is an error and not left out: it would silently change the share of everybody else.
 *
 * @param responses whole numbers
 * @param lowest the lower end of the scale
 * @param best the upper end of the scale
 * @returns the same answers, at least one
 * @throws DomainError tooLittleData: nobody answered
 * @throws DomainError outOfRange: an answer that is no whole number on the scale
 * @example
 * answersOnScale([5, 4], 1, 5); // => [5, 4]
 * @see https://en.wikipedia.org/wiki/Likert_scale
 */
export function answersOnScale(responses: readonly number[], lowest: number, best: number): readonly number[] {
  if (responses.length === 0) throw new DomainError("tooLittleData", "nobody has answered yet");
  const odd = responses.find((response) => !Number.isInteger(response) || response < lowest || response > best);
  if (odd !== undefined)
    throw new DomainError("outOfRange", `an answer of ${odd} is no whole number from ${lowest} to ${best}`);
  return responses;
}
