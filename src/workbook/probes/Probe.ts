/** Where a probe may try things: a sheet of its own, taken away afterwards with everything named `PROBE_NAME…`. */
export interface ProbeSite {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** Where the user calculates on demand, only the sheet of the probe is calculated. */
  readonly calculatesOnDemand: boolean;
}

/** What a probe saw, in cells' own words: numbers, formulas, codes. Nothing of the user's is among it. */
export interface Finding {
  readonly holds: boolean;
  readonly found: string;
}

/** One thing we rely on and cannot try inside every Excel. Its text says what it proves. */
export interface Probe<Id extends string = string> {
  readonly id: Id;
  /** The requirement set it takes beyond the one every Excel of ours has, such as ["ExcelApi", "1.16"]. */
  readonly needs?: readonly [set: string, version: string];
  readonly run: (site: ProbeSite) => Promise<Finding>;
}

/** Every name of the workbook that a probe makes begins with it. */
export const PROBE_NAME = "kam_probe_";

/** A family of probes that keeps their ids, so that each of them must have a text. */
export function probes<const Id extends string>(family: readonly Probe<Id>[]): readonly Probe<Id>[] {
  return family;
}

/** Compares with what was expected, by contents. */
export function compare(found: unknown, expected: unknown): Finding {
  const text = JSON.stringify(found);
  return { holds: text === JSON.stringify(expected), found: text };
}
