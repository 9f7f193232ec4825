/** One line of the table. */
export interface Measured {
  readonly name: string;
  /** What was measured, such as "1.4 ms". */
  readonly figure: string;
  /** The ratio or exponent that has a limit: the median over the turns. */
  readonly value?: number;
  /** The lowest and the highest of the middle half of the turns: how much of the value is noise. */
  readonly between?: readonly [number, number];
  readonly limit?: number;
}

interface Effort {
  readonly warm?: number;
  readonly turns?: number;
}

/**
 * How long each of several calls took in each turn, in milliseconds.
 *
 * The calls take turns, so that whatever else the machine is doing meets all of them alike, after the compiler has warmed to
 * them. Nothing of a call is kept.
 */
function turnsOf(calls: readonly (() => unknown)[], { warm = 20, turns = 41 }: Effort = {}): number[][] {
  for (let i = 0; i < warm; i++) for (const call of calls) call();
  return Array.from({ length: turns }, () => calls.map(timeOf));
}

function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** How a call compares with its peer on the same figures in the same turn. */
export function comparison(
  name: string,
  ours: () => unknown,
  peer: () => unknown,
  limit?: number,
  effort?: Effort,
): Measured {
  const turns = turnsOf([ours, peer], effort);
  const [own, other] = [0, 1].map((call) => milliseconds(turns.map((times) => at(times, call))));
  const ratios = turns.map((times) => at(times, 0) / at(times, 1));
  return { name, figure: `${own}, peer ${other}`, ...middleOf(ratios), ...(limit === undefined ? {} : { limit }) };
}

/**
 * How the time of a call grows with its size: 1 is in proportion, 2 with the square.
 *
 * In each turn every size does the same work, the small ones by as many calls more: the collector of memory, which comes once
 * in so many rows, comes as often to each of them. One size after the other, so that none cleans up after another.
 *
 * @param callOf makes the call for so many rows
 */
export function growth(
  name: string,
  sizes: readonly number[],
  callOf: (rows: number) => () => unknown,
  limit: number,
  effort: Effort = { warm: 3, turns: 15 },
): Measured {
  const most = Math.max(...sizes);
  const times = sizes.map((size) => Math.round(most / size));
  const turns = sizes.map((size, i) => {
    const call = repeated(callOf(size), at(times, i));
    return turnsOf([call], effort).map(([time = NaN]) => time / at(times, i));
  });
  const steps = Math.log(most / Math.min(...sizes));
  const [smallest = [], largest = []] = [turns[0], turns.at(-1)];
  const exponents = largest.map((time, turn) => Math.log(time / at(smallest, turn)) / steps);
  return { name, figure: turns.map(milliseconds).join(" → "), ...middleOf(exponents), limit };
}

function repeated(call: () => unknown, times: number): () => void {
  return () => {
    for (let i = 0; i < times; i++) call();
  };
}

/** How long one call takes. */
export function duration(name: string, call: () => unknown, effort?: Effort): Measured {
  return { name, figure: milliseconds(turnsOf([call], effort).map((times) => at(times, 0))) };
}

function milliseconds(times: readonly number[]): string {
  const { value } = middleOf(times);
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** The median, and where the middle half of the turns lies. */
function middleOf(turns: readonly number[]): Required<Pick<Measured, "value" | "between">> {
  const sorted = Float64Array.from(turns).sort();
  const quarter = (part: number) => at(sorted, Math.round((sorted.length - 1) * (part / 4)));
  return { value: quarter(2), between: [quarter(1), quarter(3)] };
}

/** Everything asked for here was measured. */
function at(figures: ArrayLike<number>, index: number): number {
  return figures[index] as number;
}
