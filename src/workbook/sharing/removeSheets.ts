import { WorkbookError } from "../WorkbookError";

/**
 * Takes sheets away that were just made; those that are gone already are no trouble.
 *
 * @param failure why they have to go, where something failed
 * @throws WorkbookError structureProtected; leftBehind: after a failure, it says what is still there
 */
export async function removeSheets(sheetIds: readonly string[], failure?: unknown): Promise<void> {
  if (sheetIds.length === 0) return;
  let left: readonly string[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load("items/id,items/name");
      protection.load("protected");
      await context.sync();
      const made = worksheets.items.filter(({ id }) => sheetIds.includes(id));
      left = made.map(({ name }) => name);
      if (protection.protected) throw new WorkbookError("structureProtected");
      for (const sheet of made) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    if (failure === undefined) throw error;
    throw new WorkbookError("leftBehind", { left: left.join(", ") }, { cause: failure });
  }
}
