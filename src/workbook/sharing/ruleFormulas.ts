/** The formulas in a rule as Excel gives it, whatever its kind, in the order in which they stand there. */
export function formulasIn(rule: unknown): string[] {
  if (typeof rule === "string") return rule.startsWith("=") ? [rule] : [];
  return typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(formulasIn) : [];
}

/** The rule with other formulas in the places of its own. */
export function withFormulas<Rule>(rule: Rule, formulas: readonly string[]): Rule {
  const rest = [...formulas];
  const changed = (part: unknown): unknown => {
    if (typeof part === "string") return part.startsWith("=") ? (rest.shift() ?? part) : part;
    if (Array.isArray(part)) return part.map(changed);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, changed(value)]));
  };
  return changed(rule) as Rule; // of the same shape: only texts in it are others
}
