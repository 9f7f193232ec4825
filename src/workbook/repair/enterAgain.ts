import type { WriteStep } from "../../templates/SheetPlan";
import { queueStep } from "../queueStep";

/** Formulas to be entered again on one sheet. */
export interface SheetEntries {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly steps: readonly WriteStep[];
}

/** "locked": the sheet is protected with a password; nothing was changed on it. */
export type Entered = "entered" | "locked" | "gone";

/**
 * Enters formulas again that stand there already. A protected sheet is opened for it and protected as it was; where that takes a
 * password, it is left alone. Two round trips, four on a protected sheet.
 */
export async function enterAgain({ sheetId, steps }: SheetEntries): Promise<Entered> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.protection.load("protected,options");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    const { protected: isProtected, options } = sheet.protection;
    if (isProtected && !(await unprotect(context, sheet))) return "locked";
    try {
      for (const step of steps) queueStep(sheet, step);
      await context.sync();
    } finally {
      if (isProtected) await protectAgain(context, sheet, options);
    }
    return "entered";
  });
}

/** Once more where Excel refuses: a sheet that was protected is not to stay open. */
async function protectAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  options: Excel.WorksheetProtectionOptions,
): Promise<void> {
  sheet.protection.protect(options);
  try {
    await context.sync();
  } catch {
    sheet.protection.protect(options);
    await context.sync();
  }
}

async function unprotect(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  sheet.protection.unprotect();
  sheet.protection.load("protected");
  try {
    await context.sync();
  } catch (error) {
    // The only reason Excel has to refuse this: somebody has set a password.
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
  // On the web a wrong password is not always an error.
  return !sheet.protection.protected;
}
