import type { InsertedSheet } from "./InsertedSheet";
import { refersToSheet } from "./refersToSheet";
import { WorkbookError } from "./WorkbookError";

type Removable = Pick<InsertedSheet, "sheetId" | "sheetName" | "names">;

/**
 * Takes away inserted sheets with everything on them, and their names. A name of the same spelling that by now points elsewhere
 * stays. Two round trips, however many there are.
 *
 * @returns those that somebody had deleted before
 * @throws WorkbookError structureProtected
 */
export async function removeInsertedSheets<Sheet extends Removable>(inserted: readonly Sheet[]): Promise<Sheet[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names: workbookNames, protection } = context.workbook;
    worksheets.load("items/id,items/name");
    workbookNames.load("items/name,items/formula");
    protection.load("protected");
    await context.sync();

    const there = inserted.flatMap((each) => {
      const sheet = worksheets.items.find(({ id }) => id === each.sheetId);
      return sheet === undefined ? [] : [{ sheet, names: each.names }];
    });
    if (there.length > 0 && protection.protected) throw new WorkbookError("structureProtected");
    const own = there.flatMap(({ sheet, names }) =>
      workbookNames.items.filter(
        ({ name, formula }) => names.includes(name) && refersToSheet(String(formula), sheet.name),
      ),
    );
    // The sheets first: where Excel refuses that (one is the last to be seen), its formulas still need the names.
    for (const { sheet } of there) sheet.delete();
    for (const item of own) item.delete();
    await context.sync();
    return inserted.filter(({ sheetId }) => !worksheets.items.some(({ id }) => id === sheetId));
  });
}
