/** The words in a cell, trimmed; empty where it holds none. */
export function textIn(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
