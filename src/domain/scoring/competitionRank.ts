import { competitionRanking } from "./competitionRanking";

/** "descending": the highest figure is first; "ascending": the lowest is. */
export type RankOrder = "descending" | "ascending";

/**
 * The place of a figure among others, as in a competition: equal figures share the better place (1, 1, 3).
 *
 *     1 + how many are better by more than 1e-9
 *
 * @param value the figure whose place is asked for; it may or may not be one of the others
 * @param among the figures it competes with, in the same unit
 * @returns 1 for the best
 * @example
 * competitionRank(22, [21.5, 22, 22]); // => 1
 * competitionRank(21.5, [21.5, 22, 22]); // => 3
 * competitionRank(21.5, [21.5, 22, 22], "ascending"); // => 1
 * @see https://en.wikipedia.org/wiki/Ranking#Standard_competition_ranking_(%221224%22_ranking)
 */
export function competitionRank(value: number, among: readonly number[], order: RankOrder = "descending"): number {
  return competitionRanking(among, order)(value);
}
