import type { AccountList, RecordsNow } from "./readRecordsTable";
import type { RecordCell } from "./RecordsTable";

/** Accounts that are new in the list above the records. */
export interface ListPlan {
  readonly list: AccountList | null;
  /** Into cells that are empty, by their row of the list. */
  readonly filled: readonly { readonly row: number; readonly account: string }[];
  /** Into rows that are made for them. */
  readonly inserted: readonly string[];
  readonly unlisted: number;
}

/** Which accounts of the records the list lacks, and where they go. */
export function planList(
  list: AccountList | null,
  records: readonly (readonly RecordCell[])[],
  most: number,
): ListPlan {
  const known = new Set(list?.accounts.map((account) => String(account).trim().toLowerCase()));
  const missing = records.map((record) => String(record[1])).filter((account) => !known.has(account.toLowerCase()));
  if (list === null) return { list, filled: [], inserted: [], unlisted: missing.length };
  const empty = list.accounts.flatMap((account, row) => (account === "" ? [row] : []));
  const filled = missing.slice(0, empty.length).map((account, i) => ({ row: empty[i] ?? 0, account }));
  // Two rows at least: one to copy, and one below it, so that everything that refers to the list grows with it.
  const room = list.accounts.length < 2 ? 0 : Math.max(0, most - list.accounts.length);
  const inserted = missing.slice(filled.length, filled.length + room);
  return { list, filled, inserted, unlisted: missing.length - filled.length - inserted.length };
}

/** Queues the new accounts; it comes after the records, which stand below and move down with the rows that are made. Sends nothing. */
export function growList({ sheet }: RecordsNow, { list, filled, inserted }: ListPlan): void {
  if (list === null) return;
  for (const { row, account } of filled) writeAccounts(sheet, list, list.top + row, [account]);
  if (inserted.length === 0) return;
  // Above the last line, like the one before it.
  const at = list.top + list.accounts.length - 1;
  sheet.getRange(`${at + 1}:${at + inserted.length}`).insert("Down");
  const made = sheet.getRange(`${at + 1}:${at + inserted.length}`);
  made.copyFrom(`${at}:${at}`);
  writeAccounts(sheet, list, at, inserted);
}

/** In the format of text: a name that looks like a formula stays a name. */
function writeAccounts(
  sheet: Excel.Worksheet,
  { column }: AccountList,
  top: number,
  accounts: readonly string[],
): void {
  const cells = sheet.getRangeByIndexes(top, column, accounts.length, 1);
  cells.numberFormat = accounts.map(() => ["@"]);
  cells.values = accounts.map((account) => [account]);
}
