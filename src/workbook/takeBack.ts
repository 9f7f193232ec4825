import type { SheetPlan } from "../templates/SheetPlan";
import type { WorkbookBefore } from "./readWorkbook";
import { refersToSheet } from "./refersToSheet";
import { WorkbookError } from "./WorkbookError";

/**
 * Removes whatever a failed insertion has made, and shows the sheet again that was shown before.
 *
 * @throws WorkbookError leftBehind: this failed too; it says what is still there
 */
export async function takeBack(
  context: Excel.RequestContext,
  plan: SheetPlan,
  before: WorkbookBefore,
  failure: unknown,
): Promise<void> {
  // The sheet is the first thing made. Where even that was refused, a sheet of its name is somebody else's.
  if (sheetWasRefused(failure)) return;
  try {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name,items/formula");
    await context.sync();

    const made = worksheets.items.find(({ id, name }) => name === plan.sheetName && !before.sheetIds.includes(id));
    if (made === undefined) return;
    const planned = new Set(plan.names.map(({ name }) => name));
    const own = names.items.filter(
      ({ name, formula }) => planned.has(name) && refersToSheet(String(formula), plan.sheetName),
    );
    worksheets.getItem(before.activeSheetId).activate();
    made.delete();
    for (const item of own) item.delete();
    await context.sync();
  } catch {
    const left = [plan.sheetName, ...plan.names.map(({ name }) => name)].join(", ");
    throw new WorkbookError("leftBehind", { left }, { cause: failure });
  }
}

function sheetWasRefused(failure: unknown): boolean {
  return failure instanceof OfficeExtension.Error && failure.debugInfo.errorLocation === "WorksheetCollection.add";
}
