import type { InsertedSheet } from "../../workbook/InsertedSheet";
import { removeInsertedSheets } from "../../workbook/removeInsertedSheets";

/** Takes sheets of the portfolio away at once; those that somebody has deleted before are no trouble. */
export async function removeExamplePortfolio(
  sheets: readonly Pick<InsertedSheet, "sheetId" | "sheetName" | "names">[],
): Promise<void> {
  await removeInsertedSheets(sheets);
}
