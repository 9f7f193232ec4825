import type { SheetId } from "../../templates";
import { columnLetters } from "../../templates/address";
import type { SelectedCell } from "../../workbook/SelectedCell";
import type { ReadCells, WantedCells } from "../../workbook/WantedCells";
import { textIn } from "./textIn";

/** A row of one of our sheets as it stands there: whose it is, and what its columns say. */
export interface RowOfSheet {
  readonly name: string;
  readonly facts: readonly RowFact[];
}

export interface RowFact {
  /** On the sheet, from 0. */
  readonly column: number;
  /** Empty where nothing heads the column. */
  readonly header: string;
  readonly text: string;
  readonly isFigure: boolean;
}

/** A head stands at most so far above its rows. */
const MOST_ABOVE = 300;
/** Between a label and its figure there may be so many empty cells, which belong to a chart or a long label. */
const WIDEST_GAP = 3;

/** Sheets whose tables begin with the area that a row belongs to, and then name the row itself. */
const NAMED_SECOND: ReadonlySet<string> = new Set<SheetId>(["scorecard"]);

/** The cells that head the selected row; null where it is no row of a sheet of ours. */
export function wantedHeads({ template, table, row, rowCells }: SelectedCell): WantedCells | null {
  if (template === null || row === 0 || rowCells.values.length === 0) return null;
  if (table !== null) return { kind: "table", table: table.name, columns: [], rows: "headers" };
  const [first, last] = [rowCells.firstColumn, rowCells.firstColumn + rowCells.values.length - 1];
  const top = Math.max(1, row - MOST_ABOVE + 1);
  const address = `${columnLetters(first)}${top}:${columnLetters(last)}${row}`;
  return { kind: "address", sheetName: null, address };
}

/** Puts the row together; null where it says nothing of anything. */
export function rowOfSheet(cell: SelectedCell, heads: ReadCells): RowOfSheet | null {
  const { values, texts, firstColumn } = cell.rowCells;
  const at = (column: number): unknown => values[column - firstColumn] ?? "";
  const columns = cell.table === null ? columnsAround(cell, at) : columnsOf(heads);
  const words = columns.filter((column) => isWord(at(column)));
  const own = words[cell.table !== null && NAMED_SECOND.has(cell.template ?? "") ? 1 : 0] ?? words[0];
  if (own === undefined) return null;
  const figures = columns.filter((column) => typeof at(column) === "number");
  const headerOf = headersFor(heads, columns, figures);
  const facts = columns
    .filter((column) => column !== own && at(column) !== "")
    .map((column) => ({
      column,
      header: headerOf(column),
      text: texts[column - firstColumn] ?? "",
      isFigure: typeof at(column) === "number",
    }))
    .filter(({ header, isFigure }) => header !== "" || (isFigure && figures.length === 1));
  return facts.length === 0 ? null : { name: textIn(at(own)), facts };
}

function columnsOf({ column, values }: ReadCells): number[] {
  return (values[0] ?? []).map((_, i) => column + i);
}

/** From the label that the selected cell belongs to, up to where its row ends. */
function columnsAround({ column, rowCells }: SelectedCell, at: (column: number) => unknown): number[] {
  const end = rowCells.firstColumn + rowCells.values.length;
  let first = column;
  for (let empty = 0; first > rowCells.firstColumn && !beginsHere(first, at); first--) {
    empty = at(first - 1) === "" ? empty + 1 : 0;
    if (empty > WIDEST_GAP) break;
  }
  let last = first;
  let hasFigure = false;
  for (let next = first; next < end && next - last <= (hasFigure ? 1 : WIDEST_GAP + 1); next++) {
    if (at(next) === "") continue;
    last = next;
    hasFigure ||= typeof at(next) === "number";
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A word with nothing before it. */
function beginsHere(column: number, at: (column: number) => unknown): boolean {
  return isWord(at(column)) && at(column - 1) === "";
}

/** The nearest row above that has a word over every figure; what stands beyond an empty row heads something else. */
function headersFor({ values, column: left }: ReadCells, columns: readonly number[], figures: readonly number[]) {
  const isEmpty = (row: readonly unknown[]) => columns.every((column) => (row[column - left] ?? "") === "");
  const heads = (row: readonly unknown[]) => figures.every((column) => isWord(row[column - left]));
  const upwards = [...values].reverse();
  const beyond = upwards.findIndex(isEmpty);
  const header = upwards.slice(0, beyond < 0 ? undefined : beyond).find(heads);
  // One figure has a word above it sooner or later; that word need not be its head.
  const isTold = header !== undefined && (figures.length > 1 || values.length === 1);
  return (column: number): string => (isTold ? textIn(header[column - left]) : "");
}

function isWord(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "" && !value.startsWith("#");
}
