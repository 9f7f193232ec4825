import type { Messages } from "../../i18n";
import { sheetFields } from "../../templates/options/sheetFields";
import { startingOptions } from "../../templates/options/startingOptions";
import { defaultSettings } from "../../templates/settings/defaultSettings";
import { settingsFrom } from "../../templates/settings/settingsFrom";
import type { WorkbookSettings } from "../../templates/settings/WorkbookSettings";
import { readSettings } from "../../workbook/workbookSettings";
import { defaultMatrixOptions } from "../defaultMatrixOptions";

/** What holds for new sheets of this workbook: what somebody has decided, and the defaults for the rest. */
export async function settingsOfWorkbook(messages: Messages): Promise<WorkbookSettings> {
  return { ...standardSettings(messages), ...(await decidedSettings()) };
}

/** Of them, what somebody has decided. */
export async function decidedSettings(): Promise<Partial<WorkbookSettings>> {
  return settingsFrom(await readSettings());
}

/** What holds where nobody has decided anything. */
export function standardSettings(messages: Messages): WorkbookSettings {
  const optionsOf = (id: "selectionMatrix" | "accountPlan") =>
    id === "selectionMatrix" ? defaultMatrixOptions(messages) : startingOptions(sheetFields.accountPlan);
  return defaultSettings(optionsOf, messages);
}
