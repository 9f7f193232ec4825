const LONGEST_CELL_TEXT = 32_767;

/** A user's text on one line, without control characters, cut to what a cell holds. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_CELL_TEXT);
}
