import { getFormatFromId, parseBool, parseDate, parseNumber, parseTime } from "numfmt";
import type { Scalar } from "./model";

/** What a cell takes from a text that someone typed or an add-in wrote. */
export interface Entry {
  /** undefined empties the cell. */
  readonly input: Scalar | undefined;
  readonly quoted?: boolean;
  /** What a cell without a format of its own gets, e.g. "0%" from "12%". */
  readonly numberFormat?: string;
}

/**
 * Reads a text as Excel does in a cell: numbers, percentages, dates, TRUE and FALSE, formulas; the rest is text.
 *
 * @param numberFormat the cell's own: in a cell formatted as text ("@") everything stays text
 */
export function parseEntry(text: string, numberFormat: string): Entry {
  if (text === "") return { input: undefined };
  if (numberFormat === "@") return { input: text, quoted: true };
  if (text.startsWith("'")) return { input: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return { input: text };

  const truth = parseBool(text);
  if (truth) return { input: truth.value };
  // parseNumber would take "1/2" and "5-6" for nothing, parseDate for days, as Excel does.
  const number = parseNumber(text) ?? parseDate(text) ?? parseTime(text);
  if (!number) return { input: text };
  return number.formatId === undefined
    ? { input: number.value }
    : { input: number.value, numberFormat: getFormatFromId(number.formatId) };
}
