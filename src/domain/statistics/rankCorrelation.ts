import { correlation } from "./correlation";

/**
 * How far two columns of figures put the same things in the same order (Spearman): the correlation of their ranks. Equal figures
 * share the mean of the ranks they take together.
 *
 * @param ones figures of one column
 * @param others figures of the other one, in the same order
 * @returns 1 where the order is the same, -1 where it is the reverse, about 0 where one says nothing about the other
 * @throws DomainError lengthMismatch: not one figure for each of the others
 * @throws DomainError tooLittleData: fewer than two pairs, or a column that does not vary
 * @example
 * rankCorrelation([1, 2, 3], [1, 4, 9]); // => 1
 * rankCorrelation([1, 2, 3, 4], [2, 1, 4, 3]); // => 0.6
 * @see Spearman (1904), American Journal of Psychology 15
 */
export function rankCorrelation(ones: readonly number[], others: readonly number[]): number {
  return correlation(meanRanks(ones), meanRanks(others));
}

/** The lowest is 1; equal figures share the mean of their ranks. */
function meanRanks(figures: readonly number[]): number[] {
  const rising = [...figures].sort((one, other) => one - other);
  const rankOf = new Map<number, number>();
  for (let first = 0; first < rising.length;) {
    const figure = rising[first] ?? 0;
    let next = first + 1;
    while (rising[next] === figure) next++;
    // Ranks first + 1 to next, counted from 1.
    rankOf.set(figure, (first + 1 + next) / 2);
    first = next;
  }
  return figures.map((figure) => rankOf.get(figure) ?? 0);
}
