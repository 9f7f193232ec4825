/** What is decided once for all sheets of a workbook. Sheets that are already there keep what they have. */
export interface WorkbookSettings {
  /** As the sheets write it: "EUR". */
  readonly currency: string;
  /** Names of the tiers, from the least to the most. */
  readonly tiers: readonly string[];
  /** From which score the second tier begins, and each after it; the first begins at the least score. The last one is the entry of key accounts. */
  readonly tierLimits: readonly number[];
  /** A key account stays one until it is below this score; the entry at most. */
  readonly exit: number;
  /** How many key accounts there can be; null: any number. */
  readonly capacity: number | null;
  readonly cadence: Cadence;
  readonly formulas: "kam" | "plain";
  /** Whether the formulas of new sheets are protected. */
  readonly protect: boolean;
}

export type Cadence = (typeof cadences)[number];

export const cadences = ["weekly", "monthly", "quarterly", "yearly"] as const;

export const TIER_COUNT = 4;

/** Scores go from 1 to 10, on every sheet: anchors, examples and limits are written for that. */
export const SCALE = { least: 1, most: 10 } as const;

export const MOST_KEY_ACCOUNTS = 5000;
export const LONGEST_CURRENCY = 8;
export const LONGEST_TIER = 30;
