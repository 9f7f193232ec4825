/** One line of the table. */
export interface Measured {
  readonly name: string;
  /** What was measured, such as "1.4 ms". */
  readonly figure: string;
  /** The ratio or exponent that has a limit. */
  readonly value?: number;
  readonly limit?: number;
}

/**
 * The usual time of each of several calls, in milliseconds.
 *
 * The calls take turns, so that whatever else the machine is doing meets all of them alike, and the median is taken over
 * many turns after the compiler has warmed to them.
 */
export function timesOf(calls: readonly (() => unknown)[], { warm = 20, turns = 41 } = {}): number[] {
  for (let i = 0; i < warm; i++) for (const call of calls) call();
  const times = calls.map((): number[] => []);
  for (let i = 0; i < turns; i++) calls.forEach((call, j) => times[j]?.push(timeOf(call)));
  return times.map(median);
}

function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  const sorted = Float64Array.from(times).sort();
  return sorted[sorted.length >> 1] ?? NaN;
}

/** How a call compares with its peer on the same figures in the same run. */
export function comparison(
  name: string,
  ours: () => unknown,
  peer: () => unknown,
  limit?: number,
  turns?: { readonly warm?: number; readonly turns?: number },
): Measured {
  const [own = NaN, other = NaN] = timesOf([ours, peer], turns);
  return { name, figure: `${own.toFixed(2)} ms, peer ${other.toFixed(2)} ms`, value: own / other, limit };
}

/**
 * How the time of a call grows with its size: 1 is in proportion, 2 with the square.
 *
 * @param callOf makes the call for so many rows
 */
export function growth(
  name: string,
  sizes: readonly number[],
  callOf: (rows: number) => () => unknown,
  limit: number,
): Measured {
  const times = sizes.map((rows) => timesOf([callOf(rows)], { warm: 5, turns: 9 })[0] ?? NaN);
  const [first = NaN, last = NaN] = [times[0], times.at(-1)];
  const value = Math.log(last / first) / Math.log((sizes.at(-1) ?? NaN) / (sizes[0] ?? NaN));
  return { name, figure: times.map((time) => `${time.toFixed(1)} ms`).join(" → "), value, limit };
}

/** How long one call takes. */
export function duration(
  name: string,
  call: () => unknown,
  turns?: { readonly warm?: number; readonly turns?: number },
): Measured {
  return { name, figure: `${(timesOf([call], turns)[0] ?? NaN).toFixed(1)} ms` };
}
