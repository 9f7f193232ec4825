import type { Messages } from "../../i18n";
import { recordTable } from "../../templates/history/records";
import type { RecordColumn, ReviewRecord } from "./ReviewRecord";

/**
 * The records in the table of a history, its header first; columns are known by the words of the language the sheet was made in.
 * A row without a day or an account is no record. Pure.
 */
export function recordsIn(cells: readonly (readonly unknown[])[], words: Messages): ReviewRecord[] {
  const [headers = [], ...rows] = cells;
  const places = recordColumns(headers, words);
  return rows.flatMap((row) => recordIn([...places].map(([column, place]) => [column, row[place]])));
}

/** Where each column of a record stands, as far as the table has it. */
export function recordColumns(headers: readonly unknown[], words: Messages): ReadonlyMap<RecordColumn, number> {
  const written = headers.map((header) => String(header).trim().toLowerCase());
  return new Map(
    recordTable.columns.flatMap(({ column, header }): [RecordColumn, number][] => {
      const place = written.indexOf(words[header.text].toLowerCase());
      return place < 0 ? [] : [[column, place]];
    }),
  );
}

function recordIn(cells: readonly (readonly [RecordColumn, unknown])[]): ReviewRecord[] {
  const filled = cells.filter(([, cell]) => cell !== "" && (typeof cell === "number" || typeof cell === "string"));
  const record = Object.fromEntries(filled) as Partial<ReviewRecord>;
  const { date, account } = record;
  return typeof date === "number" && typeof account === "string" ? [{ ...record, date, account: account.trim() }] : [];
}
