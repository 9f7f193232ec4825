import type { MessageKey } from "../../i18n";
import type { Entry } from "../SheetTemplate";
import type { Cadence, WorkbookSettings } from "./WorkbookSettings";

const CADENCE_WORDS: Readonly<Record<Cadence, MessageKey>> = {
  weekly: "planRhythm1",
  monthly: "planRhythm2",
  quarterly: "planRhythm3",
  yearly: "planRhythm4",
};

type Settings = Partial<WorkbookSettings>;

/** What the settings put into the cells that a sheet calls by these names; null leaves a cell as the sheet begins with it. */
export const settingEntries: Readonly<Record<string, (settings: Settings) => readonly (readonly Entry[])[]>> = {
  tiers: ({ tiers = [], tierLimits = [] }) => [0, 1, 2, 3].map((i) => [tierLimits[i - 1] ?? null, typed(tiers[i])]),
  matrix_exit: ({ exit }) => [[exit ?? null]],
  matrix_capacity: ({ capacity }) => [[capacity ?? null]],
  plan_rhythm: ({ cadence }) => [[cadence === undefined ? null : { text: CADENCE_WORDS[cadence] }]],
};

function typed(text: string | undefined): Entry {
  return text === undefined ? null : { typed: text.trim() };
}
