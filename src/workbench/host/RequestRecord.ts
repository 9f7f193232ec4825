/** One round trip of the add-in. What Office.js sends for itself (its clean-up after Excel.run, telemetry, results of custom functions) is not recorded. */
export interface RequestRecord {
  /** What it named, in order: "WorksheetCollection.add", "Range.formulas" … */
  readonly members: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
  /** The code it failed with. */
  readonly error?: string;
}
