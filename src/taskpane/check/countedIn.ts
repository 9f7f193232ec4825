import { fill } from "../../i18n/fill";

/** A count with its words: of the two texts, the one for exactly one thing or the one for any other number. */
export function countedIn(one: string, other: string, count: number, language: string): string {
  return fill(count === 1 ? one : other, { count: count.toLocaleString(language) });
}
