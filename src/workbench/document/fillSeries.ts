import { isDateFormat } from "numfmt";
import { monthStep, plusMonths, plusWeekdays } from "./fillDates";
import { nameLists } from "./nameLists";
import type { Scalar } from "./model";

/** A cell that a series is continued from. */
export interface SeriesCell {
  /** undefined for an empty cell and for a formula, which is no part of a series. */
  readonly constant: Scalar | undefined;
  readonly numberFormat: string;
}

/** The value at a place of the line the cells stand in: 0 to n - 1 are the cells themselves, -1 is the place before them, n the one after. */
export type Series = (position: number) => Scalar | undefined;

const HOUR = 1 / 24;

/** What continues a single cell: its place in a row of its kind, and how that reads. */
interface Member {
  /** Cells of the same kind continue together. */
  readonly kind: string;
  readonly number: number;
  /** From one to the next where there is nothing to see it from. */
  readonly step: number;
  write(number: number): Scalar;
}

/** What dates go on by where someone says it. */
export type DateUnit = "Days" | "Weekdays" | "Months" | "Years";

export interface SeriesOptions {
  /** Continues a single number, too, which else is repeated. */
  readonly isSeries?: boolean;
  readonly dateUnit?: DateUnit | undefined;
}

/**
 * Continues cells as Excel's fill handle does: numbers and dates by their straight line, texts with a number by that number, names of days
 * and months by their list. What is no series is repeated: undefined.
 */
export function fillSeries(
  cells: readonly SeriesCell[],
  locale: string,
  { isSeries = false, dateUnit }: SeriesOptions = {},
): Series {
  const count = cells.length;
  const members = cells.map((cell) => memberOf(cell, locale));
  return (position) => {
    const index = ((position % count) + count) % count;
    const member = members[index];
    if (!member || (member.kind === "number" && count === 1 && !isSeries)) return undefined;
    const alike = members.filter((each) => each?.kind === member.kind) as Member[];
    const rank = alike.indexOf(member) + Math.floor(position / count) * alike.length;
    const isDated = member.kind === "date" && dateUnit !== undefined;
    return member.write(isDated ? dateOn(alike, rank, dateUnit) : continued(alike, rank));
  };
}

function memberOf({ constant, numberFormat }: SeriesCell, locale: string): Member | undefined {
  if (typeof constant === "number") return numberMember(constant, numberFormat);
  if (typeof constant !== "string") return undefined;
  return listMember(constant, locale) ?? quarterMember(constant) ?? numberedMember(constant);
}

function numberMember(number: number, numberFormat: string): Member {
  const write = (next: number): number => Number(next.toPrecision(15));
  if (!isDateFormat(numberFormat)) return { kind: "number", number, step: 1, write };
  return {
    kind: "date",
    number,
    step: /[dmy]/i.test(numberFormat.replace(/h+:m+|m+:s+|AM\/PM/gi, "")) ? 1 : HOUR,
    write,
  };
}

function listMember(text: string, locale: string): Member | undefined {
  for (const [place, list] of nameLists(locale).entries()) {
    const number = list.findIndex((name) => name.toLowerCase() === text.toLowerCase());
    if (number < 0) continue;
    const write = (next: number): string =>
      inCaseOf(text, list[((next % list.length) + list.length) % list.length] ?? "");
    return { kind: `list ${place}`, number, step: 1, write };
  }
  return undefined;
}

/** "Q1" to "Q4", and then "Q1" again. */
function quarterMember(text: string): Member | undefined {
  const [, name, digit] = /^((?:q|qtr|quarter)\s*)([1-4])$/i.exec(text) ?? [];
  if (name === undefined) return undefined;
  const write = (next: number): string => `${name}${((((next - 1) % 4) + 4) % 4) + 1}`;
  return { kind: `quarter ${name.toLowerCase()}`, number: Number(digit), step: 1, write };
}

/** "Account 9" goes on with "Account 10", "A007" with "A008"; below 0 it counts up again. */
function numberedMember(text: string): Member | undefined {
  const [, name, digits = ""] = /^(.*?)(\d{1,15})$/s.exec(text) ?? [];
  if (name === undefined) return undefined;
  const write = (next: number): string => `${name}${String(Math.abs(Math.round(next))).padStart(digits.length, "0")}`;
  return { kind: `text ${name.toLowerCase()}`, number: Number(digits), step: 1, write };
}

/** The date at a rank of dates that stand at ranks 0, 1, 2 …: a day, a month or a year each time, unless two of them say how many. */
function dateOn(members: readonly Member[], rank: number, unit: DateUnit): number {
  const dates = members.map(({ number }) => number);
  const [first = 0] = dates;
  if (unit === "Days") return continued(members, rank);
  if (unit === "Weekdays") return plusWeekdays(first, rank);
  return plusMonths(first, rank * (monthStep(dates) ?? (unit === "Years" ? 12 : 1)));
}

/** The number at a rank of members that stand at ranks 0, 1, 2 …: on the line that fits them best, months by the calendar. */
function continued(members: readonly Member[], rank: number): number {
  const numbers = members.map(({ number }) => number);
  const [first = 0] = numbers;
  if (numbers.length === 1) return first + rank * (members[0]?.step ?? 1);
  const months = members[0]?.kind === "date" ? monthStep(numbers) : undefined;
  if (months !== undefined) return plusMonths(first, rank * months);
  const mean = (numbers.length - 1) / 2;
  const meanOf = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const above = numbers.reduce((sum, each, i) => sum + (i - mean) * (each - meanOf), 0);
  const below = numbers.reduce((sum, _, i) => sum + (i - mean) ** 2, 0);
  return meanOf + (above / below) * (rank - mean);
}

/** A name as the first was written: MON, mon or Mon. */
function inCaseOf(model: string, name: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}
