import type { ExampleArea } from "../templates/ExampleArea";
import { changeCells, type CellChange } from "./changeCells";
import type { ClearedArea, ClearedExample } from "./ClearedExample";
import { columnLetters } from "./columnLetters";
import { takeRowsOut } from "./exampleRows";
import { matchExample, type MatchedCell } from "./matchExample";
import { readExampleAreas, type FoundArea } from "./readExampleAreas";
import { WorkbookError } from "./WorkbookError";

type Cells = ClearedArea["before"];

/**
 * Empties the cells of a sheet that still hold its example, and leaves everything else as it is: formulas, rows, and what the user
 * has changed. Rows of a table that only the example needed go, once nothing stands in them. On a failure the example stands there
 * again.
 *
 * @throws WorkbookError sheetGone, leftBehind
 */
export async function clearExample(sheet: SheetPlace, example: readonly ExampleArea[]): Promise<ClearedExample> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const areas = await findExample(context, sheet, example);
    const cleared = areas.map((area) => ({ ...area, before: heldBy(area.range, area.matched) }));
    const changes = cleared.map(({ range, before }) => ({ range, before, after: emptied(before) }));
    await changeCells(context, changes, sheet.name);
    const shortened = await shorten(context, sheet, cleared, changes);
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      count: countCleared(areas),
      kept: areas.flatMap(({ range, matched }) =>
        matched.filter((cell) => !isExample(cell)).map((cell) => addressOf(range, cell)),
      ),
      areas: cleared.map((area) => ({
        name: area.name,
        before: area.before,
        rowsTaken: area === shortened.area ? shortened.rows : [],
      })),
    };
  });
}

/** How many cells still hold the example. */
export async function countExample(sheet: SheetPlace, example: readonly ExampleArea[]): Promise<number> {
  return Excel.run({ delayForCellEdit: true }, async (context) =>
    countCleared(await findExample(context, sheet, example)),
  );
}

interface SheetPlace {
  readonly id: string;
  readonly name: string;
}

async function findExample(context: Excel.RequestContext, sheet: SheetPlace, example: readonly ExampleArea[]) {
  const found = await readExampleAreas(
    context,
    sheet,
    example.map(({ name }) => name),
  );
  return found.map((area) => {
    const { cells = [], rowsWithoutIt } = example.find(({ name }) => name === area.name) ?? {};
    return { ...area, rowsWithoutIt, matched: matchExample(cells, area.range.formulas as string[][]) };
  });
}

type EmptiedArea = FoundArea & { readonly before: Cells; readonly rowsWithoutIt: number | undefined };

/** Takes out the rows that only the example needed, of one table: the records of the history. Gives the area and its rows. */
async function shorten(
  context: Excel.RequestContext,
  sheet: SheetPlace,
  areas: readonly EmptiedArea[],
  changes: readonly CellChange[],
): Promise<{ readonly area?: EmptiedArea; readonly rows: readonly number[] }> {
  const area = areas.find(({ rowsWithoutIt }) => rowsWithoutIt !== undefined);
  const rows = area === undefined ? [] : spareRows(area);
  if (area === undefined || rows.length === 0) return { rows: [] };
  try {
    return (await takeRowsOut(context, sheet, area, rows)) ? { area, rows } : { rows: [] };
  } catch (failure) {
    const back = changes.map(({ range, before, after }) => ({ range, before: after, after: before }));
    await changeCells(context, back, sheet.name).catch(() => {
      throw new WorkbookError("leftBehind", { left: sheet.name }, { cause: failure });
    });
    throw failure;
  }
}

/** Rows in which nothing stands any more; some stay where there are no others. */
function spareRows({ range, before, rowsWithoutIt = 0 }: EmptiedArea): number[] {
  const isEmpty = (row: number) =>
    before[row]?.every((value, column) => value !== null || range.formulas[row]?.[column] === "") === true;
  const empty = before.map((_, row) => row).filter(isEmpty);
  return empty.length === before.length ? empty.slice(rowsWithoutIt) : empty;
}

function countCleared(areas: readonly { readonly matched: readonly MatchedCell[] }[]): number {
  return areas.flatMap(({ matched }) => matched.filter(isExample)).length;
}

function emptied(before: Cells): Cells {
  return before.map((row) => row.map((value) => (value === null ? null : "")));
}

function heldBy(range: Excel.Range, matched: readonly MatchedCell[]): Cells {
  const cleared = new Set(matched.filter(isExample).map(({ row, column }) => `${row},${column}`));
  return (range.formulas as Cells).map((row, i) => row.map((value, j) => (cleared.has(`${i},${j}`) ? value : null)));
}

function isExample({ state }: MatchedCell): boolean {
  return state === "example";
}

function addressOf({ address, rowIndex, columnIndex }: Excel.Range, { row, column }: MatchedCell): string {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return `${sheet}${columnLetters(columnIndex + column)}${rowIndex + row + 1}`;
}
