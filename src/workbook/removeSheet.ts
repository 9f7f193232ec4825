import type { InsertedSheet } from "./InsertedSheet";
import { removeInsertedSheets } from "./removeInsertedSheets";
import { WorkbookError } from "./WorkbookError";

/**
 * Takes away an inserted sheet with everything on it, and its names.
 *
 * @throws WorkbookError sheetGone, structureProtected
 */
export async function removeSheet(inserted: Pick<InsertedSheet, "sheetId" | "sheetName" | "names">): Promise<void> {
  const [gone] = await removeInsertedSheets([inserted]);
  if (gone !== undefined) throw new WorkbookError("sheetGone", { sheetName: gone.sheetName });
}
