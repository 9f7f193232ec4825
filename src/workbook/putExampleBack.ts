import { changeCells, type CellChange } from "./changeCells";
import type { ClearedArea, ClearedExample } from "./ClearedExample";
import { withRowsBack } from "./exampleRows";
import { readExampleAreas, type FoundArea } from "./readExampleAreas";

/** What was put back, and how many cells were not: the user has written into them, or their rows are no longer as they were. */
export interface RestoredExample {
  readonly sheetName: string;
  readonly count: number;
  readonly left: number;
}

/**
 * Puts an example back exactly where it stood, as far as the cells are still empty and their rows still there.
 *
 * @throws WorkbookError sheetGone, sheetProtected, leftBehind
 */
export async function putExampleBack({ sheetId, sheetName, count, areas }: ClearedExample): Promise<RestoredExample> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = await readExampleAreas(
      context,
      { id: sheetId, name: sheetName },
      areas.map(({ name }) => name),
    );
    const sheet = { id: sheetId, name: sheetName };
    const changes = found.map((area) => {
      const { before = [], rowsTaken = [] } = areas.find(({ name }) => name === area.name) ?? {};
      return { area, rowsTaken, after: stillEmpty(before, withEmptyRows(area, rowsTaken)) };
    });
    const shortened = changes.find(({ rowsTaken, after }) => rowsTaken.length > 0 && after.length > 0);
    const others = changes.filter((change) => change !== shortened).map(({ area, after }) => into(area.range, after));
    const write = (more: readonly CellChange[]) => changeCells(context, [...others, ...more], sheetName);
    if (shortened === undefined) await write([]);
    else
      await withRowsBack(context, sheet, shortened.area, shortened.rowsTaken, (whole) =>
        write([into(whole, shortened.after)]),
      );
    const restored = changes.flatMap(({ after }) => after.flat()).filter((value) => value !== null).length;
    return { sheetName, count: restored, left: count - restored };
  });
}

type Cells = ClearedArea["before"];

/** As they will be once the rows that were taken out are there again. */
function withEmptyRows({ range }: FoundArea, rowsTaken: readonly number[]): Cells {
  const rest = [...(range.formulas as Cells)];
  const [first = []] = rest;
  const empty = first.map(() => "");
  const taken = new Set(rowsTaken);
  return Array.from({ length: rest.length + taken.size }, (_, row) => (taken.has(row) ? empty : (rest.shift() ?? [])));
}

function into(range: Excel.Range, after: Cells): CellChange {
  return { range, after, before: after.map((row) => row.map((value) => (value === null ? null : ""))) };
}

/** Rows that have come or gone since make it unknown which is which: nothing of that area is written then. */
function stillEmpty(before: Cells, now: Cells): Cells {
  if (before.length !== now.length) return [];
  return before.map((row, i) => row.map((value, j) => (now[i]?.[j] === "" ? value : null)));
}
