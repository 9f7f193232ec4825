import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";
import { weightedScore } from "../scoring/weightedScore";
import { normalisedWeights } from "../weighting/normalisedWeights";

/** A weight at which an account crosses the line. */
export interface BreakEven {
  /** Of the whole weight, a fraction. Just beyond it the account is on the other side of the line. */
  readonly weight: number;
  /** From the weight the criterion has now, up or down. */
  readonly shift: number;
  /** The position of the account it trades places with, from 0. */
  readonly rival: number;
}

/**
 * How far each weight would have to move before an account gained or lost its place among the first `top`.
 *
 * One criterion at a time goes from its weight w to t, and the others share what is left in their proportions, times
 * (1 - t) / (1 - w). With d the lead over a rival on that criterion and D the lead on the others, the two tie at
 *
 *     t = D / (D - d)
 *
 * Going outwards from w both ways, the nearest such t between 0 and 1 that moves the account across the line is the answer.
 * Accounts that tie share the better rank.
 *
 * @param scores one row per account, one score per criterion
 * @param weights one per criterion, zero or more, no unit
 * @param top how many places there are
 * @param account the position of the account in question, from 0
 * @returns one per criterion; null where no weight does it, or where the others have none to share
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError tooLittleData: no weights
 * @throws DomainError outOfRange: no such account, `top` below 1; a negative weight, every weight is 0, or their sum is
 *   too large
 * @example
 * breakEvenWeights([[8, 4], [5, 5]], [1, 1], 1, 0)[0]; // => { weight: 0.25, shift: -0.25, rival: 1 }
 * breakEvenWeights([[9, 6], [5, 5]], [1, 1], 1, 0)[0]; // => null
 * @see Triantaphyllou and Sanchez (1997), Decision Sciences 28; proportional form ours
 */
export function breakEvenWeights(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  top: number,
  account: number,
): (BreakEven | null)[] {
  const own = scores[account];
  if (own === undefined) throw new DomainError("outOfRange", `there is no account ${account + 1}`);
  if (!(top >= 1)) throw new DomainError("outOfRange", `the first ${top} are nobody`);
  if (scores.some((row) => row.length !== weights.length))
    throw new DomainError("lengthMismatch", "needs one weight for each score");

  const shares = normalisedWeights(weights);
  const leads = scores.map((row) => own.map((score, j) => score - (row[j] ?? 0)));
  return shares.map((share, criterion) => {
    const others = shares.map((each, j) => (j === criterion ? 0 : each));
    if (others.every((each) => each === 0)) return null;
    const rivals = leads.map((lead) => rivalOf(lead[criterion] ?? 0, weightedScore(lead, others), share));
    const up = firstCrossing(rivals, share, top, 1);
    const down = firstCrossing(rivals, share, top, -1);
    if (up === null || down === null) return up ?? down;
    return up.shift <= -down.shift ? up : down;
  });
}

/** The lead over another account, which moves along a straight line with the weight of one criterion. */
interface Rival {
  /** Now. */
  readonly lead: number;
  /** True where the rival scores higher now, by more than the tolerance. */
  readonly isBetter: boolean;
  /** How the lead grows with the weight of the criterion. */
  readonly slope: number;
}

function rivalOf(onThis: number, onOthers: number, share: number): Rival {
  const lead = share * onThis + (1 - share) * onOthers;
  return { lead, isBetter: lead < -TOLERANCE, slope: onThis - onOthers };
}

/** Where the account first crosses the line when the weight goes up (1) or down (-1). */
function firstCrossing(rivals: readonly Rival[], share: number, top: number, way: 1 | -1): BreakEven | null {
  const better = rivals.filter(({ isBetter }) => isBetter).length;
  const isOut = better >= top;
  const needed = isOut ? better - top + 1 : top - better;
  let passed = 0;
  for (const { distance, position, helps } of passes(rivals, share, isOut, way)) {
    passed += helps ? 1 : -1;
    if (passed === needed) return { weight: share + way * distance, shift: way * distance, rival: position };
  }
  return null;
}

/** A rival that changes places with the account somewhere on the way. */
interface Pass {
  readonly position: number;
  readonly distance: number;
  /** True where this brings the account nearer to the other side of the line. */
  readonly helps: boolean;
}

/** The nearest first; of those at the same weight the ones that do not help, so that only what is left over counts. */
function passes(rivals: readonly Rival[], share: number, isOut: boolean, way: 1 | -1): Pass[] {
  const reach = (way > 0 ? 1 - share : share) - TOLERANCE; // there must be weights left beyond it
  const order = ({ distance, helps }: Pass) => (helps ? distance : distance - TOLERANCE);
  return rivals
    .map(({ lead, isBetter, slope }, position) => {
      const approach = isBetter ? way * slope : -way * slope;
      const distance = approach > TOLERANCE ? Math.abs(lead) / approach : Infinity;
      return { position, distance, helps: isBetter === isOut };
    })
    .filter(({ distance }) => distance < reach)
    .sort((one, other) => order(one) - order(other));
}
