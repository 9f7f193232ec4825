import { piecesOf } from "../piecesOf";
import type { CellContent, SheetCells } from "./SharedReading";

/** A sheet's used range, loaded: where it lies, and whether anything in it spills. */
export interface UsedRange {
  readonly id: string;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues what `readUsedCells` needs to know of a sheet. */
export function queueUsedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,hasSpill");
  return used;
}

/** What a cell takes in an answer, with its formula. */
const CHARACTERS_PER_CELL = 60;

/**
 * Reads the used cells of sheets; one round trip, or one for each 40,000 cells.
 *
 * @param afterTrip told how many cells there are so far; it may throw to end the reading
 */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: readonly UsedRange[],
  afterTrip: (cells: number) => void,
): Promise<Omit<SheetCells, "spills">[]> {
  const areas = sheets
    .filter(({ used }) => !used.isNullObject)
    .map((each) => ({
      ...each,
      rows: each.used.rowCount,
      columns: each.used.columnCount,
      values: [] as CellContent[][],
      formulas: [] as CellContent[][],
    }));
  let cells = 0;
  const sizes = areas.map(({ rows, columns }) => ({
    fromRow: 0,
    rows,
    charactersPerRow: columns * CHARACTERS_PER_CELL,
  }));
  for (const pieces of piecesOf(sizes)) {
    const trip = pieces.flatMap(({ sheet, fromRow, rows }) => areas.slice(sheet, sheet + 1).map((of) => ({ of, fromRow, rows }))); // prettier-ignore
    const ranges = trip.map(({ of, fromRow, rows }) => {
      const range = of.sheet.getRangeByIndexes(of.used.rowIndex + fromRow, of.used.columnIndex, rows, of.columns);
      range.load("values,formulas");
      return range;
    });
    await send(context);
    trip.forEach(({ of, rows }, i) => {
      of.values.push(...(ranges[i]?.values as CellContent[][]));
      of.formulas.push(...(ranges[i]?.formulas as CellContent[][]));
      cells += rows * of.columns;
    });
    afterTrip(cells);
  }
  return sheets.map(({ id, name, used }) => {
    const area = areas.find((each) => each.id === id);
    if (area === undefined) return { id, name, top: 0, left: 0, values: [], formulas: [] };
    return { id, name, top: used.rowIndex, left: used.columnIndex, values: area.values, formulas: area.formulas };
  });
}

/** Each piece is as large as one answer may be. */
async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
