import { queueUsedRange, readUsedCells } from "../sharing/readUsedCells";
import type { SheetCells } from "../sharing/SharedReading";

/**
 * Reads the used cells of every sheet; two round trips, or one more for each 40,000 cells.
 *
 * @param afterTrip may throw to end the reading
 */
export async function readAllCells(afterTrip: () => void): Promise<Omit<SheetCells, "spills">[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      sheet,
      used: queueUsedRange(sheet),
    }));
    await context.sync();
    return readUsedCells(context, sheets, afterTrip);
  });
}
