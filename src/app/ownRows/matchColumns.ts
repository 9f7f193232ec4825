import type { RowColumn } from "../../templates/options/RowColumn";
import { wordsIn } from "../../templates/wordsIn";
import { plainWords } from "./plainWords";
import { wordsFor, type Wording } from "./Wording";

/** For each of the user's columns the column of the sheet it fits, or null. */
export type Mapping = readonly (string | null)[];

interface Fit {
  readonly source: number;
  readonly column: RowColumn;
  /** How surely: the same words count more than words among others, and more words more than few. */
  readonly strength: number;
  readonly year: number;
}

/** More than any word is long. */
export const SAME_WORDS = 1000;

/**
 * Finds by their headers which of the user's columns fits which of the sheet's. Each is used once; the surest fit comes first.
 * Of columns headed alike the one on the left is taken; of two years, the later one is "now".
 *
 */
export function matchColumns(headers: readonly string[], columns: readonly RowColumn[], wording: Wording): Mapping {
  const fits = headers.flatMap((header, source) =>
    columns.flatMap((column): Fit[] => {
      const strength = fitOf(header, column, wording);
      return strength === 0 ? [] : [{ source, column, strength, year: yearIn(header) }];
    }),
  );
  const mapping = headers.map((): string | null => null);
  const used = new Set<string>();
  for (const { source, column } of fits.sort(surestFirst)) {
    if (mapping[source] !== null || used.has(column.column)) continue;
    mapping[source] = column.column;
    used.add(column.column);
  }
  return mapping;
}

function surestFirst(one: Fit, other: Fit): number {
  return (
    other.strength - one.strength ||
    Number(one.column.period === "before") - Number(other.column.period === "before") ||
    other.year - one.year ||
    one.source - other.source
  );
}

/** How well a header names a column: `SAME_WORDS`, or less where it says more than that; 0 where it does not. */
export function fitOf(text: string, column: RowColumn, wording: Wording): number {
  const header = plainWords(text);
  const withoutYear = header
    .replace(/\b(19|20)\d\d\b/g, " ")
    .trim()
    .replace(/ +/g, " ");
  const names = namesOf(column, wording);
  if (names.some((name) => name === header || name === withoutYear)) return SAME_WORDS;
  const { lastWords } = column;
  if (lastWords !== undefined && wordsFor(wording, lastWords).some((word) => plainWords(word) === header))
    return SAME_WORDS - 1;
  const within = names.filter((name) => ` ${withoutYear} `.includes(` ${name} `));
  return Math.max(0, ...within.map((name) => name.length));
}

function namesOf({ header, gaps = {}, words }: RowColumn, wording: Wording): string[] {
  const others = words === undefined ? [] : wordsFor(wording, words);
  const own = wordsIn(wording.messages)({ text: header, gaps });
  return [own, ...others].map(plainWords).filter((name) => name !== "");
}

function yearIn(header: string): number {
  return Number(/\b(?:19|20)\d\d\b/.exec(header)?.[0] ?? 0);
}
