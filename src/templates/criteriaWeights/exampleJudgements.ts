import type { WeighedCriterion } from "./WeightsShape";

const LARGEST = 9;

/**
 * How many times as important one criterion is as another, on the scale of 1/9 … 9, by what they weigh in a new matrix. The last
 * judgement contradicts the others on purpose, so that there is something to mend.
 */
export function exampleJudgement(criteria: readonly WeighedCriterion[], of: number, against: number): number {
  if (of === 0 && against === criteria.length - 1) return 1 / 3;
  const ratio = (criteria[of]?.importance ?? 1) / (criteria[against]?.importance ?? 1);
  return ratio >= 1 ? Math.min(LARGEST, Math.round(ratio)) : 1 / Math.min(LARGEST, Math.round(1 / ratio));
}

/** The most important first; equals share a place: 1, 2, 2, 4. */
export function exampleRank(criteria: readonly WeighedCriterion[], position: number): number {
  const own = criteria[position]?.importance ?? 0;
  return 1 + criteria.filter(({ importance }) => importance > own).length;
}

/** What four people who know the customers would give: near each other, but one sees the second criterion quite differently. */
const OPINIONS: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0],
  [5, -5, 5, 0, -5],
  [-5, -15, 10, 5, 5],
  [0, 10, -5, -5, 0],
];

export function exampleRating(criteria: readonly WeighedCriterion[], rater: number, position: number): number {
  const opinions = OPINIONS[rater % OPINIONS.length] ?? [];
  return Math.max(5, (criteria[position]?.importance ?? 0) + (opinions[position % opinions.length] ?? 0));
}
