import type { Messages } from "../../i18n";
import type { RowReading } from "../../templates/options/RowColumn";
import type { ReadCells } from "../../workbook/readSelectedCells";
import { findHeader } from "./findHeader";
import { matchColumns, type Mapping } from "./matchColumns";
import type { OwnSelection } from "./OwnSelection";
import { takeRows } from "./takeRows";
import { wordingOf } from "./Wording";

/** What cells of the user's own mean on the sheet, as far as their headers tell. */
export function understandRows(cells: ReadCells, reading: RowReading, messages: Messages): OwnSelection {
  const wording = wordingOf(messages);
  const { headers, firstRow } = findHeader(cells, reading.columns, wording);
  const mapping = withNames(matchColumns(headers, reading.columns, wording), cells, firstRow, reading);
  return { cells, headers, firstRow, mapping, ...takeRows(cells, firstRow, mapping, reading, wording) };
}

/** The same cells, after the user has said what one of the columns is. A column of the sheet takes one of the user's only. */
export function understandColumn(
  selection: OwnSelection,
  index: number,
  column: string | null,
  reading: RowReading,
  messages: Messages,
): OwnSelection {
  const mapping = selection.mapping.map((each, i) => (i === index ? column : each === column ? null : each));
  const { cells, firstRow } = selection;
  return { ...selection, mapping, ...takeRows(cells, firstRow, mapping, reading, wordingOf(messages)) };
}

/** Where no header says which column holds the names, it is the first one with text in it that nothing else is in. */
function withNames(mapping: Mapping, { values, types }: ReadCells, firstRow: number, { columns }: RowReading): Mapping {
  const name = columns[0]?.column ?? "";
  if (mapping.includes(name)) return mapping;
  const first = mapping.findIndex(
    (each, index) => each === null && types.slice(firstRow, values.length).some((row) => row[index] === "String"),
  );
  return mapping.map((each, index) => (index === first ? name : each));
}
