import type { AxisModel } from "../../document/model";

export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: number;
}

/** Steps people count in. */
const NICE_STEPS = [1, 2, 5, 10] as const;
/** Excel leaves a twentieth of the data's spread free above it. */
const HEADROOM = 1 / 20;
/** Data that all lie within a sixth of the largest value do not start from zero. */
const NARROW = 5 / 6;

/**
 * The bounds and steps Excel would choose for an axis of numbers, where its user has not.
 *
 * @param numbers what is drawn along it; stacks by their sums
 * @param mostSteps as many labels as fit
 * @see https://peltiertech.com/how-excel-calculates-automatic-chart-axis-limits/
 */
export function axisScale(
  numbers: readonly number[],
  { minimum, maximum, majorUnit }: Pick<AxisModel, "minimum" | "maximum" | "majorUnit">,
  mostSteps: number,
): AxisScale {
  const { low, high } = bounds(numbers, minimum, maximum);
  let unit = majorUnit === "" || majorUnit <= 0 ? niceStep((high - low) / Math.max(1, mostSteps)) : majorUnit;
  const ends = (): AxisScale => ({
    minimum: minimum === "" ? wholeSteps(Math.floor, low, unit) : minimum,
    maximum: maximum === "" ? stepsFrom(minimum === "" ? 0 : minimum, high, unit) : maximum,
    unit,
  });
  // Rounding the ends outwards may need one step more than there is room for.
  if (majorUnit === "") while (stepsIn(ends()) > mostSteps + 0.01 && unit > 0) unit = niceStep(unit * 1.01);
  return ends();
}

/** What has to be within the axis, before it is rounded to whole steps. */
function bounds(numbers: readonly number[], minimum: number | "", maximum: number | ""): { low: number; high: number } {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const number of numbers) {
    smallest = Math.min(smallest, number);
    largest = Math.max(largest, number);
  }
  if (smallest > largest) return { low: minimum === "" ? 0 : minimum, high: maximum === "" ? 1 : maximum };
  if (smallest === largest) [smallest, largest] = [Math.min(0, smallest), Math.max(0, largest)];
  const least = minimum === "" ? smallest : minimum;
  const most = maximum === "" ? largest : maximum;
  const room = Math.max(0, most - least) * HEADROOM;
  const low = minimum === "" ? lowEnd(smallest, largest, room) : minimum;
  const high = maximum === "" ? -lowEnd(-largest, -smallest, room) : maximum;
  return high > low ? { low, high } : { low, high: low + (Math.abs(low) || 1) };
}

/** The upper end is the lower one of the numbers turned round. */
function lowEnd(smallest: number, largest: number, room: number): number {
  if (smallest < 0) return smallest - room;
  return smallest < NARROW * largest ? 0 : smallest - room;
}

function stepsIn({ minimum, maximum, unit }: AxisScale): number {
  return (maximum - minimum) / unit;
}

/** The next of 1, 2, 5, 10, 20, 50 …, or of 0.1, 0.2, 0.5 …, that is no smaller. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const digits = NICE_STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10;
  return Number((digits * power).toPrecision(1));
}

/** Steps are counted from a minimum that someone set, else from zero. */
function stepsFrom(start: number, end: number, unit: number): number {
  return Number((start + wholeSteps(Math.ceil, end - start, unit)).toPrecision(12));
}

/** Free of what binary fractions leave behind: 0.30000000000000004. */
function wholeSteps(round: (value: number) => number, end: number, unit: number): number {
  return Number((round(Number((end / unit).toPrecision(12))) * unit).toPrecision(12));
}
