import type { Messages } from "../../i18n";
import type { RowReading } from "../../templates/options/RowColumn";
import type { ReadCells } from "../../workbook/readSelectedCells";
import { pauseFor } from "../Pause";
import type { OwnSelection } from "../ownRows/OwnSelection";
import { understood } from "../ownRows/readOwnRows";
import type { ColumnKind } from "./ColumnKind";
import { convertRows } from "./convertRows";
import type { ImportedText } from "./ImportedText";
import { importReading } from "./importReading";
import type { ImportSheet } from "./importTargets";

/** Imported rows as a sheet of ours reads them. */
export interface UnderstoodImport {
  readonly selection: OwnSelection;
  readonly reading: RowReading;
}

/**
 * What the imported rows are on one of our sheets, as far as their headers tell: as if they had been read from a table.
 *
 * @throws WorkbookError nothingSelected, tooManyNames
 */
export async function understandImport(
  imported: ImportedText,
  kinds: readonly ColumnKind[],
  sheet: ImportSheet,
  messages: Messages,
  signal: AbortSignal,
): Promise<UnderstoodImport> {
  const { cells } = await convertRows(imported.rows, kinds, pauseFor(signal));
  const read = asCells(imported, cells, messages);
  const reading = importReading(sheet, read, messages);
  return { selection: understood(read, reading, messages), reading };
}

/** Rows are counted as in the text, its header included. */
function asCells(
  { source, hasHeader, headers }: ImportedText,
  cells: readonly (readonly (string | number | null)[])[],
  messages: Messages,
): ReadCells {
  return {
    address: source.kind === "file" ? source.name : messages.importPasted,
    firstRow: hasHeader ? 1 : 0,
    firstColumn: 0,
    header: hasHeader ? headers : null,
    values: cells.map((row) => row.map((cell) => cell ?? "")),
    types: cells.map((row) =>
      row.map((cell) => (cell === null ? "Empty" : typeof cell === "number" ? "Double" : "String")),
    ),
  };
}
