import * as formulajs from "@formulajs/formulajs";
import { FuzzRandom } from "../fuzz/FuzzRandom";

/** Weighted means of complete rows, by the barest loop there is: no checks, no messages, no blank cells. */
export function bareScores(
  scores: readonly (readonly number[])[],
  [weights = []]: readonly (readonly number[])[],
): number[][] {
  let total = 0;
  for (let j = 0; j < weights.length; j++) total += weights[j] as number;
  const results: number[][] = [];
  for (let i = 0; i < scores.length; i++) {
    const row = scores[i] as readonly number[];
    let sum = 0;
    for (let j = 0; j < row.length; j++) sum += (weights[j] as number) * (row[j] as number);
    results.push([sum / total]);
  }
  return results;
}

/** The same by SUMPRODUCT and SUM of formulajs, row by row, as the plain-Excel twin has it. */
export function formulajsScores(
  scores: readonly (readonly number[])[],
  [weights = []]: readonly (readonly number[])[],
): unknown[][] {
  return scores.map((row) => [Number(formulajs.SUMPRODUCT([row], [weights])) / formulajs.SUM(weights)]);
}

/** How often each account is among the first under weights drawn anew, by a loop over typed arrays that does nothing else: no ties. */
export function bareRobustness(
  scores: readonly (readonly number[])[],
  [weights = []]: readonly (readonly number[])[],
  top: number,
  samples: number,
): Float64Array {
  const [accounts, criteria] = [scores.length, weights.length];
  const flat = Float64Array.from(scores.flat());
  const totals = new Float64Array(accounts);
  const parted = new Float64Array(accounts);
  const drawn = new Float64Array(criteria);
  const counts = new Float64Array(accounts);
  const random = new FuzzRandom(1);
  for (let sample = 0; sample < samples; sample++) {
    for (let j = 0; j < criteria; j++) drawn[j] = (weights[j] as number) * (0.5 + random.fraction());
    for (let i = 0; i < accounts; i++) {
      let sum = 0;
      for (let j = 0; j < criteria; j++) sum += (drawn[j] as number) * (flat[i * criteria + j] as number);
      totals[i] = sum;
    }
    parted.set(totals);
    const line = selected(parted, accounts - top);
    for (let i = 0; i < accounts; i++) if ((totals[i] as number) >= line) counts[i] = (counts[i] as number) + 1;
  }
  return counts.map((count) => count / samples);
}

/** The figure that would stand at a place if they were sorted, by parting them only where it is: C. A. R. Hoare's FIND. */
function selected(figures: Float64Array, place: number): number {
  let low = 0;
  let high = figures.length - 1;
  while (low < high) {
    const pivot = figures[place] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((figures[i] as number) < pivot) i++;
      while ((figures[j] as number) > pivot) j--;
      if (i > j) break;
      const figure = figures[i] as number;
      figures[i++] = figures[j] as number;
      figures[j--] = figure;
    }
    if (j < place) low = i;
    if (i > place) high = j;
  }
  return figures[place] as number;
}
