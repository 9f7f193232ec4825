import { DomainError } from "../DomainError";
import { DAYS_BEFORE_EXCEL } from "./DAYS_BEFORE_EXCEL";

/** A day of the calendar. */
export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

// 1 March 1900 and 31 December 9999. Before March 1900 Excel's numbers are one off: it believes in a 29 February 1900.
const FIRST = 61;
const LAST = 2958465;

const DAYS_PER_ERA = 146097; // 400 years, after which the calendar repeats

/**
 * The day that Excel's number of it stands for.
 *
 * Excel counts days from 1900 on. Numbers below 61 are refused: there the count is one off, for Excel takes 1900 for a leap
 * year. No account was reviewed then.
 *
 * @param serial days in Excel's 1900 system; a time of day is left out
 * @throws DomainError outOfRange: not from 1 March 1900 to the end of 9999
 * @example
 * dateOfSerial(45322); // => { year: 2024, month: 1, day: 31 }
 * @see Hinnant, chrono-Compatible Low-Level Date Algorithms, https://howardhinnant.github.io/date_algorithms.html
 */
export function dateOfSerial(serial: number): CalendarDate {
  if (!(serial >= FIRST && serial < LAST + 1))
    throw new DomainError("outOfRange", `${serial} is not a date from 1 March 1900 to the end of 9999`);

  // Years begin in March here, so that a leap day is their last day.
  const days = Math.floor(serial) + DAYS_BEFORE_EXCEL;
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
