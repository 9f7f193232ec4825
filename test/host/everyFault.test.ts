/**
 * Excel may refuse any of the actions that build a sheet: the workbook is then as it was before. An `npm test` tries two
 * dozen of them for each sheet, half with each of Excel's ways of sending empty cells; `npm run faults` tries them all.
 */
import { gallerySheets } from "./gallerySheets";
import { RefusedInsertions } from "./faults/RefusedInsertions";

declare const emptyCell: 0 | null;

const TRIED = 12;
const LENGTHS = 3;

/** The actions to refuse, counted from 1: evenly spread, and others in Excel on the desktop than on the web. */
function chosen(actions: number): number[] {
  const step = actions / TRIED;
  const first = emptyCell === 0 ? 0 : step / 2;
  return Array.from({ length: TRIED }, (_, i) => 1 + Math.floor(first + i * step));
}

it.each(gallerySheets)("the sheet %s leaves the workbook as it was, wherever Excel refuses", async (id) => {
  const insertions = await RefusedInsertions.of(id, LENGTHS);
  const faults: string[] = [];
  for (const n of chosen(insertions.actions)) {
    const fault = await insertions.fault(n);
    if (fault !== undefined) faults.push(`action ${n}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
