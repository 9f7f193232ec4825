/** A cell with a formula. Rows and columns count from 0. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that one formula fills. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel says null where some cells spill and others do not, although the types do not know. */
export function maySpillIn(used: Excel.Range): boolean {
  return !used.isNullObject && (used.hasSpill as boolean | null) !== false;
}

/** Excel on the web takes 5 MB in one request; a cell that is asked takes a few hundred bytes. */
const CELLS_PER_TRIP = 4000;

/** How far cells spill, by sheet. One round trip for each four thousand cells. */
export async function readSpills(
  context: Excel.RequestContext,
  cells: readonly FormulaPlace[],
  spills = new Map<string, Spill[]>(),
): Promise<ReadonlyMap<string, readonly Spill[]>> {
  if (cells.length === 0) return spills;
  const asked = cells.slice(0, CELLS_PER_TRIP).map(({ sheetId, row, column }) => {
    const area = context.workbook.worksheets.getItem(sheetId).getCell(row, column).getSpillingToRangeOrNullObject();
    area.load("rowCount,columnCount");
    return { sheetId, row, column, area };
  });
  await context.sync();
  for (const { sheetId, row, column, area } of asked) {
    if (area.isNullObject) continue;
    const own = spills.get(sheetId) ?? [];
    own.push({ row, column, rows: area.rowCount, columns: area.columnCount });
    spills.set(sheetId, own);
  }
  return readSpills(context, cells.slice(CELLS_PER_TRIP), spills);
}
