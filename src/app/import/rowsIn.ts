const QUOTE = '"';

/**
 * The rows of a text with separated columns, one by one; a row without anything in it is passed over.
 *
 * A cell in quotes may hold delimiters and line ends, and a quote of its own as two (RFC 4180). A quote that is never closed is a
 * character like any other, and what stands after a closed one belongs to the cell: nothing is lost.
 */
export function* rowsIn(text: string, delimiter: string): Generator<string[], void> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === QUOTE ? quotedCell(text, at) : undefined;
    const from = quoted?.end ?? at;
    const end = endOfCell(text, from, delimiter);
    row.push((quoted?.cell ?? "") + text.slice(from, end));
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push("");
      if (at < text.length) continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 2;
    else at += 1;
    if (row.some((cell) => cell !== "")) yield row;
    row = [];
  }
}

/** The next delimiter or line end. */
function endOfCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === "\n" || character === "\r") return at;
  }
  return text.length;
}

/** What stands between the quotes, and where the cell goes on; undefined where they are never closed. */
function quotedCell(text: string, from: number): { cell: string; end: number } | undefined {
  let at = text.indexOf(QUOTE, from + 1);
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  if (at < 0) return undefined;
  return { cell: text.slice(from + 1, at).replaceAll('""', QUOTE), end: at + 1 };
}
