import { EXCEL_CALENDAR } from "../../domain/planning/EXCEL_CALENDAR";
import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { numberIn } from "./numberIn";

/** The date in a cell, as Excel's number of the day; null where there is none. */
export function dateIn(cell: Cell): number | null {
  const date = numberIn(cell, "a date");
  if (date === null || date === 0) return null;
  if (!isDate(date)) throw new InputFault(`${cell.place}: ${date} is not a date`);
  return Math.floor(date);
}

/** When something was done: a date, or TRUE where nobody knows when; null while it is not. */
export function doneIn(cell: Cell): number | null {
  if (typeof cell.value === "boolean") return cell.value ? 0 : null;
  return dateIn(cell);
}

/** The date given as an argument. */
export function readDate(option: string, given: number): number {
  if (!isDate(given)) throw new InputFault(`${option}: ${given} is not a date`);
  return Math.floor(given);
}

function isDate(number: number): boolean {
  return number >= EXCEL_CALENDAR.first && number < EXCEL_CALENDAR.last + 1;
}
