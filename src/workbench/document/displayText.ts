import { format } from "numfmt";
import type { CellValue } from "./model";

/** A value as Excel shows it in a cell wide enough. A format Excel would refuse shows the value as "General" does. */
export function displayText(value: CellValue, numberFormat = "General"): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  return format(numberFormat, value, { throws: false, dateErrorThrows: false });
}
