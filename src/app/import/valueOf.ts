import { numberInText } from "../ownRows/numberInText";
import type { ColumnKind } from "./ColumnKind";

/** More digits than Excel keeps: it is a number of something, such as a contract, and stays as it is written. */
const MOST_DIGITS = 15;
const DAY = 86_400_000;
/** The day that Excel counts as 0, for every date from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = 61;
/** Excel's own rule for years of two digits. */
const FIRST_YEAR_OF_1900 = 30;

/** What a text is as a number or as Excel's count of days; undefined where it is neither, and stays text. */
export function valueOf(text: string, kind: ColumnKind): number | undefined {
  switch (kind) {
    case "text":
      return undefined;
    case "pointNumber":
      return isNumberOfSomething(text) ? undefined : numberInText(text, ".");
    case "commaNumber":
      return isNumberOfSomething(text) ? undefined : numberInText(text, ",");
    case "isoDate": {
      const [, year, month, day] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$/.exec(text) ?? [];
      return dayNumber(year, month, day);
    }
    case "dayFirst": {
      const [, day, , month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
      return dayNumber(year, month, day);
    }
    case "monthFirst": {
      const [, month, , day, year] = DAY_MONTH_YEAR.exec(text) ?? [];
      return dayNumber(year, month, day);
    }
  }
}

const DAY_MONTH_YEAR = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\s*$/;

/** A postcode, a telephone number, the number of a contract: as a number it would lose a zero, a sign or its last digits. */
function isNumberOfSomething(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  return /^\s*(\+|0\d)/.test(text) || digits.length > MOST_DIGITS || /\d\s+(?!\d{3}(\D|$))\d/.test(text);
}

function dayNumber(year: string | undefined, month: string | undefined, day: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  const short = year.length === 2;
  const century = Number(year) < FIRST_YEAR_OF_1900 ? 2000 : 1900;
  const time = Date.UTC(Number(year) + (short ? century : 0), Number(month) - 1, Number(day));
  const date = new Date(time);
  // 31 April would become 1 May.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const count = (time - DAY_ZERO) / DAY;
  return count < FIRST_DAY ? undefined : count;
}
