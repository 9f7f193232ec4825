import type { Messages } from "../i18n";
import type { SheetId } from "../templates";
import type { AccountSource } from "../templates/options/AccountSource";
import { sheetFields, type SheetOptions } from "../templates/options/sheetFields";
import { startingOptions } from "../templates/options/startingOptions";
import { defaultMatrixOptions } from "./defaultMatrixOptions";
import type { InsertedSheet } from "./InsertedSheet";
import { insertSelectionMatrix, type InsertionProgress } from "./insertSelectionMatrix";
import { insertTemplate } from "./insertTemplate";
import { settingsOfWorkbook } from "./settings/settingsOfWorkbook";

/**
 * Inserts any sheet as it begins when nobody decides anything, with the kind of formulas that this workbook's settings ask for.
 *
 * @param accounts asked for where the sheet begins with accounts
 */
export async function insertAsItBegins(
  id: SheetId,
  accounts: () => Promise<AccountSource>,
  messages: Messages,
  report: (progress: InsertionProgress) => void,
): Promise<InsertedSheet> {
  const { formulas } = await settingsOfWorkbook(messages);
  if (id === "selectionMatrix") {
    const options = { ...defaultMatrixOptions(messages), formulas, accounts: await accounts() };
    return insertSelectionMatrix(options, messages, report);
  }
  const fields = sheetFields[id];
  const options = {
    ...startingOptions(fields),
    ...("formulas" in fields && { formulas }),
    ...("accounts" in fields && { accounts: await accounts() }),
  };
  // The fields are this sheet's, and so is what they begin with.
  return insertTemplate(id, options as SheetOptions<typeof id>, messages, report);
}
