import {
  cadences,
  LONGEST_CURRENCY,
  LONGEST_TIER,
  MOST_KEY_ACCOUNTS,
  SCALE,
  TIER_COUNT,
  type WorkbookSettings,
} from "./WorkbookSettings";

type Checks = { readonly [Key in keyof WorkbookSettings]: (value: unknown, all: Partial<WorkbookSettings>) => boolean };

const CHECKS: Checks = {
  currency: (value) => isText(value, LONGEST_CURRENCY),
  tiers: (value) => {
    if (!Array.isArray(value) || value.length !== TIER_COUNT) return false;
    const names = value.map((name: unknown) => String(name).trim().toLowerCase());
    return value.every((name) => isText(name, LONGEST_TIER)) && new Set(names).size === TIER_COUNT;
  },
  tierLimits: (value) =>
    Array.isArray(value) &&
    value.length === TIER_COUNT - 1 &&
    value.every((limit, i) => isScore(limit) && limit > (i === 0 ? SCALE.least : Number(value[i - 1]))),
  exit: (value, { tierLimits }) => isScore(value) && value <= (tierLimits?.at(-1) ?? SCALE.most),
  capacity: (value) =>
    value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_KEY_ACCOUNTS),
  cadence: (value) => cadences.some((cadence) => cadence === value),
  formulas: (value) => value === "kam" || value === "plain",
  protect: (value) => typeof value === "boolean",
};

/** Which of the settings cannot be as they are. */
export function settingFaults(settings: Partial<WorkbookSettings>): (keyof WorkbookSettings)[] {
  return (Object.keys(CHECKS) as (keyof WorkbookSettings)[]).filter(
    (key) => settings[key] !== undefined && !CHECKS[key](settings[key], settings),
  );
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === "string" && value.trim() !== "" && value.length <= longest;
}

function isScore(value: unknown): value is number {
  return typeof value === "number" && value >= SCALE.least && value <= SCALE.most;
}
