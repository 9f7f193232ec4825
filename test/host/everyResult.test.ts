/**
 * Every result of every example is checked against something that has nothing to do with our calculations: everySheet.test.ts holds
 * those that plain Excel's formulas give too to what another engine makes of them; all others are worked out by hand.
 */
import { columnLetters } from "../../src/templates/address";
import { SheetGrid } from "../../src/templates/SheetGrid";
import type { SheetId } from "../../src/templates";
import type { CellValue } from "../../src/workbench/document/model";
import { galleryTemplate, gallerySheets } from "./gallerySheets";
import { workedResults, type WorkedResult } from "./results/workedResults";
import { ExampleSheet, type Result } from "./survival/ExampleSheet";

interface Wanted extends Pick<WorkedResult, "within"> {
  readonly value: CellValue;
}

/** What each cell should show whose result is worked out by hand. */
function wantedOf(id: SheetId): ReadonlyMap<string, Wanted> {
  const grid = new SheetGrid(galleryTemplate(id));
  const wanted = new Map<string, Wanted>();
  for (const { at, values, within } of workedResults[id] ?? []) {
    const { top, left, bottom, right } = grid.area(at);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = values[row - top]?.[column - left];
        if (value !== undefined) wanted.set(`${columnLetters(column)}${row + 1}`, { value, ...(within && { within }) });
      }
    }
  }
  return wanted;
}

/** everySheet.test.ts compares numbers and words. */
function isHeldToItsTwin({ hasTwin, value }: Result): boolean {
  return hasTwin && (typeof value === "number" || typeof value === "string");
}

function isAsWorked(value: CellValue, { value: worked, within = 1e-9 }: Wanted): boolean {
  if (typeof value !== "number" || typeof worked !== "number") return value === worked;
  return Math.abs(value - worked) <= within;
}

it.each(gallerySheets)("every result of the sheet %s is its plain twin's, or one worked out by hand", async (id) => {
  const { results } = await ExampleSheet.open(id, "kam");
  const wanted = wantedOf(id);
  const others = results.filter((result) => !isHeldToItsTwin(result));
  expect(others.map(({ address }) => address).filter((address) => !wanted.has(address))).toEqual([]);
  expect(
    others.flatMap(({ address, value }) => {
      const worked = wanted.get(address);
      return worked === undefined || isAsWorked(value, worked) ? [] : [{ address, value, worked: worked.value }];
    }),
  ).toEqual([]);
  // A result that has got a twin, or is gone, needs no number here any more.
  const still = new Set(others.map(({ address }) => address));
  expect([...wanted.keys()].filter((address) => !still.has(address))).toEqual([]);
});
