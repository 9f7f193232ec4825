import { WorkbookError } from "./WorkbookError";

/**
 * Brings a sheet to the front.
 *
 * @throws WorkbookError sheetGone
 */
export async function showSheet(sheetId: string, sheetName: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheetGone", { sheetName });
    sheet.activate();
    await context.sync();
  });
}
