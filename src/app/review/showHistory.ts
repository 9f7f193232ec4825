import { showSheet } from "../../workbook/showSheet";
import type { RecordedReview } from "./recordReview";

/** Brings the history to the front. */
export function showHistory({ written: { table } }: RecordedReview): Promise<void> {
  return showSheet(table.sheetId, table.sheetName);
}
