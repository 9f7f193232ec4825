/** One column of a bridge, in pieces that a stacked column chart can stack: those above zero and those below. */
export interface BridgeStep {
  /** Invisible, from zero up to where the step starts. */
  readonly baseAbove: number;
  /** Invisible, from zero down; 0 or less. */
  readonly baseBelow: number;
  readonly upAbove: number;
  /** 0 or less, as are all parts below zero. */
  readonly upBelow: number;
  readonly downAbove: number;
  readonly downBelow: number;
  /** A column that stands on zero: the first and the last. 0 for a step in between. */
  readonly total: number;
}

/**
 * A bridge from a first total to a last one, in which each step stands where the one before it ended.
 *
 *     a step from r0 to r1, above zero:  base = max(0, min(r0, r1))      move = max(0, max(r0, r1)) - base
 *                           below zero:  base = min(0, max(r0, r1))      move = min(0, min(r0, r1)) - base
 *
 * A step that crosses zero has a piece on either side. Stacked columns draw pieces above and below zero each from zero
 * outwards, which is why a single base would not do.
 *
 * @param start the first total, in any unit
 * @param effects what each step adds, in the same unit
 * @returns the first total, one per effect, the last total
 * @example
 * bridgeSteps(100, [-150])[1]; // => { baseAbove: 0, baseBelow: 0, upAbove: 0, upBelow: 0, downAbove: 100, downBelow: -50, total: 0 }
 * bridgeSteps(100, [-150, 80])[3]; // => { baseAbove: 0, baseBelow: 0, upAbove: 0, upBelow: 0, downAbove: 0, downBelow: 0, total: 30 }
 * @see Our own split at zero; https://en.wikipedia.org/wiki/Waterfall_chart
 */
export function bridgeSteps(start: number, effects: readonly number[]): BridgeStep[] {
  let reached = start;
  const steps = effects.map((effect) => {
    const from = reached;
    reached += effect;
    return step(from, reached);
  });
  return [{ ...NOTHING, total: start }, ...steps, { ...NOTHING, total: reached }];
}

const NOTHING: BridgeStep = {
  baseAbove: 0,
  baseBelow: 0,
  upAbove: 0,
  upBelow: 0,
  downAbove: 0,
  downBelow: 0,
  total: 0,
};

function step(from: number, to: number): BridgeStep {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const baseAbove = Math.max(0, low);
  const baseBelow = Math.min(0, high);
  const above = Math.max(0, high) - baseAbove;
  const below = Math.min(0, low) - baseBelow;
  const move = to >= from ? { upAbove: above, upBelow: below } : { downAbove: above, downBelow: below };
  return { ...NOTHING, baseAbove, baseBelow, ...move };
}
