import type { Messages } from "../i18n";
import { planOwnSheet } from "../templates/planOwnSheet";
import type { MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";
import { insertSheet } from "../workbook/insertSheet";
import { checkMatrixOptions } from "./checkMatrixOptions";
import type { InsertedSheet } from "./InsertedSheet";
import { Refusal } from "./Refusal";

/** Where an insertion is: reading what the workbook holds, building the sheet, or checking what Excel calculated. */
export type InsertionProgress = "reading" | "building" | "checking";

/**
 * Builds a selection matrix on a new sheet, or leaves the workbook as it was and says why.
 *
 * @param protect whether its formulas are protected; as the workbook's settings say where it is left out
 */
export async function insertSelectionMatrix(
  options: MatrixOptions,
  messages: Messages,
  report: (progress: InsertionProgress) => void,
  protect?: boolean,
): Promise<InsertedSheet> {
  const faults = checkMatrixOptions(options, messages);
  if (faults.length > 0)
    throw new Refusal(
      "optionsIncomplete",
      faults.map(({ message }) => message),
    );

  return insertSheet((taken) => planOwnSheet("selectionMatrix", options, messages, taken, protect), report);
}
