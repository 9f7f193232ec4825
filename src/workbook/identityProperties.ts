/** Excel's limit on a property of a sheet. */
const LONGEST_VALUE = 255;

/** Properties of a sheet by which we know it again; the options follow in as many as they need: kam.options.1, kam.options.2 … */
export const IDENTITY = {
  template: "kam.sheet",
  version: "kam.version",
  language: "kam.language",
  formulas: "kam.formulas",
} as const;

export function optionsKey(part: number): string {
  return `kam.options.${part}`;
}

/** A long text in parts that Excel takes. */
export function inProperties(text: string): string[] {
  const parts = Math.ceil(text.length / LONGEST_VALUE);
  return Array.from({ length: parts }, (_, i) => text.slice(i * LONGEST_VALUE, (i + 1) * LONGEST_VALUE));
}
