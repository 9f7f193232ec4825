import { openForChange } from "../openForChange";
import { WorkbookError } from "../WorkbookError";
import { queueRecords } from "./queueRecords";
import { readRecordRows, readRecordsTable, rangeOf, runsOf, type RecordsNow } from "./readRecordsTable";
import type { RecordCell, WrittenRecords } from "./RecordsTable";

export interface TakenBack {
  readonly rows: number;
  /** Rows that somebody has changed since: they stay. */
  readonly leftAlone: number;
  /** Records that the table holds now. */
  readonly remaining: number;
}

/**
 * Takes back what was written: rows that still hold it go, those that were replaced hold again what they held. Wherever they
 * stand by now: the table may have been sorted. Three round trips.
 *
 * @throws WorkbookError sheetGone, sheetProtected
 */
export async function takeBackRecords(written: WrittenRecords): Promise<TakenBack> {
  const { sheetId, sheetName } = written.table;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const result = await openForChange(context, sheetId, (sheet) => takeBack(context, sheet, written));
    if (result === "gone") throw new WorkbookError("sheetGone", { sheetName });
    if (result === "locked") throw new WorkbookError("sheetProtected", { sheetName });
    return result;
  });
}

async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table, added, filled, replaced, listed }: WrittenRecords,
): Promise<TakenBack> {
  const now = await readRecordsTable(context, sheet, table);
  const { find, hasMore } = await finder(context, now, [...added, ...filled, ...replaced.map(({ after }) => after)]);
  const emptied = filled.flatMap(find);
  const deleted = added.flatMap(find).filter((row) => !hasMore(row));
  const restored = replaced.flatMap(({ before, after }) => find(after).map((row) => ({ row, before })));

  for (const { row, before } of restored) queueRecords(now, row, [before]);
  for (const row of emptied) queueRecords(now, row, [table.headers.map(() => "")]);
  // From the last up: the others keep their places.
  for (const { first, count } of runsOf(deleted).reverse()) rangeOf(now, first, count).delete("Up");
  const gone = new Set([...deleted, ...emptied]);
  const left = now.accounts.filter((account, row) => account !== "" && !gone.has(row));
  shrinkList(now, listed, new Set(left.map((account) => String(account).trim().toLowerCase())));
  await context.sync();
  const rows = gone.size + restored.length;
  return { rows, leftAlone: added.length + filled.length + replaced.length - rows, remaining: left.length };
}

/** Finds the row that holds a record, and each row once. */
async function finder(
  context: Excel.RequestContext,
  now: RecordsNow,
  records: readonly (readonly RecordCell[])[],
): Promise<{ find: (record: readonly RecordCell[]) => number[]; hasMore: (row: number) => boolean }> {
  const keys = new Set(records.map(([day = "", account = ""]) => `${day} ${account}`));
  const candidates = now.days.flatMap((day, row) => (keys.has(`${day} ${now.accounts[row] ?? ""}`) ? [row] : []));
  const rows = await readRecordRows(context, now, candidates);
  const byContent = new Map([...rows].map(([row, { record }]) => [JSON.stringify(record), row]));
  const find = (record: readonly RecordCell[]) => {
    const kept = record.map((cell, i) => ((now.places[i] ?? -1) < 0 ? "" : cell));
    const row = byContent.get(JSON.stringify(kept));
    return row === undefined ? [] : [row];
  };
  return { find, hasMore: (row) => rows.get(row)?.hasMore === true };
}

/** Takes accounts out of the list that came there with the records, unless there are others of theirs. */
function shrinkList(
  { sheet, list }: RecordsNow,
  listed: WrittenRecords["listed"],
  recorded: ReadonlySet<string>,
): void {
  if (list === null) return;
  const rowsOf = (accounts: readonly string[]) => {
    const wanted = new Set(accounts.filter((account) => !recorded.has(account.toLowerCase())));
    return list.accounts.flatMap((account, row) => (wanted.has(String(account)) ? [list.top + row] : []));
  };
  for (const row of rowsOf(listed.filled)) sheet.getRangeByIndexes(row, list.column, 1, 1).values = [[""]];
  for (const { first, count } of runsOf(rowsOf(listed.inserted)).reverse())
    sheet.getRange(`${first + 1}:${first + count}`).delete("Up");
}
