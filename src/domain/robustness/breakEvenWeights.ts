import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";
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
 * @throws DomainError outOfRange: no such account, `top` below 1, a negative weight, every weight is 0
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
  const leads = scores.map((row) => shares.reduce((sum, share, j) => sum + share * ((own[j] ?? 0) - (row[j] ?? 0)), 0));
  return shares.map((share, criterion) => {
    if (share > 1 - TOLERANCE) return null;
    const rivals = scores.flatMap((row, i) => {
      const onThis = (own[criterion] ?? 0) - (row[criterion] ?? 0);
      return i === account ? [] : [rivalOf(i, leads[i] ?? 0, onThis, share)];
    });
    const up = firstCrossing(rivals, share, top, 1);
    const down = firstCrossing(rivals, share, top, -1);
    if (up === null || down === null) return up ?? down;
    return up.shift <= -down.shift ? up : down;
  });
}

/** The lead over another account, which moves along a straight line with the weight of one criterion. */
interface Rival {
  readonly position: number;
  /** True where it scores higher now, by more than the tolerance. */
  readonly isBetter: boolean;
  /** How the lead grows with the weight of the criterion. */
  readonly slope: number;
  /** The weight at which the two tie. */
  readonly tie: number;
}

function rivalOf(position: number, lead: number, onThis: number, share: number): Rival {
  const onOthers = (lead - share * onThis) / (1 - share);
  const slope = onThis - onOthers;
  return { position, isBetter: lead < -TOLERANCE, slope, tie: -onOthers / slope };
}

/** Where the account first crosses the line when the weight goes up (1) or down (-1). */
function firstCrossing(rivals: readonly Rival[], share: number, top: number, way: 1 | -1): BreakEven | null {
  const passes = rivals
    .filter(({ slope, isBetter }) => Math.abs(slope) > TOLERANCE && way * slope > 0 === isBetter)
    .map((rival) => ({ rival, distance: Math.max(0, way * (rival.tie - share)) }))
    .filter(({ distance }) => inside(share + way * distance, way))
    .sort((a, b) => a.distance - b.distance);

  let better = rivals.filter(({ isBetter }) => isBetter).length;
  const isOut = better >= top;
  for (let i = 0; i < passes.length;) {
    const together = passes.slice(i, i + passesAt(passes, i));
    for (const { rival } of together) better += rival.isBetter ? -1 : 1;
    if (better >= top !== isOut) {
      const trade = together.find(({ rival }) => rival.isBetter === isOut);
      const shift = way * (together[0]?.distance ?? 0);
      return { weight: share + shift, shift, rival: trade?.rival.position ?? 0 };
    }
    i += together.length;
  }
  return null;
}

/** There must be weights left beyond it, on which the account is on the other side. */
function inside(weight: number, way: 1 | -1): boolean {
  return way > 0 ? weight < 1 - TOLERANCE : weight > TOLERANCE;
}

/** How many rivals are passed at the same weight. */
function passesAt(passes: readonly { readonly distance: number }[], from: number): number {
  const start = passes[from]?.distance ?? 0;
  let count = 1;
  while ((passes[from + count]?.distance ?? Infinity) <= start + TOLERANCE) count++;
  return count;
}
