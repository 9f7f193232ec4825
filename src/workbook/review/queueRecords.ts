import type { RecordCell } from "./RecordsTable";
import { rangeOf, type RecordsNow } from "./readRecordsTable";

/** In a cell of this format a text stays one, whatever it looks like. */
const TEXT = "@";

/** Queues new contents for rows of the table, from one on; cells that a record has none for stay as they are. Sends nothing. */
export function queueRecords(now: RecordsNow, first: number, records: readonly (readonly RecordCell[])[]): void {
  const range = rangeOf(now, first, records.length);
  range.numberFormat = records.map((record) => inTable(now, record, (cell, place) => formatOf(now, cell, place)));
  range.formulas = records.map((record) => inTable(now, record, (cell) => cell));
}

/** The cells of a record where the table has them; null leaves a cell alone. */
function inTable(
  { width, places }: RecordsNow,
  record: readonly RecordCell[],
  cellFor: (cell: RecordCell, place: number) => RecordCell | null,
): (RecordCell | null)[] {
  const row = new Array<RecordCell | null>(width).fill(null);
  record.forEach((cell, i) => {
    const place = places[i] ?? -1;
    if (place >= 0) row[place] = cellFor(cell, place);
  });
  return row;
}

function formatOf({ formats }: RecordsNow, cell: RecordCell, place: number): string | null {
  const format = formats[place] ?? "General";
  if (typeof cell === "number") return format === TEXT ? "General" : format;
  return cell === "" ? format : TEXT;
}
