import { cleanText } from "./cleanText";

/** Excel cuts a column's name in a reference here. */
const LONGEST_HEADER = 255;

/** Headers as a table needs them: on one line, not empty, and no two alike (compared without case): "Fit", "Fit (2)". */
export function uniqueHeaders(wished: readonly string[]): string[] {
  const used = new Set<string>();
  return wished.map((wish, i) => {
    const base = cleanText(wish).slice(0, LONGEST_HEADER - 6) || `(${i + 1})`;
    let header = base;
    for (let number = 2; used.has(header.toLowerCase()); number++) header = `${base} (${number})`;
    used.add(header.toLowerCase());
    return header;
  });
}

/** A column's name inside a structured reference, where [ ] # ' and @ have a meaning of their own. */
export function escapedColumn(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}
