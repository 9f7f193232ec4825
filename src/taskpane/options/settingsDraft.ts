import type { Cadence, WorkbookSettings } from "../../templates/settings/WorkbookSettings";
import { numberFrom } from "../matrix/numberFrom";
import { numberText } from "../matrix/numberText";

/** Settings while they are being changed: numbers as typed. */
export interface SettingsDraft {
  readonly currency: string;
  readonly tiers: readonly string[];
  readonly tierLimits: readonly string[];
  readonly exit: string;
  readonly capacity: string;
  readonly cadence: Cadence;
  readonly formulas: "kam" | "plain";
  readonly protect: boolean;
}

export function startSettingsDraft(settings: WorkbookSettings, decimalSign: string): SettingsDraft {
  return {
    ...settings,
    tierLimits: settings.tierLimits.map((limit) => numberText(limit, decimalSign)),
    exit: numberText(settings.exit, decimalSign),
    capacity: settings.capacity === null ? "" : String(settings.capacity),
  };
}

/** What a draft asks for. What cannot be read as a number arrives as NaN: the app says what is wrong with it. */
export function settingsFromDraft(draft: SettingsDraft): WorkbookSettings {
  return {
    ...draft,
    currency: draft.currency.trim(),
    tiers: draft.tiers.map((name) => name.trim()),
    tierLimits: draft.tierLimits.map(numberFrom),
    exit: numberFrom(draft.exit),
    capacity: draft.capacity.trim() === "" ? null : numberFrom(draft.capacity),
  };
}
