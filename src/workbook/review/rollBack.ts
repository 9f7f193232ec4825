import { WorkbookError } from "../WorkbookError";
import { queueRecords } from "./queueRecords";
import { readRecordsTable, rangeOf, type RecordRow, type RecordsNow } from "./readRecordsTable";
import type { RecordsTable } from "./RecordsTable";

/** Rows that were written over, and what they held. */
interface Overwritten {
  readonly rows: ReadonlyMap<number, RecordRow>;
  readonly blank: readonly number[];
  readonly replaced: readonly number[];
}

/**
 * Puts the table and the list back as they were before a writing that failed or was cancelled: everything still stands where it
 * stood then.
 *
 * @throws WorkbookError leftBehind: this failed too
 */
export async function rollBack(
  context: Excel.RequestContext,
  table: RecordsTable,
  before: RecordsNow,
  { rows, blank, replaced }: Overwritten,
  failure: unknown,
): Promise<void> {
  try {
    const now = await readRecordsTable(context, before.sheet, table);
    if (now.rows > before.rows) rangeOf(now, before.rows, now.rows - before.rows).delete("Up");
    for (const row of [...blank, ...replaced]) queueRecords(now, row, [rows.get(row)?.record ?? []]);
    if (before.list && now.list) putListBack(before.sheet, before.list, now.list.accounts.length);
    await context.sync();
  } catch {
    throw new WorkbookError("leftBehind", { left: table.sheetName }, { cause: failure });
  }
}

function putListBack(
  sheet: Excel.Worksheet,
  { top, column, accounts }: NonNullable<RecordsNow["list"]>,
  rows: number,
): void {
  const made = rows - accounts.length;
  const at = top + accounts.length - 1;
  if (made > 0) sheet.getRange(`${at + 1}:${at + made}`).delete("Up");
  sheet.getRangeByIndexes(top, column, accounts.length, 1).values = accounts.map((account) => [account]);
}
