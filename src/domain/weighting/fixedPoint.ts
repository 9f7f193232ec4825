const MOST_STEPS = 5000;

/**
 * The figures that a step leaves as they are, found by going on until it does.
 *
 * @param start where to begin
 * @param step must bring any figures nearer
 * @param precision a step that moves no figure by more than this was the last; so is the 5,000th, in case they swing for ever
 * @returns as many figures as at the start
 * @example
 * fixedPoint([8, 1], ([one, other]) => [Math.max(3, one - 2), other]); // => [3, 1]
 * @see https://en.wikipedia.org/wiki/Fixed-point_iteration
 */
export function fixedPoint(
  start: readonly number[],
  step: (figures: readonly number[]) => readonly number[],
  precision = 1e-15,
): readonly number[] {
  let figures = start;
  for (let count = 0; count < MOST_STEPS; count++) {
    const next = step(figures);
    const isThere = next.every((figure, i) => Math.abs(figure - (figures[i] ?? 0)) <= precision);
    figures = next;
    if (isThere) break;
  }
  return figures;
}
