import { showSheet } from "../../workbook/showSheet";

/** Brings one of the copies to the front. */
export function showShared({
  sheetId,
  sheetName,
}: {
  readonly sheetId: string;
  readonly sheetName: string;
}): Promise<void> {
  return showSheet(sheetId, sheetName);
}
