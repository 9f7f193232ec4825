import { dateOfSerial } from "./dateOfSerial";
import { monthsLater } from "./monthsLater";

/** How often something is reviewed. */
export type Cadence = "weekly" | "monthly" | "quarterly" | "yearly";

const MONTHS: Record<Exclude<Cadence, "weekly">, number> = { monthly: 1, quarterly: 3, yearly: 12 };

/**
 * The day on which the next review is due.
 *
 * A week later, or on the same day one, three or twelve months later: on the last of the month where it has no such day.
 *
 * @param last the day of the last review, in Excel's 1900 system; a time of day is left out
 * @param cadence how often it is reviewed
 * @returns a day, in the same system
 * @throws DomainError outOfRange: either day is not from 1 March 1900 to the end of 9999
 * @example
 * nextReview(44957, "monthly"); // => 44985
 * nextReview(44957, "weekly"); // => 44964
 * @see https://support.microsoft.com/office/edate-function-3c920eb2-6e66-44e7-a1f5-753ae47ee4f5
 */
export function nextReview(last: number, cadence: Cadence): number {
  if (cadence !== "weekly") return monthsLater(last, MONTHS[cadence]);
  const next = Math.floor(last) + 7;
  dateOfSerial(last);
  dateOfSerial(next); // both refuse what is beyond the calendar
  return next;
}
