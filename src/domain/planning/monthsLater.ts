import { DomainError } from "../DomainError";
import { dateOfSerial } from "./dateOfSerial";
import { serialOfDate } from "./serialOfDate";

/**
 * The same day some months later, or the last day of that month where it has no such day (EDATE in Excel).
 *
 * @param serial a day, in Excel's 1900 system; a time of day is left out
 * @param months a whole number
 * @returns a day, in the same system
 * @throws DomainError outOfRange: either day is not from 1 March 1900 to the end of 9999, or months that are not whole
 * @example
 * monthsLater(45322, 1); // => 45351
 * @see https://support.microsoft.com/office/edate-function-3c920eb2-6e66-44e7-a1f5-753ae47ee4f5
 */
export function monthsLater(serial: number, months: number): number {
  if (!Number.isInteger(months)) throw new DomainError("outOfRange", `${months} months are not whole`);

  const { year, month, day } = dateOfSerial(serial);
  const monthsFromYear0 = 12 * year + month - 1 + months;
  const first = serialOfDate(monthAt(monthsFromYear0));
  const lastDay = serialOfDate(monthAt(monthsFromYear0 + 1)) - first;
  const later = first + Math.min(day, lastDay) - 1;
  dateOfSerial(later); // refuses what is beyond the calendar
  return later;
}

function monthAt(monthsFromYear0: number): { year: number; month: number; day: number } {
  const year = Math.floor(monthsFromYear0 / 12);
  return { year, month: monthsFromYear0 - 12 * year + 1, day: 1 };
}
