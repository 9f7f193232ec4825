import type { RecordCell, RecordsTable } from "./RecordsTable";

/** The table of records as it stands: where its rows are, and whose they are. */
export interface RecordsNow {
  readonly sheet: Excel.Worksheet;
  /** Of the first record, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly rows: number;
  /** Where in a row each cell of a record stands; -1 where the table has no such column. */
  readonly places: readonly number[];
  readonly formats: readonly string[];
  /** Of a row, in points. */
  readonly height: number;
  /** The first two columns of a record, row by row. */
  readonly days: readonly RecordCell[];
  readonly accounts: readonly RecordCell[];
  readonly list: AccountList | null;
}

export interface AccountList {
  readonly top: number;
  readonly column: number;
  readonly accounts: readonly RecordCell[];
}

/** Reads what is needed to find a record. One round trip. */
export async function readRecordsTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { tableName, headers, list }: RecordsTable,
): Promise<RecordsNow> {
  const table = sheet.tables.getItem(tableName);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const firstRow = body.getRow(0);
  const [days, accounts] = headers.slice(0, 2).map((name) => table.columns.getItem(name).getDataBodyRange());
  const names = list?.isOfSheet === true ? sheet.names : context.workbook.names;
  const listed = list && names.getItemOrNullObject(list.name).getRangeOrNullObject();
  header.load("values");
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  firstRow.load("numberFormat,format/rowHeight");
  days?.load("values");
  accounts?.load("values");
  listed?.load("rowIndex,columnIndex,values");
  await context.sync();

  const inTable = (header.values[0] ?? []).map((name) => String(name).trim().toLowerCase());
  return {
    sheet,
    top: body.rowIndex,
    left: body.columnIndex,
    width: body.columnCount,
    rows: body.rowCount,
    places: headers.map((name) => inTable.indexOf(name.toLowerCase())),
    formats: (firstRow.numberFormat[0] ?? []).map(String),
    height: firstRow.format.rowHeight,
    days: firstColumn(days),
    accounts: firstColumn(accounts),
    list:
      listed && !listed.isNullObject
        ? { top: listed.rowIndex, column: listed.columnIndex, accounts: firstColumn(listed) }
        : null,
  };
}

/** Whole rows of the table by their places in it, cells in the order of a record. One round trip; none for no rows. */
export async function readRecordRows(
  context: Excel.RequestContext,
  now: RecordsNow,
  rows: readonly number[],
): Promise<ReadonlyMap<number, RecordRow>> {
  if (rows.length === 0) return new Map();
  const ranges = runsOf(rows).map(({ first, count }) => ({ first, range: rangeOf(now, first, count) }));
  for (const { range } of ranges) range.load("formulas");
  await context.sync();
  return new Map(
    ranges.flatMap(({ first, range }) =>
      (range.formulas as RecordCell[][]).map((cells, i): [number, RecordRow] => [
        first + i,
        {
          record: now.places.map((place) => cells[place] ?? ""),
          hasMore: cells.some((cell, place) => !now.places.includes(place) && cell !== "" && !isFormula(cell)),
        },
      ]),
    ),
  );
}

export interface RecordRow {
  readonly record: readonly RecordCell[];
  /** Somebody has typed something into columns of their own. */
  readonly hasMore: boolean;
}

/** Rows of the table, counted from its first record. */
export function rangeOf({ sheet, top, left, width }: RecordsNow, first: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(top + first, left, count, width);
}

/** Numbers that follow each other, together. */
export function runsOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && run.first + run.count === row) run.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

const isFormula = (cell: RecordCell) => typeof cell === "string" && cell.startsWith("=");

function firstColumn(range: Excel.Range | undefined): RecordCell[] {
  return ((range?.values ?? []) as RecordCell[][]).map(([cell]) => cell ?? "");
}
