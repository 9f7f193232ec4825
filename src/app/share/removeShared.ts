import { removeSheets } from "../../workbook/sharing/removeSheets";

/** Takes away what sharing has made. */
export function removeShared(sheetIds: readonly string[]): Promise<void> {
  return removeSheets(sheetIds);
}
