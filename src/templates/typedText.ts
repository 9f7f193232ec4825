const LONGEST_CELL_TEXT = 32_767;

/**
 * A text from a user as it is safely written into a cell.
 *
 * A text that starts with one of = + - @ ' would be a formula (or lose its first character); the apostrophe in front makes it
 * text, and Excel does not show it. Numbers and dates are kept as text by the cell's format, "@", not here.
 */
export function typedText(text: string): string {
  const oneLine = cleanText(text);
  return /^[=+\-@']/.test(oneLine) ? `'${oneLine}` : oneLine;
}

/** On one line, without control characters, cut to what a cell holds. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_CELL_TEXT - 1);
}
