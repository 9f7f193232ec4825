import { Cell } from "./Cell";
import { cellValue } from "./CellValue";
import { counted } from "./counted";

/** The cells of an argument, row by row. All rows are equally long, and there is at least one cell. */
export type CellRange = readonly (readonly Cell[])[];

/** Reads a range as Excel sent it. */
export function readRange(argument: string, sent: unknown): CellRange {
  return readEachCell(argument, sent, (cell) => cell);
}

/** Reads every cell of a range as it comes: of a long one, no cell is kept once it is read. */
export function readEachCell<Result>(argument: string, sent: unknown, read: (cell: Cell) => Result): Result[][] {
  return rowsSent(sent).map((row, i) => row.map((content, j) => read(new Cell(cellValue(content), argument, i, j))));
}

/** What Excel sent, row by row: a single cell may come without its row, and a row without its range. */
export function rowsSent(sent: unknown): readonly (readonly unknown[])[] {
  const rows: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  return isAllRows(rows) ? rows : rows.map((row) => (isRow(row) ? row : [row]));
}

/** A plain loop: `every` takes a third as long as scoring all those rows does. */
function isAllRows(sent: readonly unknown[]): sent is readonly (readonly unknown[])[] {
  for (let i = 0; i < sent.length; i++) if (!isRow(sent[i])) return false;
  return true;
}

function isRow(sent: unknown): sent is readonly unknown[] {
  return Array.isArray(sent);
}

/** Of what Excel sent. All rows are equally long, so that the first tells: a long range need not be walked for it. */
export function shapeSent(sent: unknown): { readonly rows: number; readonly columns: number } {
  const rows: readonly unknown[] = isRow(sent) ? sent : [sent];
  const [first] = rows;
  return { rows: rows.length, columns: isRow(first) ? first.length : 1 };
}

/** The same cells with rows for columns. Every cell still knows where the user sees it. */
export function turned(range: CellRange): CellRange {
  return (range[0] ?? []).map((_, j) => range.flatMap((row) => row[j] ?? []));
}

/** For a message, such as "scores has 12 rows and 5 columns". */
export function describeShape(argument: string, sent: unknown): string {
  const { rows, columns } = shapeSent(sent);
  return `${argument} has ${counted(rows, "row")} and ${counted(columns, "column")}`;
}
