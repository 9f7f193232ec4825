export interface AxisDays {
  readonly first: number;
  readonly last: number;
  /** The days that are written along the axis. */
  readonly named: readonly number[];
}

/** Days and months between two names, as people count. */
const DAYS = [1, 2, 7, 14] as const;
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120] as const;
const DAYS_OF_MONTH = 30.4;

/**
 * From the first to the last of some days, a name every so many days or months from the first one on.
 *
 * @param days as Excel numbers them
 * @param mostNames as many as there is room for
 */
export function axisDays(days: readonly number[], mostNames: number): AxisDays {
  const first = Math.min(...days, Infinity);
  const last = Math.max(...days, -Infinity);
  if (first > last) return { first: 0, last: 1, named: [] };
  if (first === last) return { first: first - 1, last: last + 1, named: [first] };
  const steps = (length: number): number => (last - first) / length + 1;
  const inDays = DAYS.find((length) => steps(length) <= mostNames);
  const inMonths = MONTHS.find((length) => steps(length * DAYS_OF_MONTH) <= mostNames) ?? last - first;
  const step = (index: number): number =>
    inDays === undefined ? monthsLater(first, index * inMonths) : first + index * inDays;
  const named: number[] = [];
  for (let day = first; day <= last; day = step(named.length)) named.push(day);
  return { first, last, named };
}

/** Excel's day 25,569 is the first of 1970. */
const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/** The same day of a later month, or that month's last. */
function monthsLater(day: number, months: number): number {
  const from = new Date((day - EPOCH) * MILLISECONDS);
  const month = from.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastDay)) / MILLISECONDS + EPOCH;
}
