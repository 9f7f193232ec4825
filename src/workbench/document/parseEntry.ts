import { getFormatFromId, parseBool, parseDate, parseNumber, parseTime } from "numfmt";
import { currencyFormat } from "./currencyFormat";
import type { Scalar } from "./model";

/** How an add-in writes numbers and dates, wherever it runs. */
export const AMERICAN = "en-US";

/** What a cell takes from a text that someone typed or an add-in wrote. */
export interface Entry {
  /** undefined empties the cell. */
  readonly input: Scalar | undefined;
  readonly quoted?: boolean;
  /** What a cell without a format of its own gets, e.g. "0%" from "12%". */
  readonly numberFormat?: string;
}

/**
 * Reads a text as Excel does in a cell: numbers, percentages, amounts, dates, TRUE and FALSE, formulas; the rest is text.
 *
 * @param numberFormat the cell's own: in a cell formatted as text ("@") everything stays text
 * @param locale how numbers and dates are written, e.g. "1,5" and "22.11.2026" in "de-DE"; formulas are English everywhere
 */
export function parseEntry(text: string, numberFormat: string, locale = AMERICAN): Entry {
  if (text === "") return { input: undefined };
  if (numberFormat === "@") return { input: text, quoted: true };
  if (text.startsWith("'")) return { input: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return { input: text };

  const options = { locale };
  const truth = parseBool(text, options);
  if (truth) return { input: truth.value };
  // parseNumber would take "1/2" and "5-6" for nothing, parseDate for days, as Excel does.
  const number = parseNumber(text, options) ?? parseDate(text, options) ?? parseTime(text, options);
  if (!number) return { input: text };
  const format = currencyFormat(text, number.value) ?? formatOf(number.formatId);
  return format === undefined ? { input: number.value } : { input: number.value, numberFormat: format };
}

function formatOf(id: number | undefined): string | undefined {
  const format = id === undefined ? undefined : getFormatFromId(id);
  return format === undefined || format === "General" ? undefined : format;
}
