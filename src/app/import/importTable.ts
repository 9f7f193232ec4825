import type { Messages } from "../../i18n";
import { planImportedTable, type ImportedColumn } from "../../templates/importedTable/planImportedTable";
import { insertSheet } from "../../workbook/insertSheet";
import { pauseFor } from "../Pause";
import type { InsertedSheet } from "../InsertedSheet";
import { isDateKind, type ColumnKind } from "./ColumnKind";
import { convertRows } from "./convertRows";
import type { ImportedText } from "./ImportedText";

/** Where importing a table is. */
export type ImportStep = "converting" | "writing";

/** A table that was made, and what of it is not as one might expect. */
export interface ImportedTable {
  readonly inserted: InsertedSheet;
  readonly rows: number;
  readonly leftAsText: number;
  readonly cut: number;
}

/** Writes what was read to a new sheet, as a table; cancelled or failed, the workbook is as it was before. */
export async function importTable(
  imported: ImportedText,
  kinds: readonly ColumnKind[],
  messages: Messages,
  { report, signal }: { readonly report: (step: ImportStep) => void; readonly signal: AbortSignal },
): Promise<ImportedTable> {
  report("converting");
  const { cells, leftAsText, cut } = await convertRows(imported.rows, kinds, pauseFor(signal));
  const columns = kinds.map((kind, i): ImportedColumn => ({
    header: imported.headers[i] ?? "",
    holds: holdsOf(kind, imported.rows, i),
  }));
  const inserted = await insertSheet(
    (taken) => planImportedTable(messages.importSheetName, columns, cells, messages, taken),
    () => report("writing"),
    signal,
  );
  return { inserted, rows: cells.length, leftAsText: leftAsText.reduce((sum, count) => sum + count, 0), cut };
}

/** Figures that are written with a percent sign are shown with one. */
function holdsOf(kind: ColumnKind, rows: readonly (readonly string[])[], column: number): ImportedColumn["holds"] {
  if (kind === "text") return "text";
  if (isDateKind(kind)) return "date";
  return rows.every((row) => /(^|%\s*\)?)\s*$/.test(row[column] ?? "")) ? "share" : "number";
}
