/** Fills the gaps of a text: fill("{count} accounts", { count: 12 }) is "12 accounts". */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
