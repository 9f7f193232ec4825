/**
 * Excel may refuse any of the actions that build a sheet: the workbook is then as it was before. An `npm test` tries two
 * dozen of them for each sheet, half with each of Excel's ways of sending empty cells; `npm run faults` tries them all.
 */
import type { SheetId } from "../../src/templates";
import { insertSheet } from "../../src/workbook/insertSheet";
import type { InsertedSheet } from "../../src/workbook/InsertedSheet";
import { galleryPlan, gallerySheets } from "./gallerySheets";
import { openExcel, type OpenExcel } from "./openExcel";

declare const emptyCell: 0 | null;

const TRIED = 12;
/** Of `npm run faults` alone. */
declare const areAllFaultsTried: true | undefined;

async function build(id: SheetId): Promise<InsertedSheet> {
  const plan = galleryPlan(id, { formulas: "plain" });
  return insertSheet(
    () => plan,
    () => undefined,
  );
}

/** How many actions of the add-in it takes to build a sheet and to look at it once. */
async function actionsOf(id: SheetId): Promise<number> {
  const excel = await openExcel();
  await build(id);
  return excel.actionCount();
}

/** The actions to refuse, counted from 1: evenly spread, and others in Excel on the desktop than on the web. */
function chosen(actions: number): number[] {
  const all = Array.from({ length: actions }, (_, i) => i + 1);
  if (typeof areAllFaultsTried !== "undefined") return all;
  const step = Math.ceil(actions / TRIED);
  const first = emptyCell === 0 ? 0 : Math.floor(step / 2);
  return all.filter((_, i) => i % step === first);
}

function stateOf({ document }: OpenExcel): string {
  return JSON.stringify(document.snapshot());
}

it.each(gallerySheets)("the sheet %s leaves the workbook as it was, wherever Excel refuses", async (id) => {
  const numbers = chosen(await actionsOf(id));
  expect(numbers.length).toBeGreaterThan(TRIED / 2);
  const failures: number[] = [];
  let excel = await openExcel();
  const before = stateOf(excel);
  for (const n of numbers) {
    excel.failAction(n, "GeneralException");
    const result = await build(id).catch((error: unknown) => error);
    if (result instanceof Error) {
      if (stateOf(excel) !== before) failures.push(n);
    } else {
      // A refused finishing touch leaves the sheet, and says so.
      expect((result as InsertedSheet).notDone).not.toEqual([]);
      excel = await openExcel();
    }
  }
  expect(failures).toEqual([]);
});
