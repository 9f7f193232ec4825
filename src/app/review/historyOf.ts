import type { Messages } from "../../i18n";
import { recordTable } from "../../templates/history/records";
import type { NameSnapshot } from "../../workbook/WorkbookSnapshot";
import type { Wording } from "../loadWording";
import { bodyOf } from "../check/SheetReading";
import type { WorkbookReading } from "../check/WorkbookReading";
import { headedColumns } from "./headedColumns";
import { namedArea } from "./namedArea";
import type { RecordColumn, ReviewRecord } from "./ReviewRecord";

/** The history of the workbook: where records go, and those there are. */
export interface History {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly messages: Messages;
  /** Of the accounts of its overview; absent where somebody has deleted it. */
  readonly list?: NameSnapshot;
  readonly records: readonly ReviewRecord[];
}

/** The first history of the workbook that has its table; null where there is none. */
export function historyOf(reading: WorkbookReading, wording: Wording): History | null {
  for (const sheet of reading.sheets) {
    const { ours } = sheet.snapshot;
    if (ours?.template !== "history") continue;
    const messages = wording(ours.language);
    for (const table of sheet.tables.filter(({ hasHeaders }) => hasHeaders)) {
      const placeOf = headedColumns(sheet, table);
      const places = recordTable.columns.flatMap(({ column, header }): [RecordColumn, number][] => {
        const place = placeOf(messages[header.text]);
        return place === undefined || place > table.right ? [] : [[column, place]];
      });
      if (!["date", "account"].every((needed) => places.some(([column]) => column === needed))) continue;
      const list = namedArea(reading, sheet.id, "kam_history_account")?.name;
      const { top, bottom } = bodyOf(table);
      const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
      return {
        sheetId: sheet.id,
        sheetName: ours.name,
        tableName: table.name,
        messages,
        ...(list && { list }),
        records: rows.flatMap((row) => recordIn(places.map(([column, place]) => [column, sheet.value(row, place)]))),
      };
    }
  }
  return null;
}

/** A row without a day or an account is no record. */
function recordIn(cells: readonly (readonly [RecordColumn, number | string | boolean])[]): ReviewRecord[] {
  const filled = cells.filter((cell): cell is [RecordColumn, number | string] => cell[1] !== "" && typeof cell[1] !== "boolean"); // prettier-ignore
  const record = Object.fromEntries(filled) as Partial<ReviewRecord>;
  const { date, account } = record;
  return typeof date === "number" && typeof account === "string" ? [{ ...record, date, account: account.trim() }] : [];
}
