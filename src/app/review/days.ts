import { serialOfDate } from "../../domain/planning/serialOfDate";
import { dateOfSerial } from "../../domain/planning/dateOfSerial";

/** The first day that Excel counts without a fault of its calendar: 1 March 1900. */
export const FIRST_DAY = 61;

/** A day of Excel's as a date field has it: 2026-11-20. */
export function isoOfDay(day: number): string {
  const { year, month, day: ofMonth } = dateOfSerial(day);
  return [String(year).padStart(4, "0"), ...[month, ofMonth].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** The day that a date field holds; null where it holds none that Excel knows. */
export function dayOfIso(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const serial = serialOfDate({ year: Number(year), month: Number(month), day: Number(day) });
  return serial >= FIRST_DAY && isoOfDay(serial) === text ? serial : null;
}

/** The day it is where the user is. */
export function today(now = new Date()): number {
  return serialOfDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
