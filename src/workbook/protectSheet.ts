import { WorkbookError } from "./WorkbookError";

/** What stays possible on a protected sheet, as far as Excel permits it at all. Inputs are open by themselves. */
const STILL_ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowSort: true,
  allowAutoFilter: true,
  allowEditObjects: true,
};

/** Queues the protection of a sheet's formulas, without a password; sends nothing. */
export function queueProtection(sheet: Excel.Worksheet): void {
  sheet.protection.protect(STILL_ALLOWED);
}

/**
 * Protects a sheet's formulas, without a password, or takes any protection off that needs none.
 *
 * @throws WorkbookError sheetGone, sheetProtected: it has a password of the user's
 */
export async function protectSheet(sheetId: string, sheetName: string, protect: boolean): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheetGone", { sheetName });
    if (sheet.protection.protected === protect) return;
    if (protect) queueProtection(sheet);
    else sheet.protection.unprotect();
    sheet.protection.load("protected");
    try {
      await context.sync();
    } catch (error) {
      // The only reason Excel has to refuse this: somebody has set a password.
      if (!protect) throw new WorkbookError("sheetProtected", { sheetName }, { cause: error });
      throw error;
    }
    // On the web a wrong password is not always an error.
    if (sheet.protection.protected !== protect) throw new WorkbookError("sheetProtected", { sheetName });
  });
}
