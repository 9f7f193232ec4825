import type { InsertedSheet } from "./InsertedSheet";
import { findMarkedSheets, queueSheetMark } from "./markedSheets";
import { maySpillIn, readSpills, type Spill } from "./readSpills";
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

/** Marks sheets by what they hold now. Two round trips, one more where something spills. */
export async function markExampleSheets(sheetIds: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const marks = await readDigests(context, sheetIds);
    sheetIds.forEach((id, i) => queueSheetMark(context.workbook.worksheets.getItem(id), EXAMPLE, marks[i] ?? ""));
    await context.sync();
  });
}

/** The sheets of the example that are still there, in the order of the workbook. Three round trips, or four. */
export async function findExampleSheets(): Promise<ExampleSheet[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    const marked = await findMarkedSheets(context, EXAMPLE);
    if (marked.length === 0) return [];
    const marks = await readDigests(
      context,
      marked.map(({ sheetId }) => sheetId),
    );
    const ours = names.items.filter(({ name }) => name.startsWith(OUR_NAMES));
    return marked.map(({ sheetId, sheetName, mark }, i) => ({
      sheetId,
      sheetName,
      names: ours.filter(({ formula }) => refersToSheet(String(formula), sheetName)).map(({ name }) => name),
      isChanged: marks[i] !== mark,
    }));
  });
}

/**
 * What was entered into each sheet, in short: the same whatever the sheet is called, and whatever its formulas give or spill,
 * which may come late and may change with another sheet. One round trip, one more where something spills.
 */
async function readDigests(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<string[]> {
  const sheets = sheetIds.map((sheetId) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas,hasSpill");
    return { sheetId, used };
  });
  await context.sync();
  const entered = sheets.map(({ sheetId, used }) => ({ sheetId, used, cells: enteredCells(used) }));
  const formulas = entered
    .filter(({ used }) => maySpillIn(used))
    .flatMap(({ sheetId, cells }) => cells.filter(isFormula).map(({ row, column }) => ({ sheetId, row, column })));
  const spills = await readSpills(context, formulas);
  return Promise.all(
    entered.map(({ sheetId, cells }) => {
      const spilled = new Set((spills.get(sheetId) ?? []).flatMap(spilledPlaces));
      return digestOf(cells.filter((cell) => isFormula(cell) || !spilled.has(placeOf(cell.row, cell.column))));
    }),
  );
}

interface EnteredCell {
  readonly row: number;
  readonly column: number;
  /** In A1 notation; the value where there is none. */
  readonly formula: unknown;
}

function enteredCells(used: Excel.Range): EnteredCell[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, formulas } = used;
  return formulas.flatMap((cells, i) =>
    cells.flatMap((formula: unknown, j): EnteredCell[] =>
      formula === "" ? [] : [{ row: rowIndex + i, column: columnIndex + j, formula }],
    ),
  );
}

function isFormula({ formula }: EnteredCell): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}

function spilledPlaces({ row, column, rows, columns }: Spill): string[] {
  return Array.from({ length: rows * columns }, (_, i) =>
    placeOf(row + Math.floor(i / columns), column + (i % columns)),
  );
}

function placeOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

async function digestOf(cells: readonly EnteredCell[]): Promise<string> {
  const text = JSON.stringify(cells.map(({ row, column, formula }) => [row, column, formula]));
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
