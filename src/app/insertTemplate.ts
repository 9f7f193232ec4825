import type { Messages } from "../i18n";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../templates/options/sheetFields";
import { planOwnSheet } from "../templates/planOwnSheet";
import { insertSheet } from "../workbook/insertSheet";
import { checkOptions } from "./checkOptions";
import type { InsertedSheet } from "./InsertedSheet";
import type { InsertionProgress } from "./insertSelectionMatrix";
import { Refusal } from "./Refusal";

/**
 * Builds one of the sheets whose options are fields, or leaves the workbook as it was and says why.
 *
 * @param protect whether its formulas are protected; as the workbook's settings say where it is left out
 */
export async function insertTemplate<Id extends FieldSheetId>(
  id: Id,
  options: SheetOptions<Id>,
  messages: Messages,
  report: (progress: InsertionProgress) => void,
  protect?: boolean,
): Promise<InsertedSheet> {
  const faults = checkOptions(sheetFields[id], options, messages);
  if (faults.length > 0)
    throw new Refusal(
      "optionsIncomplete",
      faults.map(({ message }) => message),
    );

  return insertSheet((taken) => planOwnSheet(id, options, messages, taken, protect), report);
}
