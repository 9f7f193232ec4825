import type { Messages } from "../i18n";
import { explanation } from "../templates/explanation/explanation";
import type { ExplanationOptions } from "../templates/explanation/ExplanationOptions";
import { planSheet } from "../templates/planSheet";
import { insertSheet } from "../workbook/insertSheet";
import type { InsertedSheet } from "./InsertedSheet";
import type { InsertionProgress } from "./insertSelectionMatrix";

/** Puts an explanation on a sheet of its own, with a formula that follows the account's cells, or leaves the workbook as it was. */
export function writeExplanation(
  options: ExplanationOptions,
  messages: Messages,
  report: (progress: InsertionProgress) => void,
): Promise<InsertedSheet> {
  return insertSheet((taken) => planSheet(explanation(options), messages, taken), report);
}
