/** A part of a rule as a text. Rules are kept as Office.js gives them: what is neither a text, a number nor true or false stands for nothing. */
export function ruleText(value: unknown, otherwise = ""): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : otherwise;
}
