import { isDateKind, type ColumnKind } from "../../app/import/ColumnKind";
import { valueOf } from "../../app/import/valueOf";

const DAY = 86_400_000;
/** The day that Excel counts as 0. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A text as it will be in its cell, told in the user's language; long for a date whose month nobody is to mistake. */
export function shownValue(text: string, kind: ColumnKind, language: string, month: "2-digit" | "long"): string {
  const value = valueOf(text, kind);
  if (value === undefined) return text;
  if (!isDateKind(kind)) return value.toLocaleString(language, { maximumFractionDigits: 10 });
  return new Date(DAY_ZERO + value * DAY).toLocaleDateString(language, {
    timeZone: "UTC",
    year: "numeric",
    month,
    day: month === "long" ? "numeric" : "2-digit",
  });
}
