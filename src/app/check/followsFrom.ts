import { areasIn } from "./areaOf";
import { areaKey, type CellArea } from "./CellArea";
import type { Pause } from "../Pause";
import type { Problem } from "./Problem";
import { cellsOf, type WorkbookReading } from "./WorkbookReading";

/** Areas up to this size are looked at cell by cell. */
const SMALL = 500;

/** The errors that are there of themselves: one that only passes on what is wrong in a cell it reads goes with that cell. */
export async function rootErrors(
  errors: readonly Problem[],
  others: readonly Problem[],
  book: WorkbookReading,
  pause: Pause,
): Promise<Problem[]> {
  const faulty = new Map<string, CellArea>();
  for (const { place, severity } of [...errors, ...others]) {
    const breath = pause();
    if (breath) await breath;
    const cell = place && severity === "mend" ? book.areaOfAddress(place.address, place.sheetId) : undefined;
    if (cell) faulty.set(areaKey(cell), cell);
  }
  const roots: Problem[] = [];
  for (const error of errors) {
    await pause();
    // A function nobody knows has to be entered again, whatever it reads.
    if (error.saying === "Unknown" || !readsOneOf(faulty, error, book)) roots.push(error);
  }
  return roots;
}

function readsOneOf(faulty: ReadonlyMap<string, CellArea>, { place }: Problem, book: WorkbookReading): boolean {
  const at = place ? book.areaOfAddress(place.address, place.sheetId) : undefined;
  const formula = at && book.sheet(at.sheetId)?.formula(at.top, at.left);
  if (!at || formula === undefined) return false;
  const own = areaKey(at);
  const from = { sheetId: at.sheetId, row: at.top, column: at.left };
  return areasIn(formula, from, book).some((area) => {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= SMALL) return [...cellsOf(area)].some((cell) => areaKey(cell) !== own && faulty.has(areaKey(cell)));
    return [...faulty.values()].some((cell) => areaKey(cell) !== own && isInside(cell, area));
  });
}

function isInside(cell: CellArea, area: CellArea): boolean {
  return (
    cell.sheetId === area.sheetId &&
    cell.top >= area.top &&
    cell.bottom <= area.bottom &&
    cell.left >= area.left &&
    cell.right <= area.right
  );
}
