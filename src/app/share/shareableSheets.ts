import { listSheets } from "../../workbook/sharing/listSheets";
import type { ShareableSheets } from "./SharedCopy";

/** The sheets that may be shared, and those that sharing has made before. */
export async function shareableSheets(): Promise<ShareableSheets> {
  const sheets = await listSheets();
  return {
    sheets: sheets.filter(({ isShared }) => !isShared),
    shared: sheets.filter(({ isShared }) => isShared),
  };
}
