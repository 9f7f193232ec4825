/** The number a user typed, with a decimal point or a decimal comma; NaN when it is none. */
export function numberFrom(typed: string): number {
  const text = typed.trim().replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
}
