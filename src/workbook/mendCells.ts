import { WorkbookError } from "./WorkbookError";
import type { CellContent } from "./WorkbookSnapshot";

/** A cell by the id of its sheet, which lasts while the sheet is renamed. */
interface CellPlace {
  readonly sheetId: string;
  readonly address: string;
}

/** What a cell is to hold, if it still holds what it did: `before` as it was read, formulas in R1C1 notation. */
export interface WantedChange extends CellPlace {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A cell that was changed, and all that is needed to put it back. */
export interface MendedCell extends CellPlace {
  /** As `Range.formulas` takes it. */
  readonly before: CellContent;
  readonly numberFormatBefore: string;
  /** As it was read again, formulas in R1C1 notation. */
  readonly written: CellContent;
}

/** In a cell of this format a number stays text, and so does a formula. */
const TEXT = "@";

/**
 * Changes cells that still hold what they held when they were read: all of those, or none where Excel refuses one.
 *
 * @returns the cells that were changed; the others somebody has changed meanwhile, or they went with their sheet
 * @throws WorkbookError cellsLocked, leftBehind
 */
export async function mendCells(changes: readonly WantedChange[]): Promise<MendedCell[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const due = (await thereOf(context, changes)).filter(({ cell, now }) => now.content === cell.before);
    await writeAll(
      context,
      due.map(({ cell, range, now }) => ({
        range,
        before: now,
        after: {
          formula: cell.after,
          numberFormat: now.numberFormat === TEXT && !isPlainText(cell.after) ? "General" : now.numberFormat,
        },
      })),
    );
    return due.map(({ cell: { sheetId, address }, range, now }) => ({
      sheetId,
      address,
      before: now.formula,
      numberFormatBefore: now.numberFormat,
      written: contentOf(range),
    }));
  });
}

/**
 * Takes back what `mendCells` did, in the cells that still hold what it wrote.
 *
 * @returns those of the cells that are as they were before
 * @throws WorkbookError cellsLocked, leftBehind
 */
export async function putCellsBack(mended: readonly MendedCell[]): Promise<MendedCell[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const due = (await thereOf(context, mended)).filter(({ cell, now }) => now.content === cell.written);
    await writeAll(
      context,
      due.map(({ cell, range, now }) => ({
        range,
        before: now,
        after: { formula: cell.before, numberFormat: cell.numberFormatBefore },
      })),
    );
    return due.map(({ cell }) => cell);
  });
}

interface Held {
  readonly formula: CellContent;
  readonly numberFormat: string;
}

interface Present<Cell> {
  readonly cell: Cell;
  readonly range: Excel.Range;
  readonly now: Held & { readonly content: CellContent };
}

/** The cells whose sheets are still there, with what they hold now. Two round trips. */
async function thereOf<Cell extends CellPlace>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): Promise<Present<Cell>[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const found = cells.flatMap((cell) => {
    const range = sheets.get(cell.sheetId)?.getRange(cell.address);
    range?.load("formulas,formulasR1C1,numberFormat");
    return range ? [{ cell, range }] : [];
  });
  await context.sync();
  return found.map(({ cell, range }) => ({
    cell,
    range,
    now: {
      content: contentOf(range),
      formula: range.formulas[0]?.[0] as CellContent,
      numberFormat: String(range.numberFormat[0]?.[0]),
    },
  }));
}

function contentOf({ formulasR1C1 }: Excel.Range): CellContent {
  return formulasR1C1[0]?.[0] as CellContent;
}

interface CellWrite {
  readonly range: Excel.Range;
  readonly before: Held;
  readonly after: Held;
}

/** One round trip. What was written before Excel refused is taken back. */
async function writeAll(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  try {
    for (const { range, after, before } of writes) {
      queueWrite(range, after, before);
      range.load("formulasR1C1");
    }
    await context.sync();
  } catch (failure) {
    try {
      for (const { range, before, after } of writes) queueWrite(range, before, after);
      await context.sync();
    } catch {
      // A locked sheet refuses the way back as it refused the way there: nothing was written then.
      if (!isLocked(failure)) throw new WorkbookError("leftBehind", { left: "" }, { cause: failure });
    }
    if (isLocked(failure)) throw new WorkbookError("cellsLocked", {}, { cause: failure });
    throw failure;
  }
}

function queueWrite(range: Excel.Range, { formula, numberFormat }: Held, instead: Held): void {
  if (numberFormat !== instead.numberFormat) range.numberFormat = [[numberFormat]];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  // Excel fills a formula down a table's column whose cells had one formula all along; a cell that held a figure is an exception.
  if (isFormula) range.values = [[0]];
  // A text that looks like a number would become one.
  const isText = typeof formula === "string" && formula !== "" && !isFormula && numberFormat !== TEXT;
  range.formulas = [[isText ? `'${formula}` : formula]];
}

function isPlainText(content: CellContent): boolean {
  return typeof content === "string" && !content.startsWith("=");
}

function isLocked(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "AccessDenied";
}
