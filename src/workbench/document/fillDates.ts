/** Excel's day 0; good from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** How many months lie between each date and the next, when it is the same day of each. */
export function monthStep(dates: readonly number[]): number | undefined {
  if (dates.length < 2 || !dates.every(Number.isInteger)) return undefined;
  const days = dates.map((date) => new Date(DAY_ZERO + date * DAY));
  const monthOf = (day: Date | undefined): number => (day ? day.getUTCFullYear() * 12 + day.getUTCMonth() : 0);
  const step = monthOf(days[1]) - monthOf(days[0]);
  const isEven = days.every((day, i) => i === 0 || monthOf(day) - monthOf(days[i - 1]) === step);
  const isSameDay = days.every((day) => day.getUTCDate() === days[0]?.getUTCDate());
  return step !== 0 && isEven && isSameDay ? step : undefined;
}

/** The same day so many months on, or the month's last where it has no such day. */
export function plusMonths(date: number, months: number): number {
  const from = new Date(DAY_ZERO + date * DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) - DAY_ZERO) / DAY;
}

/** So many days on, or back, Saturdays and Sundays not counted. */
export function plusWeekdays(date: number, days: number): number {
  const step = Math.sign(days);
  let [on, left] = [date, Math.abs(days)];
  while (left > 0) {
    on += step;
    const weekday = new Date(DAY_ZERO + on * DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return on;
}
