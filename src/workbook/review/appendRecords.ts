import { openForChange } from "../openForChange";
import { WorkbookError } from "../WorkbookError";
import { growList, planList, type ListPlan } from "./accountList";
import { queueRecords } from "./queueRecords";
import { readRecordRows, readRecordsTable, rangeOf, type RecordRow, type RecordsNow } from "./readRecordsTable";
import type { RecordCell, RecordsTable, WrittenRecords } from "./RecordsTable";
import { rollBack } from "./rollBack";

export interface RecordsWanted {
  readonly table: RecordsTable;
  /** Cells in the order of the table's headers. */
  readonly records: readonly (readonly RecordCell[])[];
  /** Whether records of the same day and account may be replaced. */
  readonly replace: boolean;
  /** So many accounts stay readable in the list above the table. */
  readonly mostListed: number;
}

/** Records of these accounts are there for that day: nothing was written. */
export interface RecordedAlready {
  readonly recordedAlready: readonly string[];
}

/** So many rows are written at once: a moment, after which a user can still cancel. */
const ROWS_AT_ONCE = 1000;

/**
 * Writes records: over those of the same day and account, into empty rows of the table, then below it. All of them, or none: a
 * failure or a cancellation leaves the table as it was. Other records are not touched.
 *
 * Two round trips and one for each thousand records; one more where rows have to be looked at first.
 *
 * @throws WorkbookError sheetGone, sheetProtected, leftBehind
 */
export async function appendRecords(
  wanted: RecordsWanted,
  report: (written: number) => void,
  signal: AbortSignal,
): Promise<WrittenRecords | RecordedAlready> {
  const { sheetId, sheetName } = wanted.table;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const result = await openForChange(context, sheetId, (sheet) => write(context, sheet, wanted, report, signal));
    if (result === "gone") throw new WorkbookError("sheetGone", { sheetName });
    if (result === "locked") throw new WorkbookError("sheetProtected", { sheetName });
    return result;
  });
}

async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: RecordsWanted,
  report: (written: number) => void,
  signal: AbortSignal,
): Promise<WrittenRecords | RecordedAlready> {
  const { table, replace, mostListed } = wanted;
  const now = await readRecordsTable(context, sheet, table);
  const places = placesOf(now, wanted.records);
  if (places.same.size > 0 && !replace)
    return { recordedAlready: [...places.same.values()].map((record) => String(record[1])) };
  const rows = await readRecordRows(context, now, [...places.same.keys(), ...places.blank]);
  const blank = places.blank.filter((row) => isEmpty(rows.get(row))).slice(0, places.others.length);
  const added = places.others.slice(blank.length);
  const list = planList(now.list, wanted.records, mostListed);
  signal.throwIfAborted();
  try {
    for (const [row, record] of places.same) queueRecords(now, row, [record]);
    blank.forEach((row, i) => queueRecords(now, row, places.others.slice(i, i + 1)));
    const queueLast = () => growList(now, list);
    await addRows(context, added, { now, tableName: table.tableName, queueLast, report, signal });
  } catch (failure) {
    await rollBack(context, table, now, { rows, blank, replaced: [...places.same.keys()] }, failure);
    throw failure;
  }
  return {
    table,
    added,
    filled: places.others.slice(0, blank.length),
    replaced: [...places.same].map(([row, after]) => ({ before: recordAt(rows, row), after })),
    listed: listedBy(list),
    unlisted: list.unlisted,
  };
}

interface RecordPlaces {
  /** Records that are there for their day and account, by the row of the table. */
  readonly same: ReadonlyMap<number, readonly RecordCell[]>;
  readonly others: readonly (readonly RecordCell[])[];
  /** Rows without a day and an account. */
  readonly blank: readonly number[];
}

function placesOf({ days, accounts }: RecordsNow, records: readonly (readonly RecordCell[])[]): RecordPlaces {
  const known = new Map<string, number>();
  const blank: number[] = [];
  days.forEach((day, row) => {
    const account = accounts[row] ?? "";
    if (day === "" && account === "") blank.push(row);
    const key = keyOf(day, account);
    // Of two records of one day the first one counts.
    if (!known.has(key)) known.set(key, row);
  });
  const rowOf = ([day = "", account = ""]: readonly RecordCell[]) => known.get(keyOf(day, account));
  const same = new Map(
    records.flatMap((record): [number, readonly RecordCell[]][] => {
      const row = rowOf(record);
      return row === undefined ? [] : [[row, record]];
    }),
  );
  return { same, others: records.filter((record) => rowOf(record) === undefined), blank };
}

function keyOf(day: RecordCell, account: RecordCell): string {
  return `${day} ${String(account).trim().toLowerCase()}`;
}

interface Adding {
  readonly now: RecordsNow;
  readonly tableName: string;
  readonly queueLast: () => void;
  readonly report: (written: number) => void;
  readonly signal: AbortSignal;
}

/** Adds rows in portions; the last one, which may be empty, waits for what is queued after it. */
async function addRows(
  context: Excel.RequestContext,
  records: readonly (readonly RecordCell[])[],
  adding: Adding,
  written = 0,
): Promise<void> {
  const { now, tableName, queueLast, report, signal } = adding;
  const some = records.slice(written, written + ROWS_AT_ONCE);
  const isLast = written + ROWS_AT_ONCE >= records.length;
  if (some.length > 0) {
    // Empty ones first: in cells of the right format a text that looks like a formula stays a text.
    now.sheet.tables.getItem(tableName).rows.add(undefined, emptyRows(now, some.length));
    rangeOf(now, now.rows + written, some.length).format.rowHeight = now.height;
    queueRecords(now, now.rows + written, some);
  }
  if (isLast) queueLast();
  await context.sync();
  report(written + some.length);
  // After the last portion, too: it can still be taken back.
  signal.throwIfAborted();
  if (!isLast) await addRows(context, records, adding, written + ROWS_AT_ONCE);
}

/** Columns of the user's own are left to Excel, which fills in their formulas. */
function emptyRows({ width, places }: RecordsNow, count: number): string[][] {
  const row = Array.from({ length: width }, (_, place) => (places.includes(place) ? "" : null));
  return Array.from({ length: count }, () => [...row]) as string[][]; // null, too, though Office.js's types know no blank
}

function isEmpty(row: RecordRow | undefined): boolean {
  return row !== undefined && !row.hasMore && row.record.every((cell) => cell === "");
}

function recordAt(rows: ReadonlyMap<number, RecordRow>, row: number): readonly RecordCell[] {
  return rows.get(row)?.record ?? [];
}

function listedBy({ filled, inserted }: ListPlan): WrittenRecords["listed"] {
  return { filled: filled.map(({ account }) => account), inserted };
}
