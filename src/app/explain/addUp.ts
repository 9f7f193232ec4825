/**
 * Figures rounded so that what is shown adds up to the rounded total: who adds them up by hand is not to be a hundredth off.
 *
 * Each is rounded down, and the steps still missing go to those that lost most by it. None is more than one step from its value.
 *
 * @param step of the rounding: 0.01
 */
export function addUp(figures: readonly number[], step = 0.01): number[] {
  const inSteps = figures.map((figure) => cleaned(figure / step));
  const down = inSteps.map(Math.floor);
  const total = Math.round(cleaned(inSteps.reduce((sum, each) => sum + each, 0)));
  const missing = total - down.reduce((sum, each) => sum + each, 0);
  const byLoss = inSteps
    .map((figure, place) => ({ place, loss: figure - Math.floor(figure) }))
    .sort((one, other) => other.loss - one.loss || one.place - other.place);
  const raised = new Set(byLoss.slice(0, missing).map(({ place }) => place));
  return down.map((steps, place) => (steps + (raised.has(place) ? 1 : 0)) * step);
}

/** 0.3 / 0.01 is 29.999999999999996. */
function cleaned(steps: number): number {
  return Math.round(steps * 1e6) / 1e6;
}
