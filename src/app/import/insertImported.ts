import type { Messages } from "../../i18n";
import { defaultMatrixOptions } from "../defaultMatrixOptions";
import { insertAsItBegins } from "../insertAsItBegins";
import type { InsertedSheet } from "../InsertedSheet";
import { insertSelectionMatrix, type InsertionProgress } from "../insertSelectionMatrix";
import { ownAccounts } from "../ownRows/ownAccounts";
import { settingsOfWorkbook } from "../settings/settingsOfWorkbook";
import { importedCriteria } from "./importedCriteria";
import type { ImportSheet } from "./importTargets";
import type { UnderstoodImport } from "./understandImport";

/** Inserts a sheet of ours with the imported accounts and what is known of them. */
export async function insertImported(
  sheet: ImportSheet,
  understood: UnderstoodImport,
  messages: Messages,
  report: (progress: InsertionProgress) => void,
): Promise<InsertedSheet> {
  const accounts = ownAccounts(understood.selection);
  if (sheet !== "selectionMatrix") return insertAsItBegins(sheet, () => Promise.resolve(accounts), messages, report);
  const { formulas } = await settingsOfWorkbook(messages);
  const options = { ...defaultMatrixOptions(messages), formulas, accounts };
  return insertSelectionMatrix({ ...options, criteria: importedCriteria(understood, messages) }, messages, report);
}
