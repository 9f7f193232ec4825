import { queueUsedRange, readUsedCells } from "./readUsedCells";
import type { SheetCells } from "./SharedReading";

/** Reads what sheets show once Excel has calculated them; two round trips for almost any. */
export async function readCopies(
  sheets: readonly { readonly sheetId: string; readonly sheetName: string }[],
  afterTrip: () => void,
): Promise<Omit<SheetCells, "spills">[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    const found = sheets.map(({ sheetId, sheetName }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return { id: sheetId, name: sheetName, sheet, used: queueUsedRange(sheet) };
    });
    await context.sync();
    // Where the user calculates on demand, nothing on a new sheet was ever calculated.
    if (application.calculationMode === Excel.CalculationMode.manual)
      for (const { sheet } of found) sheet.calculate(true);
    return readUsedCells(context, found, afterTrip);
  });
}
