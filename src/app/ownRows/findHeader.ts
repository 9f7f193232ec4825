import type { RowColumn } from "../../templates/options/RowColumn";
import { MOST_HEADER_ROWS, type ReadCells } from "../../workbook/readSelectedCells";
import { fitOf, matchColumns, SAME_WORDS } from "./matchColumns";
import type { Wording } from "./Wording";

export interface FoundHeader {
  readonly headers: readonly string[];
  /** The first row below it, counted from the first of the cells. */
  readonly firstRow: number;
}

/**
 * The row that heads the user's columns: a table's own; or the first of those that name most of the sheet's columns, which may
 * stand below a title; or a first row of texts above figures. Without one, the columns have no names.
 */
export function findHeader(
  { header, values, types }: ReadCells,
  columns: readonly RowColumn[],
  wording: Wording,
): FoundHeader {
  if (header !== null) return { headers: header, firstRow: 0 };
  const rows = values.slice(0, Math.min(MOST_HEADER_ROWS, values.length - 1));
  const texts = rows.map((row, i) => row.map((value, j) => (types[i]?.[j] === "String" ? String(value) : "")));
  const known = texts.map((row) => matchColumns(row, columns, wording).filter((column) => column !== null).length);
  const most = Math.max(0, ...known);
  const best = known.indexOf(most);
  // A single word may as well be a name, unless it is just that of a column, on top.
  const isHeader = most >= 2 || (most === 1 && best === 0 && namesColumn(texts[0] ?? [], columns, wording));
  const row = isHeader ? best : hasTextAboveFigures(types) ? 0 : undefined;
  if (row === undefined) return { headers: (values[0] ?? []).map(() => ""), firstRow: 0 };
  return { headers: texts[row] ?? [], firstRow: row + 1 };
}

function namesColumn(texts: readonly string[], columns: readonly RowColumn[], wording: Wording): boolean {
  return texts.some((text) => columns.some((column) => fitOf(text, column, wording) === SAME_WORDS));
}

function hasTextAboveFigures(types: readonly (readonly string[])[]): boolean {
  const [first = [], second = []] = types;
  return first.length > 0 && first.every((type) => type === "String") && second.includes("Double");
}
