import { findMarkedSheets, queueSheetMark, type MarkedSheet } from "../markedSheets";
import { WorkbookError } from "../WorkbookError";
import { PROBE_NAME } from "./Probe";

/** A property of the sheets that probes are tried on. */
const PROBED = "kam.probed";

/** Marks a sheet as one that is to go; sends nothing. */
export function queueProbeMark(sheet: Excel.Worksheet): void {
  queueSheetMark(sheet, PROBED, "yes");
}

/** Sheets of a test that was broken off, as it is when Excel closes in the middle. Two round trips. */
export function findLeftSheets(): Promise<MarkedSheet[]> {
  return Excel.run({ delayForCellEdit: true }, (context) => findMarkedSheets(context, PROBED));
}

/**
 * Takes away what such a test has left: its sheets, and its names.
 *
 * @throws WorkbookError structureProtected
 */
export async function removeLeftSheets(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names, protection } = context.workbook;
    names.load("items/name");
    protection.load("protected");
    const left = await findMarkedSheets(context, PROBED);
    if (protection.protected) throw new WorkbookError("structureProtected");
    for (const { sheetId } of left) worksheets.getItem(sheetId).delete();
    for (const item of names.items) if (item.name.startsWith(PROBE_NAME)) item.delete();
    await context.sync();
  });
}
