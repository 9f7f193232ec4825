/**
 * Does something on a sheet that may be protected: it is opened for that, and protected as it was. One round trip, three on a
 * protected sheet, and those of the change.
 *
 * @returns "locked" where opening it takes a password, "gone" where there is no such sheet: nothing was done then
 */
export async function openForChange<Result>(
  context: Excel.RequestContext,
  sheetId: string,
  change: (sheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result | "locked" | "gone"> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.protection.load("protected,options");
  await context.sync();
  if (sheet.isNullObject) return "gone";
  const { protected: isProtected, options } = sheet.protection;
  if (!isProtected) return change(sheet);
  if (!(await unprotect(context, sheet))) return "locked";
  try {
    return await change(sheet);
  } finally {
    await protectAgain(context, sheet, options);
  }
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
