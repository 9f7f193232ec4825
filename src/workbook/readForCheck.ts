import { nameSnapshot } from "./nameSnapshot";
import { piecesOf, splitPiece, type Piece } from "./piecesOf";
import { SheetToCheck } from "./SheetToCheck";
import { TableToCheck } from "./TableToCheck";
import type { WorkbookSnapshot } from "./WorkbookSnapshot";

/** How far the reading is. */
export interface ReadingProgress {
  readonly cells: number;
  readonly ofCells: number;
}

/** Rows of each sheet that are asked for before anybody knows how long it is: all of almost any workbook. */
const ROWS_AT_FIRST = 12_000;
const FEWEST_ROWS = 100;
const TOO_LARGE: ReadonlySet<string> = new Set(["ResponsePayloadSizeLimitExceeded", "MemoryLimitReached"]);

/**
 * Reads the used cells of every sheet with its formulas, tables and names; changes nothing.
 *
 * Two round trips for what fits into one answer of Excel, which is almost any workbook; the rest of longer ones follows in
 * pieces. Where Excel refuses an answer as too large, less is asked for at once.
 */
export async function readForCheck(
  report: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<WorkbookSnapshot> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
    names.load("items/name,items/formula,items/visible");
    await context.sync();
    signal.throwIfAborted();

    const sheets = worksheets.items.map((sheet) => new SheetToCheck(sheet));
    const places = tables.items.map((table) => new TableToCheck(table));
    await readFirstRows(context, [...sheets, ...places], ROWS_AT_FIRST);
    const read = () => sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
    const ofCells = sheets.reduce((sum, sheet) => sum + sheet.size, 0);
    report({ cells: read(), ofCells });
    signal.throwIfAborted();

    for (const trip of piecesOf(sheets.map((sheet) => sheet.rest())))
      await readTrip(context, sheets, trip, () => {
        report({ cells: read(), ofCells });
        signal.throwIfAborted();
      });

    return {
      sheets: sheets.map((sheet) => sheet.snapshot()),
      tables: places.flatMap((place) => place.snapshot()),
      names: [...names.items.map((item) => nameSnapshot(item)), ...sheets.flatMap((sheet) => sheet.names())],
      cellsRead: read(),
    };
  });
}

/** Something of which a part is asked for before its size is known. */
interface FirstReading {
  readonly queueFirst: (rows: number, validations: boolean) => void;
}

async function readFirstRows(
  context: Excel.RequestContext,
  readings: readonly FirstReading[],
  rows: number,
  validations = true,
): Promise<void> {
  for (const reading of readings) reading.queueFirst(rows, validations);
  try {
    await context.sync();
  } catch (error) {
    // Nice to have: the check is right without what validations refuse.
    if (validations && isOfValidation(error)) return readFirstRows(context, readings, rows, false);
    if (!isTooLarge(error) || rows <= FEWEST_ROWS) throw error;
    return readFirstRows(context, readings, Math.max(FEWEST_ROWS, Math.floor(rows / 6)), validations);
  }
}

/** One answer of Excel, or two of half the size where it is refused. */
async function readTrip(
  context: Excel.RequestContext,
  sheets: readonly SheetToCheck[],
  trip: readonly Piece[],
  done: () => void,
): Promise<void> {
  const queued = trip.map((piece) => ({ sheet: sheets[piece.sheet], range: sheets[piece.sheet]?.queuePiece(piece) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = trip.length > 1 ? trip.map((piece) => [piece]) : trip.flatMap(splitPiece).map((piece) => [piece]);
    if (!isTooLarge(error) || halves.length < 2) throw error;
    for (const half of halves) await readTrip(context, sheets, half, done);
    return;
  }
  for (const { sheet, range } of queued) if (range) sheet?.take(range);
  done();
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_LARGE.has(error.code);
}

function isOfValidation(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && (error.debugInfo.errorLocation ?? "").startsWith("DataValidation.");
}
