import { changeCells } from "./changeCells";
import type { ClearedArea, ClearedExample } from "./ClearedExample";
import { readExampleAreas } from "./readExampleAreas";

/** What was put back, and how many cells were not: the user has written into them, or their rows are no longer as they were. */
export interface RestoredExample {
  readonly sheetName: string;
  readonly count: number;
  readonly left: number;
}

/**
 * Puts an example back exactly where it stood, as far as the cells are still empty and their rows still there.
 *
 * @throws WorkbookError sheetGone, leftBehind
 */
export async function putExampleBack({ sheetId, sheetName, count, areas }: ClearedExample): Promise<RestoredExample> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = await readExampleAreas(
      context,
      { id: sheetId, name: sheetName },
      areas.map(({ name }) => name),
    );
    const changes = found.map(({ name, range }) => {
      const before = areas.find((area) => area.name === name)?.before ?? [];
      const after = stillEmpty(before, range.formulas as ClearedArea["before"]);
      return { range, after, before: after.map((row) => row.map((value) => (value === null ? null : ""))) };
    });
    await changeCells(context, changes, sheetName);
    const restored = changes.flatMap(({ after }) => after.flat()).filter((value) => value !== null).length;
    return { sheetName, count: restored, left: count - restored };
  });
}

/** Rows that have come or gone since make it unknown which is which: nothing of that area is written then. */
function stillEmpty(before: ClearedArea["before"], now: ClearedArea["before"]): ClearedArea["before"] {
  if (before.length !== now.length) return [];
  return before.map((row, i) => row.map((value, j) => (now[i]?.[j] === "" ? value : null)));
}
