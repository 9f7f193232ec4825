import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";
import { coverage } from "../scoring/coverage";
import { normalisedWeights } from "../weighting/normalisedWeights";
import { seededRandom } from "./seededRandom";
import { TopCount } from "./TopCount";

/** Which weightings count as plausible, and how many of them are tried. */
export interface WeightSampling {
  /** How far a weight may be off, as a fraction of itself: 0.5 is from half to one and a half times. */
  readonly spread: number;
  readonly samples: number;
  /** The same seed gives the same result. */
  readonly seed: number;
  /** The fraction of the weight that an account must be scored on to take part. 0.6 if left out. */
  readonly minCoverage?: number;
}

/**
 * How safe each account's place at the top is: the share of plausible weightings under which it is among the first `top`.
 *
 *     each weight * uniform(1 - spread, 1 + spread), independently, then scaled to add up to 1
 *
 * An account is among the first `top` if fewer than `top` others score higher. Accounts that tie for the last places share them,
 * so that the shares add up to `top`.
 *
 * @param scores one row per account, one score per criterion; null is left out with its weight, as in a score
 * @param weights one per criterion, zero or more, no unit
 * @param top how many places there are, 1 or more
 * @returns one fraction per account; null for one that is scored on too little of the weight to have a score
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError tooLittleData: no weights
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large; a spread that is no
 *   fraction, `top` or `samples` below 1
 * @example
 * topShares([[9, 9], [5, 6], [6, 5]], [1, 1], 1, { spread: 0.5, samples: 100, seed: 1 }); // => [1, 0, 0]
 * topShares([[7, 7], [7, 7]], [1, 1], 1, { spread: 0.5, samples: 100, seed: 1 }); // => [0.5, 0.5]
 * @see Lahdelma, Hokkanen and Salminen (1998), SMAA, European Journal of Operational Research 106: rank acceptability
 */
export function topShares(
  scores: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  top: number,
  sampling: WeightSampling,
): (number | null)[] {
  const { spread, samples, seed, minCoverage = 0.6 } = sampling;
  if (!(spread >= 0 && spread <= 1)) throw new DomainError("outOfRange", `a spread of ${spread} is not a fraction`);
  if (!(top >= 1 && samples >= 1)) throw new DomainError("outOfRange", "needs one place and one sample, or more");

  const shares = normalisedWeights(weights);
  const takesPart = scores.map((row) => {
    const scored = coverage(row, weights);
    return scored > 0 && scored >= minCoverage - TOLERANCE;
  });
  if (!takesPart.includes(true)) return takesPart.map(() => null);
  const table = scoreTable(scores.filter((_, account) => takesPart[account]));
  const totals = new Float64Array(table.accounts);
  const atTop = new TopCount(table.accounts, Math.min(top, table.accounts));
  const random = seededRandom(seed);
  for (let sample = 0; sample < samples; sample++) {
    addUp(table, normalisedWeights(shares.map((share) => share * (1 - spread + 2 * spread * random()))), totals);
    atTop.count(totals);
  }

  let next = 0;
  return takesPart.map((is) => (is ? (atTop.times[next++] ?? 0) / samples : null));
}

/** Scores in one block, account by account, which is what makes thousands of weightings quick. */
interface ScoreTable {
  readonly accounts: number;
  /** 0 where there is none. */
  readonly scores: Float64Array;
  /** The accounts that lack a score, with the criteria they have. */
  readonly incomplete: readonly (readonly [account: number, scored: readonly number[]])[];
}

function scoreTable(rows: readonly (readonly (number | null)[])[]): ScoreTable {
  return {
    accounts: rows.length,
    scores: Float64Array.from(rows.flat(), (score) => score ?? 0),
    incomplete: rows.flatMap((row, account) =>
      row.includes(null) ? [[account, row.flatMap((score, j) => (score === null ? [] : [j]))] as const] : [],
    ),
  };
}

/** The score of every account, put into `totals`, under weights that add up to 1. */
function addUp({ scores, incomplete }: ScoreTable, weights: readonly number[], totals: Float64Array): void {
  let cell = 0;
  for (let account = 0; account < totals.length; account++) {
    let sum = 0;
    for (let j = 0; j < weights.length; j++) sum += (weights[j] as number) * (scores[cell++] as number);
    totals[account] = sum;
  }
  for (const [account, scored] of incomplete) {
    const counted = scored.reduce((sum, j) => sum + (weights[j] as number), 0);
    totals[account] = (totals[account] as number) / counted;
  }
}
