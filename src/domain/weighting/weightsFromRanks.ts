import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";

/**
 * Weights of criteria that were only put in order.
 *
 * Only the order of the ranks counts: 1, 2, 2, 4 and 1, 2, 2, 3 are the same. Tied criteria share the mean of the places they
 * take up, so that the weights still add up to 1.
 *
 * @param ranks 1 for the most important; null for a criterion nobody ranked, which gets weight 0
 * @param weightsByPlace the weights of so many places, the first place first: `rankOrderCentroid`, `rankSum`, `rankReciprocal`
 * @returns fractions that add up to 1, one per criterion, in the order of `ranks`
 * @throws DomainError tooLittleData: nothing is ranked
 * @throws DomainError outOfRange: a rank below 1
 * @example
 * weightsFromRanks([2, 1, null], () => [0.75, 0.25]); // => [0.25, 0.75, 0]
 * weightsFromRanks([1, 1], () => [0.75, 0.25]); // => [0.5, 0.5]
 * @see Edwards and Barron (1994), SMARTS and SMARTER; the mean over ties is ours
 */
export function weightsFromRanks(
  ranks: readonly (number | null)[],
  weightsByPlace: (count: number) => readonly number[],
): number[] {
  const low = ranks.findIndex((rank) => rank !== null && rank < 1);
  if (low >= 0) throw new DomainError("outOfRange", `rank ${low + 1} is below 1`);
  const ranked = ranks.filter((rank) => rank !== null);
  if (ranked.length === 0) throw new DomainError("tooLittleData", "nothing is ranked yet");

  const weights = weightsByPlace(ranked.length);
  return ranks.map((rank) => {
    if (rank === null) return 0;
    const better = ranked.filter((other) => other < rank - TOLERANCE).length;
    const tied = ranked.filter((other) => Math.abs(other - rank) <= TOLERANCE).length;
    return weights.slice(better, better + tied).reduce((sum, weight) => sum + weight, 0) / tied;
  });
}
