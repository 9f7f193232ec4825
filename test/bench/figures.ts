import { FuzzRandom } from "../fuzz/FuzzRandom";

/** Scores of accounts on criteria, from 1 to 10, as whole and half marks. */
export function someScores(accounts: number, criteria: number): number[][] {
  const random = new FuzzRandom(accounts + criteria);
  return Array.from({ length: accounts }, () => Array.from({ length: criteria }, () => random.whole(2, 20) / 2));
}

/** A row of weights, none of them 0. */
export function someWeights(criteria: number): number[][] {
  const random = new FuzzRandom(criteria);
  return [Array.from({ length: criteria }, () => random.whole(1, 30))];
}

/** A column of amounts. */
export function someAmounts(rows: number, seed = 1): number[][] {
  const random = new FuzzRandom(seed);
  return Array.from({ length: rows }, () => [random.number(1, 100_000)]);
}

/** A square of consistent judgements with some noise; the pairs left out were never judged. */
export function someJudgements(criteria: number, leftOut: readonly (readonly [number, number])[]): (number | null)[][] {
  const random = new FuzzRandom(criteria);
  return Array.from({ length: criteria }, (_, i) =>
    Array.from({ length: criteria }, (__, j) => {
      if (i >= j) return i === j ? 1 : null;
      if (leftOut.some(([row, column]) => row === i && column === j)) return null;
      return Math.min(9, random.whole(1, 3) + Math.floor((j - i) / 3));
    }),
  );
}
