import { spreadMerged } from "./spreadMerged";
import { WorkbookError } from "./WorkbookError";

/** Cells as they were read, the original untouched. */
export interface ReadCells {
  /** Where they stand; of a table, without its header. */
  readonly address: string;
  /** Counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The header of a table; null where the first rows of the cells may be one. */
  readonly header: readonly string[] | null;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly types: readonly (readonly string[])[];
}

/** Titles above a list: a header is looked for in so many rows. */
export const MOST_HEADER_ROWS = 10;

/**
 * The selected cells; the whole table, where one cell of it is selected; with `reach` "list" also everything around a single
 * cell up to the next empty row and column. Only the used part of a selection counts, so that whole columns may be selected.
 *
 * @param mostRows so many rows, and a header, are read
 * @throws WorkbookError nothingSelected, tooManyNames
 */
export async function readSelectedCells(mostRows: number, reach: "selection" | "list"): Promise<ReadCells> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const selected = context.workbook.getSelectedRange();
    const tables = selected.getTables(false);
    selected.load("address,cellCount");
    tables.load("items/name,items/showHeaders");
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("address,rowCount");
    await context.sync();

    const {
      items: [table],
    } = tables;
    if (selected.cellCount === 1 && table !== undefined)
      return readCells(
        context,
        table.getDataBodyRange(),
        table.showHeaders ? table.getHeaderRowRange() : null,
        mostRows,
      );
    const single = selected.cellCount === 1 && reach === "list";
    if (used.isNullObject && !single) throw new WorkbookError("nothingSelected", { address: selected.address });
    if (!single) refuseTooMany(used.rowCount, mostRows + MOST_HEADER_ROWS, mostRows);
    return readCells(context, single ? selected.getSurroundingRegion() : used, null, mostRows + MOST_HEADER_ROWS);
  });
}

async function readCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  header: Excel.Range | null,
  mostRows: number,
): Promise<ReadCells> {
  range.load("address,rowIndex,columnIndex,rowCount,values,valueTypes");
  header?.load("values");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount");
  await context.sync();

  const { address, rowIndex: firstRow, columnIndex: firstColumn, values, valueTypes } = range;
  if (valueTypes.every((row) => row.every((type) => type === Excel.RangeValueType.empty)))
    throw new WorkbookError("nothingSelected", { address });
  refuseTooMany(range.rowCount, mostRows, mostRows);
  const cells: ReadCells = {
    address,
    firstRow,
    firstColumn,
    header: header === null ? null : (header.values[0] ?? []).map(String),
    values: values as ReadCells["values"], // Office.js says any[][]
    types: valueTypes,
  };
  return merged.isNullObject ? cells : spreadMerged(cells, merged.areas.items);
}

function refuseTooMany(rows: number, most: number, limit: number): void {
  if (rows > most) throw new WorkbookError("tooManyNames", { count: rows, limit });
}
