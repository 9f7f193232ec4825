import { DomainError } from "../DomainError";

/** How far the raters of one criterion are apart. */
export interface Disagreement {
  /** Of a sample, n - 1, in the unit of the ratings. */
  readonly standardDeviation: number;
  /** Highest less lowest, in the unit of the ratings. */
  readonly range: number;
  /** The position of the first rater who rated lowest, from 0; null where all agree. */
  readonly lowestRater: number | null;
  /** The position of the first rater who rated highest, from 0; null where all agree. */
  readonly highestRater: number | null;
}

/**
 * How much several people differ on one criterion, and which two should talk to each other.
 *
 *     sqrt(sum((rating - mean)^2) / (n - 1))      over those who rated
 *
 * @param ratings one per rater; null from one who did not rate
 * @returns spread in the unit of the ratings, raters by position
 * @throws DomainError tooLittleData: fewer than two ratings
 * @example
 * disagreement([7, null, 3]).range; // => 4
 * disagreement([7, null, 3]).lowestRater; // => 2
 * @see https://en.wikipedia.org/wiki/Standard_deviation#Corrected_sample_standard_deviation
 */
export function disagreement(ratings: readonly (number | null)[]): Disagreement {
  const given = ratings.filter((rating) => rating !== null);
  if (given.length < 2) throw new DomainError("tooLittleData", "needs the ratings of two people or more");

  const mean = given.reduce((sum, rating) => sum + rating, 0) / given.length;
  const squares = given.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
  const lowest = given.reduce((least, rating) => Math.min(least, rating));
  const highest = given.reduce((most, rating) => Math.max(most, rating));
  if (lowest === highest) return { standardDeviation: 0, range: 0, lowestRater: null, highestRater: null };
  return {
    standardDeviation: Math.sqrt(squares / (given.length - 1)),
    range: highest - lowest,
    lowestRater: ratings.indexOf(lowest),
    highestRater: ratings.indexOf(highest),
  };
}
