/** False for a part of a rule that was left out or is empty. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
