import { format } from "numfmt";
import type { CellValue } from "./model";

/** What Excel's short date means where it is not the American one. */
const SHORT_DATES: Readonly<Record<string, string>> = { de: "dd.mm.yyyy" };

/** A value as Excel shows it in a cell wide enough. A format Excel would refuse shows the value as "General" does. */
export function displayText(value: CellValue, numberFormat = "General", locale = "en-US"): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const language = locale.split("-")[0] ?? "";
  const shown = numberFormat === "m/d/yyyy" ? (SHORT_DATES[language] ?? numberFormat) : numberFormat;
  return format(shown, value, { throws: false, dateErrorThrows: false, locale });
}
