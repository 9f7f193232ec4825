import type { Messages } from "../../i18n";
import { settingFaults } from "../../templates/settings/settingFaults";
import type { WorkbookSettings } from "../../templates/settings/WorkbookSettings";

/** What must be mended before settings can be saved, by setting; nothing when all is well. */
export function checkSettings(
  settings: WorkbookSettings,
  messages: Messages,
): Partial<Record<keyof WorkbookSettings, string>> {
  const wrong: Partial<Record<keyof WorkbookSettings, string>> = {
    currency: messages.settingsWrongCurrency,
    tiers: messages.settingsWrongTiers,
    tierLimits: messages.settingsWrongLimits,
    exit: messages.settingsWrongExit,
    capacity: messages.settingsWrongCapacity,
  };
  return Object.fromEntries(settingFaults(settings).map((key) => [key, wrong[key]]));
}
