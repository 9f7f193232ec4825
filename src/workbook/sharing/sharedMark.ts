/** A property of the sheets that sharing has made, by which they are known again. */
const SHARED = "kam.shared";

/** "copy" of a sheet, or the sheet that compares them. */
export type SharedMark = "copy" | "comparison";

/** Queues the mark; sends nothing. */
export function queueMark(sheet: Excel.Worksheet, mark: SharedMark): void {
  sheet.customProperties.add(SHARED, mark);
}

/** The mark of a sheet whose properties are loaded. */
export function isMarked({ customProperties }: Excel.Worksheet): boolean {
  return customProperties.items.some(({ key }) => key.toLowerCase() === SHARED);
}

/** Marks a sheet. One round trip. */
export async function markSheet(sheetId: string, mark: SharedMark): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    queueMark(context.workbook.worksheets.getItem(sheetId), mark);
    await context.sync();
  });
}
