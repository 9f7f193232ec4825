import { DomainError } from "../DomainError";
import { EXCEL_CALENDAR } from "./EXCEL_CALENDAR";

/** A day of the calendar. */
export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

const DAYS_PER_ERA = 146097; // 400 years, after which the calendar repeats

/**
 * The day that Excel's number of it stands for.
 *
 * Numbers below 61 are refused: there the count is one off, for Excel takes 1900 for a leap year.
 *
 * @param serial days in Excel's 1900 system; a time of day is left out
 * @throws DomainError outOfRange: not from 1 March 1900 to the end of 9999
 * @example
 * dateOfSerial(45322); // => { year: 2024, month: 1, day: 31 }
 * @see Hinnant, chrono-Compatible Low-Level Date Algorithms, https://howardhinnant.github.io/date_algorithms.html
 */
export function dateOfSerial(serial: number): CalendarDate {
  if (!(serial >= EXCEL_CALENDAR.first && serial < EXCEL_CALENDAR.last + 1))
    throw new DomainError("outOfRange", `${serial} is not a date from 1 March 1900 to the end of 9999`);

  // Years begin in March here, so that a leap day is their last day.
  const days = Math.floor(serial) + EXCEL_CALENDAR.daysBefore;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);

  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}
