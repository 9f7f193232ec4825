import { DomainError } from "../DomainError";
import { coverage } from "../scoring/coverage";

/**
 * How much of a plan is filled in.
 *
 *     sum(weights of the filled fields) / sum(weights)
 *
 * @param filled one per field
 * @param weights one per field, no unit, zero or more
 * @returns a fraction from 0 (nothing) to 1 (all of it)
 * @throws DomainError tooLittleData: no fields
 * @throws DomainError lengthMismatch: not one weight per field
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large
 * @example
 * completeness([true, false, true], [2, 1, 1]); // => 0.75
 * @see Our own measure
 */
export function completeness(filled: readonly boolean[], weights: readonly number[]): number {
  if (filled.length !== weights.length)
    throw new DomainError("lengthMismatch", `there are ${filled.length} fields but ${weights.length} weights`);

  return coverage(
    filled.map((is) => (is ? 1 : null)),
    weights,
  );
}
