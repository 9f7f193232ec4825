import type { InsertedSheet } from "./InsertedSheet";
import { refersToSheet } from "./refersToSheet";
import { WorkbookError } from "./WorkbookError";

/**
 * Takes away an inserted sheet with everything on it, and its names. A name of the same spelling that by now points elsewhere stays.
 *
 * @throws WorkbookError sheetGone, structureProtected
 */
export async function removeSheet({
  sheetId,
  sheetName,
  names,
}: Pick<InsertedSheet, "sheetId" | "sheetName" | "names">): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("name");
    workbook.names.load("items/name,items/formula");
    workbook.protection.load("protected");
    await context.sync();

    if (sheet.isNullObject) throw new WorkbookError("sheetGone", { sheetName });
    if (workbook.protection.protected) throw new WorkbookError("structureProtected");
    for (const item of workbook.names.items)
      if (names.includes(item.name) && refersToSheet(String(item.formula), sheet.name)) item.delete();
    sheet.delete();
    await context.sync();
  });
}
