import { showSheet } from "../workbook/showSheet";
import type { InsertedSheet } from "./InsertedSheet";

/** Brings the sheet to the front. */
export function showInserted(inserted: InsertedSheet): Promise<void> {
  return showSheet(inserted.sheetId, inserted.sheetName);
}
