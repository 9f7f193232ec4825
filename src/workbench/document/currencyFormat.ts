/** The number format of an amount typed with a euro or a pound, before or behind the number; undefined for every other text. */
export function currencyFormat(text: string, value: number): string | undefined {
  const [, before, behind] = /^\s*-?\s*([€£])|([€£])\s*$/.exec(text) ?? [];
  const sign = before ?? behind;
  if (sign === undefined) return undefined;
  const digits = Number.isInteger(value) ? "#,##0" : "#,##0.00";
  return before === undefined ? `${digits} "${sign}"` : `"${sign}"${digits}`;
}
