import { TOLERANCE } from "../TOLERANCE";
import type { RankOrder } from "./competitionRank";

/**
 * Ranks any number of figures among the same others, which are put in order once.
 *
 * @param among the figures to compete with, in any one unit
 * @returns the place of a figure among them, as `competitionRank` has it: 1 for the best
 * @example
 * [22, 21.5].map(competitionRanking([21.5, 22, 22])); // => [1, 3]
 * @see https://en.wikipedia.org/wiki/Ranking#Standard_competition_ranking_(%221224%22_ranking)
 */
export function competitionRanking(
  among: readonly number[],
  order: RankOrder = "descending",
): (value: number) => number {
  const sign = order === "descending" ? 1 : -1;
  const worstFirst = Float64Array.from(among.map((figure) => sign * figure)).sort();
  return (value) => {
    let [low, high] = [0, worstFirst.length]; // the first that is better lies from low up to high
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((worstFirst[middle] ?? 0) - sign * value > TOLERANCE) high = middle;
      else low = middle + 1;
    }
    return 1 + worstFirst.length - low;
  };
}
