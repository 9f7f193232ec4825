import type { InsertedSheet } from "./InsertedSheet";
import { findMarkedSheets, queueSheetMark } from "./markedSheets";
import { refersToSheet } from "./refersToSheet";

/** A property of the sheets of the example portfolio: what they held when they were built, in short. */
const EXAMPLE = "kam.example";
/** How every name of ours begins. */
const OUR_NAMES = "kam_";

/** A sheet of the example portfolio that is still in the workbook, whichever session has built it. */
export interface ExampleSheet extends Pick<InsertedSheet, "sheetId" | "sheetName" | "names"> {
  /** Somebody has typed into it, put in a row, or written a formula since. */
  readonly isChanged: boolean;
}

/** Marks sheets by what they hold now. Two round trips. */
export async function markExampleSheets(sheetIds: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = sheetIds.map((id) => context.workbook.worksheets.getItem(id));
    const contents = sheets.map(queueContent);
    await context.sync();
    const marks = await Promise.all(contents.map(digestOf));
    sheets.forEach((sheet, i) => queueSheetMark(sheet, EXAMPLE, marks[i] ?? ""));
    await context.sync();
  });
}

/** The sheets of the example that are still there, in the order of the workbook. Three round trips. */
export async function findExampleSheets(): Promise<ExampleSheet[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    names.load("items/name,items/formula");
    const marked = await findMarkedSheets(context, EXAMPLE);
    if (marked.length === 0) return [];
    const contents = marked.map(({ sheetId }) => queueContent(worksheets.getItem(sheetId)));
    await context.sync();
    const marks = await Promise.all(contents.map(digestOf));
    const ours = names.items.filter(({ name }) => name.startsWith(OUR_NAMES));
    return marked.map(({ sheetId, sheetName, mark }, i) => ({
      sheetId,
      sheetName,
      names: ours.filter(({ formula }) => refersToSheet(String(formula), sheetName)).map(({ name }) => name),
      isChanged: marks[i] !== mark,
    }));
  });
}

/** Queues the reading of what was typed into a sheet: formulas as formulas, so that results do not count. */
function queueContent(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,formulas");
  return used;
}

/** The same for the same cells wherever the sheet is by now, and whatever it is called. */
async function digestOf(used: Excel.Range): Promise<string> {
  const address = used.isNullObject ? "" : used.address.slice(used.address.lastIndexOf("!") + 1);
  const text = JSON.stringify([address, used.isNullObject ? [] : used.formulas]);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
