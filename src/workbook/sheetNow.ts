import { recognise, type OurSheet } from "./findOurSheets";
import { WorkbookError } from "./WorkbookError";

/** A sheet as it is now; `ours` only where the product has made it. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly ours: OurSheet | undefined;
}

interface WantedSheet {
  readonly sheetId?: string;
  /** Of old: for the message when it is gone. */
  readonly sheetName?: string;
}

/**
 * The sheet of that id, or the one that is shown. One round trip, two for a given id.
 *
 * @throws WorkbookError sheetGone
 */
export async function sheetNow({ sheetId, sheetName = "" }: WantedSheet = {}): Promise<SheetNow> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheetId);
    if (sheetId !== undefined) {
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookError("sheetGone", { sheetName });
    }
    sheet.load("id,name,visibility");
    sheet.protection.load("protected");
    sheet.customProperties.load("items/key,items/value");
    await context.sync();
    return { id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected, ours: recognise(sheet) };
  });
}
