import { rowsIn } from "./rowsIn";

/** What may stand between two columns; of those that fit equally well the first one is meant: a decimal comma is more usual than a semicolon in a name. */
export const DELIMITERS = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many rows show how a file is made. */
const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 100_000;

/** A first line that tells Excel what the delimiter is. */
const TOLD = /^sep=(.)\r?\n?/i;

/** The delimiter that cuts most rows into the same number of columns. A list of one column is read as one, whatever its names hold. */
export function findDelimiter(text: string): Delimiter {
  const told = DELIMITERS.find((delimiter) => delimiter === TOLD.exec(text)?.[1]);
  if (told !== undefined) return told;
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, fit: fitOf(sample, delimiter) }));
  const best = Math.max(...fits.map(({ fit }) => fit));
  return fits.find(({ fit }) => fit === best)?.delimiter ?? ",";
}

/** The text without the line that only tells the delimiter. */
export function withoutToldDelimiter(text: string): string {
  return text.replace(TOLD, "");
}

/** The part of the rows that have as many columns as most have; 0 where most have one. */
function fitOf(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { length } of rowsIn(text, delimiter)) {
    counts.set(length, (counts.get(length) ?? 0) + 1);
    rows += 1;
    if (rows === SAMPLE_ROWS) break;
  }
  const [columns = 1, most = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return columns === 1 ? 0 : most / rows;
}
