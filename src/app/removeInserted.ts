import { removeSheet } from "../workbook/removeSheet";
import type { InsertedSheet } from "./InsertedSheet";

/** Takes away what was built, and nothing else: the sheet with all it holds, and its names. */
export function removeInserted(inserted: InsertedSheet): Promise<void> {
  return removeSheet(inserted);
}
