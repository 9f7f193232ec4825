/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A formula (without "=") that writes the text with its gaps filled by formulas: {n} of {m} with n: A1, m: 12 is A1&" of "&12. */
export function sentenceFormula(text: string, gaps: Readonly<Record<string, string>>): string {
  const parts = text.split(/\{(\w+)\}/).map((part, i) => {
    if (i % 2 === 0) return part === "" ? "" : quoted(part);
    const formula = gaps[part];
    if (formula === undefined) throw new Error(`The text "${text}" has a gap that nothing fills: ${part}`);
    return formula;
  });
  return parts.filter((part) => part !== "").join("&");
}
