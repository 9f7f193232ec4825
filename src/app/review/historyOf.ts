import type { Messages } from "../../i18n";
import type { CellContent, NameSnapshot, TableSnapshot } from "../../workbook/WorkbookSnapshot";
import type { Wording } from "../loadWording";
import { bodyOf, type SheetReading } from "../check/SheetReading";
import type { WorkbookReading } from "../check/WorkbookReading";
import { namedArea } from "./namedArea";
import { recordColumns, recordsIn } from "./recordsIn";
import type { ReviewRecord } from "./ReviewRecord";

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
      const cells = cellsOf(sheet, table);
      const columns = recordColumns(cells[0] ?? [], messages);
      if (!columns.has("date") || !columns.has("account")) continue;
      const list = namedArea(reading, sheet.id, "kam_history_account")?.name;
      return {
        sheetId: sheet.id,
        sheetName: ours.name,
        tableName: table.name,
        messages,
        ...(list && { list }),
        records: recordsIn(cells, messages),
      };
    }
  }
  return null;
}

/** The table's header and its rows, without totals. */
function cellsOf(sheet: SheetReading, table: TableSnapshot): CellContent[][] {
  const rows = [table.top, ...count(bodyOf(table).top, bodyOf(table).bottom)];
  return rows.map((row) => count(table.left, table.right).map((column) => sheet.value(row, column)));
}

function count(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
