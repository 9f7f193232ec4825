import type { Messages } from "../../i18n";
import type { RowColumn, RowReading } from "../../templates/options/RowColumn";
import { ownCriterionColumn } from "../../templates/selectionMatrix/matrixReading";
import type { ReadCells } from "../../workbook/readSelectedCells";
import type { OwnSelection } from "../ownRows/OwnSelection";
import { understandRows } from "../ownRows/understandRows";
import { importReadings, type ImportSheet } from "./importTargets";

/** How a sheet of ours reads the user's rows. A matrix takes every other column of scores as a criterion of the user's own. */
export function importReading(sheet: ImportSheet, cells: ReadCells, messages: Messages): RowReading {
  const reading = importReadings[sheet];
  if (sheet !== "selectionMatrix") return reading;
  const selection = understandRows(cells, reading, messages);
  const taken = new Set<string>();
  const own = selection.headers.flatMap((header, index): RowColumn[] => {
    const name = header.trim();
    const key = name.toLowerCase();
    if (selection.mapping[index] !== null || name === "" || taken.has(key)) return [];
    const column = ownCriterionColumn(taken.size + 1, name);
    if (!isScored(selection, index, column)) return [];
    taken.add(key);
    return [column];
  });
  return { ...reading, columns: [...reading.columns, ...own] };
}

/** Whether a column holds scores and nothing else. */
function isScored({ cells: { values, types }, firstRow }: OwnSelection, index: number, column: RowColumn): boolean {
  const { least = -Infinity, most = Infinity } = column;
  const filled = values
    .slice(firstRow)
    .flatMap((row, i) => (types[firstRow + i]?.[index] === "Empty" ? [] : [row[index]]));
  return filled.length > 0 && filled.every((value) => typeof value === "number" && value >= least && value <= most);
}
