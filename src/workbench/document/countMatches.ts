import { limitIn, type Limit } from "./criterion";
import { eachMatch } from "./eachMatch";
import { firstOf, type EngineArray, type EngineValue } from "./EngineValue";

/** Smaller ranges are read anew for every formula: nothing kept for them would be asked for again. */
const WORTH_KEEPING = 64;
/** Questions kept for one range. */
const MOST_KEPT = 8;

/** The numbers of a range where its other criteria hold, sorted. */
interface Sorted {
  readonly others: readonly EngineValue[];
  readonly numbers: Float64Array;
}

/** By the range. Arrays never change, so what was found in one stays true. */
const kept = new WeakMap<EngineArray, Sorted[]>();

/**
 * How many cells meet every criterion. A column of formulas asks the same of a range but for one number, as a rank does by
 * ">"&score: its numbers are sorted once for all of them.
 *
 * @param pairs a range, what it is to meet, and so on
 */
export function countMatches(pairs: readonly EngineValue[]): number {
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [range, wanted] = [pairs[i], pairs[i + 1]];
    if (range?.kind !== 5 || !wanted || range.height * range.width < WORTH_KEEPING) continue;
    const limit = limitIn(firstOf(wanted));
    if (limit) return countBeyond(limit, numbersWhere(range, [...pairs.slice(0, i), ...pairs.slice(i + 2)]));
  }
  let count = 0;
  eachMatch(pairs, () => count++);
  return count;
}

function numbersWhere(range: EngineArray, others: readonly EngineValue[]): Float64Array {
  let known = kept.get(range);
  if (!known) {
    known = [];
    kept.set(range, known);
  }
  const same = known.find((each) => isSameQuestion(each.others, others));
  if (same) return same.numbers;
  const numbers: number[] = [];
  const take = (row: number, column: number): void => {
    const cell = range.rows[row]?.[column];
    if (cell?.kind === 1) numbers.push(cell.value);
  };
  if (others.length > 0) eachMatch(others, take);
  else range.rows.forEach((cells, row) => cells.forEach((_, column) => take(row, column)));
  const sorted = Float64Array.from(numbers).sort();
  if (known.length === MOST_KEPT) known.shift();
  known.push({ others, numbers: sorted });
  return sorted;
}

/** The same ranges, and criteria that say the same. */
function isSameQuestion(one: readonly EngineValue[], other: readonly EngineValue[]): boolean {
  return (
    one.length === other.length &&
    one.every((each, i) => {
      const value = other[i];
      if (i % 2 === 0 || value === undefined) return each === value;
      const [wanted, otherWanted] = [firstOf(each), firstOf(value)];
      return wanted.kind === 2 && otherWanted.kind === 2 ? wanted.value === otherWanted.value : wanted === otherWanted;
    })
  );
}

function countBeyond({ operator, number }: Limit, sorted: Float64Array): number {
  const isBelow = operator === "<" || operator === ">=";
  const below = placeOf(sorted, (each) => (isBelow ? each < number : each <= number));
  return operator.startsWith("<") ? below : sorted.length - below;
}

/** How many of the first numbers hold, where none holds after one that does not. */
function placeOf(sorted: Float64Array, holds: (number: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
