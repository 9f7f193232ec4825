import type { Messages } from "../../i18n";
import { settingFaults } from "../../templates/settings/settingFaults";
import type { WorkbookSettings } from "../../templates/settings/WorkbookSettings";
import { changeSettings } from "../../workbook/workbookSettings";
import { Refusal } from "../Refusal";
import { standardSettings } from "./settingsOfWorkbook";

/** What was kept before, for whoever wants it back; it is not read here. */
export interface SavedSettings {
  readonly before: unknown;
}

/** Keeps settings in the workbook: only what differs from the defaults, so that the rest speaks the language of whoever inserts a sheet. */
export async function saveSettings(settings: WorkbookSettings, messages: Messages): Promise<SavedSettings> {
  if (settingFaults(settings).length > 0) throw new Refusal("optionsIncomplete");
  const standard = standardSettings(messages);
  const decided = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(standard[key as keyof WorkbookSettings]),
  );
  return { before: await changeSettings(decided.length > 0 ? Object.fromEntries(decided) : undefined) };
}

/** Takes saving back. */
export async function restoreSettings({ before }: SavedSettings): Promise<void> {
  await changeSettings(typeof before === "object" && before !== null ? before : undefined);
}
