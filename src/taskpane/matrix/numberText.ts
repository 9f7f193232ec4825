/** A number as a user would type it, with the decimal sign of their language; `numberFrom` reads it again. */
export function numberText(value: number, decimalSign: string): string {
  return String(value).replace(".", decimalSign);
}
