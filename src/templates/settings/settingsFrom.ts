import { settingFaults } from "./settingFaults";
import type { WorkbookSettings } from "./WorkbookSettings";

/**
 * What somebody has decided for this workbook. Anything that cannot be understood, because a later version or another hand has
 * written it, counts as not decided.
 */
export function settingsFrom(stored: unknown): Partial<WorkbookSettings> {
  if (typeof stored !== "object" || stored === null) return {};
  const wrong = new Set(settingFaults(stored));
  const known = Object.entries(stored).filter(([key]) => KEYS.has(key) && !wrong.has(key as keyof WorkbookSettings));
  return Object.fromEntries(known);
}

const KEYS: ReadonlySet<string> = new Set<keyof WorkbookSettings>([
  "currency",
  "tiers",
  "tierLimits",
  "exit",
  "capacity",
  "cadence",
  "formulas",
  "protect",
]);
