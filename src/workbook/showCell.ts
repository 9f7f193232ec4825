import { WorkbookError } from "./WorkbookError";

/**
 * Brings a cell to the front and selects it. One round trip more than showing costs: the sheet may be gone by now.
 *
 * @param address without the sheet: "H15" or "C15:G15"
 * @throws WorkbookError sheetGone
 */
export async function showCell(sheetId: string, sheetName: string, address: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheetGone", { sheetName });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
