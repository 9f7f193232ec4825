import type { CalendarDate } from "./dateOfSerial";
import { EXCEL_CALENDAR } from "./EXCEL_CALENDAR";

/**
 * Excel's number of a day: the reverse of `dateOfSerial`, from 1 March 1900 on.
 *
 * @param date a day that exists; it is not checked
 * @returns days in Excel's 1900 system
 * @example
 * serialOfDate({ year: 2024, month: 1, day: 31 }); // => 45322
 * @see Hinnant, chrono-Compatible Low-Level Date Algorithms, https://howardhinnant.github.io/date_algorithms.html
 */
export function serialOfDate({ year, month, day }: CalendarDate): number {
  // Years begin in March here, so that a leap day is their last day.
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return 365 * yearFromMarch + leapDays + dayOfYear - EXCEL_CALENDAR.daysBefore;
}
