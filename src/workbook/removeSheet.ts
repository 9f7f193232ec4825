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
    const { worksheets, names: workbookNames, protection } = context.workbook;
    worksheets.load("items/id,items/name");
    workbookNames.load("items/name,items/formula");
    protection.load("protected");
    await context.sync();

    const sheet = worksheets.items.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new WorkbookError("sheetGone", { sheetName });
    if (protection.protected) throw new WorkbookError("structureProtected");
    const own = workbookNames.items.filter(
      ({ name, formula }) => names.includes(name) && refersToSheet(String(formula), sheet.name),
    );
    // The sheet first: where Excel refuses that (it is the last one to be seen), its formulas still need the names.
    sheet.delete();
    for (const item of own) item.delete();
    await context.sync();
  });
}
