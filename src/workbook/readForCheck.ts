import { recognise } from "./findOurSheets";
import { gridOf, type CellBlock } from "./gridOf";
import { piecesOf, splitPiece, type Piece } from "./piecesOf";
import type { NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./WorkbookSnapshot";

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

    const sheets = worksheets.items.map((sheet) => new SheetReading(sheet));
    const places = tables.items.map((table) => ({ table, range: table.getRange() }));
    await readFirstRows(context, [...sheets, ...places.map(({ range }) => new Place(range))], ROWS_AT_FIRST);
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
      tables: places.map(({ table, range }) => tableOf(table, range)),
      names: [...names.items.map((item) => nameOf(item)), ...sheets.flatMap((sheet) => sheet.names())],
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
  sheets: readonly SheetReading[],
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

/** Where a range lies. */
class Place implements FirstReading {
  constructor(private readonly range: Excel.Range) {}

  queueFirst(): void {
    this.range.load("rowIndex,columnIndex,rowCount,columnCount");
  }
}

/** What has been read of one sheet. */
class SheetReading implements FirstReading {
  private used: Excel.Range | undefined;
  private first: Excel.Range | undefined;
  private invalid: Excel.RangeAreas | undefined;
  private readonly blocks: CellBlock[] = [];

  constructor(private readonly sheet: Excel.Worksheet) {}

  queueFirst(rows: number, validations: boolean): void {
    const { sheet } = this;
    this.used = sheet.getUsedRangeOrNullObject(true);
    this.used.load("rowIndex,columnIndex,rowCount,columnCount");
    this.first = sheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true);
    this.first.load("rowIndex,columnIndex,values,formulasR1C1");
    this.invalid = validations ? sheet.getRange(`1:${rows}`).dataValidation.getInvalidCellsOrNullObject() : undefined;
    this.invalid?.load("address");
    sheet.names.load("items/name,items/formula");
    sheet.customProperties.load("items/key,items/value");
  }

  /** The rows that were not asked for at first, and how many characters a row takes. */
  rest(): { readonly fromRow: number; readonly rows: number; readonly charactersPerRow: number } {
    const { used, first } = this;
    if (!used || used.isNullObject) return { fromRow: 0, rows: 0, charactersPerRow: 0 };
    if (first && !first.isNullObject) this.take(first);
    const [block] = this.blocks;
    const fromRow = block === undefined ? used.rowIndex : block.top + block.values.length;
    const sample = block?.values.slice(-200) ?? [];
    const formulas = block?.formulas.slice(-200) ?? [];
    const characters = JSON.stringify(sample).length + JSON.stringify(formulas).length;
    return {
      fromRow,
      rows: used.rowIndex + used.rowCount - fromRow,
      charactersPerRow: sample.length === 0 ? 30 * used.columnCount : characters / sample.length,
    };
  }

  queuePiece({ fromRow, rows }: Piece): Excel.Range | undefined {
    if (!this.used) return undefined;
    const range = this.sheet.getRangeByIndexes(fromRow, this.used.columnIndex, rows, this.used.columnCount);
    range.load("rowIndex,columnIndex,values,formulasR1C1");
    return range;
  }

  take({ rowIndex, columnIndex, values, formulasR1C1 }: Excel.Range): void {
    this.blocks.push({ top: rowIndex, left: columnIndex, values, formulas: formulasR1C1 });
  }

  get size(): number {
    return this.used && !this.used.isNullObject ? this.used.rowCount * this.used.columnCount : 0;
  }

  get cells(): number {
    return this.blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  }

  snapshot(): SheetSnapshot {
    const { sheet, invalid } = this;
    const ours = recognise(sheet);
    return {
      id: sheet.id,
      name: sheet.name,
      ...(ours && { ours }),
      ...gridOf(this.blocks),
      ...(invalid && !invalid.isNullObject && { invalid: invalid.address }),
    };
  }

  names(): NameSnapshot[] {
    return this.sheet.names.items.map((item) => nameOf(item, this.sheet.id));
  }
}

function nameOf({ name, formula }: Excel.NamedItem, sheetId?: string): NameSnapshot {
  return { name, formula: String(formula), ...(sheetId !== undefined && { sheetId }) };
}

function tableOf(table: Excel.Table, range: Excel.Range): TableSnapshot {
  return {
    name: table.name,
    sheetId: table.worksheet.id,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_LARGE.has(error.code);
}

function isOfValidation(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && (error.debugInfo.errorLocation ?? "").startsWith("DataValidation.");
}
