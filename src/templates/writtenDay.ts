import { quoted } from "./sentenceFormula";

const PARTS: Readonly<Record<string, (day: string) => string>> = {
  yyyy: (day) => `YEAR(${day})`,
  mm: (day) => `RIGHT("0"&MONTH(${day}),2)`,
  dd: (day) => `RIGHT("0"&DAY(${day}),2)`,
};

/** A formula's date as text. TEXT would do it, but knows the letters of its formats in the language of the user's Excel only. */
export function writtenDay(day: string, dateFormat: string): string {
  return dateFormat
    .split(/(yyyy|mm|dd)/)
    .filter((part) => part !== "")
    .map((part) => PARTS[part]?.(day) ?? quoted(part))
    .join("&");
}
