import { columnLetters } from "./columnLetters";
import { openForChange } from "./openForChange";
import type { FoundArea } from "./readExampleAreas";
import { runsOf } from "./review/readRecordsTable";
import { WorkbookError } from "./WorkbookError";

interface SheetPlace {
  readonly id: string;
  readonly name: string;
}

/** An area of a table that its example stands in, and where in the table it begins. */
interface AreaInTable {
  readonly sheet: Excel.Worksheet;
  readonly area: FoundArea;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

/**
 * Takes rows out of the table that an area stands in, by their places in the area; on a failure they are there again, empty.
 *
 * @returns false where a password keeps the sheet as it is: nothing was done then
 * @throws WorkbookError leftBehind
 */
export async function takeRowsOut(
  context: Excel.RequestContext,
  place: SheetPlace,
  area: FoundArea,
  rows: readonly number[],
): Promise<boolean> {
  const result = await openForChange(context, place.id, async (sheet) => {
    const before = await findInTable(context, sheet, area);
    try {
      queueDeletion(before, rows);
      await context.sync();
    } catch (failure) {
      await orLeftBehind(place, failure, async () => {
        const missing = before.body.rowCount - (await countRows(context, before));
        // They went from the last one up.
        if (missing > 0) queueInsertion(before, rows.slice(-missing), before.body.rowCount - missing);
        await context.sync();
      });
      throw failure;
    }
    return true as const;
  });
  return result === true;
}

/**
 * Makes room for the rows again where they were taken out, and does what is to be done with the area; on a failure they go again.
 *
 * @throws WorkbookError sheetGone, sheetProtected, leftBehind
 */
export async function withRowsBack(
  context: Excel.RequestContext,
  place: SheetPlace,
  area: FoundArea,
  rows: readonly number[],
  fill: (whole: Excel.Range) => Promise<void>,
): Promise<void> {
  const result = await openForChange(context, place.id, async (sheet) => {
    const before = await findInTable(context, sheet, area);
    try {
      const whole = queueInsertion(before, rows, before.body.rowCount);
      await context.sync();
      await fill(whole);
    } catch (failure) {
      await orLeftBehind(place, failure, async () => {
        const made = (await countRows(context, before)) - before.body.rowCount;
        queueDeletion(before, rows.slice(0, made));
        if (isUsedUpFirst(before)) firstCell(before).values = [[""]];
        await context.sync();
      });
      throw failure;
    }
    return true as const;
  });
  if (result === "gone") throw new WorkbookError("sheetGone", { sheetName: place.name });
  if (result === "locked") throw new WorkbookError("sheetProtected", { sheetName: place.name });
}

async function findInTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: FoundArea,
): Promise<AreaInTable> {
  const found = area.range.getTables(false);
  found.load("items/id");
  await context.sync();
  const table = found.items.at(0);
  if (table === undefined) throw new WorkbookError("cellChanged", { sheetName: area.name });
  const body = table.getDataBodyRange();
  body.load("rowIndex,rowCount,columnIndex,columnCount");
  area.range.load("address,rowIndex,columnIndex,columnCount,rowCount,format/rowHeight");
  await context.sync();
  return { sheet, area, table, body };
}

/** Whole rows of the table, which may have got more columns than the area. From the last one up: the others keep their places. */
function queueDeletion({ sheet, area, body }: AreaInTable, rows: readonly number[]): void {
  for (const { first, count } of runsOf(rows).reverse())
    sheet.getRangeByIndexes(area.range.rowIndex + first, body.columnIndex, count, body.columnCount).delete("Up");
}

/** In the formats of the table, and as high as its other rows. */
function queueInsertion(inTable: AreaInTable, rows: readonly number[], rowsNow: number): Excel.Range {
  const { sheet, area, table, body } = inTable;
  const { rowIndex, columnIndex, columnCount, format } = area.range;
  if (isUsedUpFirst(inTable)) firstCell(inTable).values = [[0]];
  let length = rowsNow;
  for (const { first, count } of runsOf(rows)) {
    const at = rowIndex - body.rowIndex + first;
    const empty = Array.from({ length: count }, () => new Array<string>(body.columnCount).fill(""));
    table.rows.add(at < length ? at : undefined, empty);
    length += count;
  }
  if (isUsedUpFirst(inTable)) firstCell(inTable).values = [[""]];
  const height = area.range.rowCount + rows.length;
  const whole = sheet.getRangeByIndexes(rowIndex, columnIndex, height, columnCount);
  whole.format.rowHeight = format.rowHeight;
  // The name of the example does not grow with every row.
  sheet.names.getItem(area.name).formula = wholeAddress(area.range, height);
  return whole;
}

/** Excel takes a single row that is empty for room, and would use it up before it makes more. */
function isUsedUpFirst({ area, body }: AreaInTable): boolean {
  return body.rowCount === 1 && area.range.formulas.flat().every((cell) => cell === "");
}

function firstCell({ sheet, area: { range } }: AreaInTable): Excel.Range {
  return sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, 1, 1);
}

function wholeAddress({ address, rowIndex, columnIndex, columnCount }: Excel.Range, height: number): string {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  const [first, last] = [columnLetters(columnIndex), columnLetters(columnIndex + columnCount - 1)];
  return `=${sheet}$${first}$${rowIndex + 1}:$${last}$${rowIndex + height}`;
}

async function countRows(context: Excel.RequestContext, { table }: AreaInTable): Promise<number> {
  const body = table.getDataBodyRange();
  body.load("rowCount");
  await context.sync();
  return body.rowCount;
}

async function orLeftBehind({ name }: SheetPlace, failure: unknown, takeBack: () => Promise<void>): Promise<void> {
  try {
    await takeBack();
  } catch {
    throw new WorkbookError("leftBehind", { left: name }, { cause: failure });
  }
}
