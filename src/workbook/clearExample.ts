import type { ExampleArea } from "../templates/ExampleArea";
import { changeCells } from "./changeCells";
import type { ClearedArea, ClearedExample } from "./ClearedExample";
import { columnLetters } from "./columnLetters";
import { matchExample, type MatchedCell } from "./matchExample";
import { readExampleAreas } from "./readExampleAreas";

type Cells = ClearedArea["before"];

/**
 * Empties the cells of a sheet that still hold its example, and leaves everything else as it is: formulas, rows, and what the user
 * has changed. On a failure the example stands there again.
 *
 * @throws WorkbookError sheetGone, leftBehind
 */
export async function clearExample(sheet: SheetPlace, example: readonly ExampleArea[]): Promise<ClearedExample> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const areas = await findExample(context, sheet, example);
    const cleared = areas.map(({ name, range, matched }) => ({ name, range, before: heldBy(range, matched) }));
    await changeCells(
      context,
      cleared.map(({ range, before }) => ({ range, before, after: emptied(before) })),
      sheet.name,
    );
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      count: countCleared(areas),
      kept: areas.flatMap(({ range, matched }) =>
        matched.filter((cell) => !isExample(cell)).map((cell) => addressOf(range, cell)),
      ),
      areas: cleared.map(({ name, before }) => ({ name, before })),
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
    const cells = example.find(({ name }) => name === area.name)?.cells ?? [];
    return { ...area, matched: matchExample(cells, area.range.formulas as string[][]) };
  });
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
