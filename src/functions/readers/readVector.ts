import { Cell } from "./Cell";
import { describeShape, rowsSent } from "./CellRange";
import { cellValue } from "./CellValue";
import { InputFault } from "./InputFault";

/** The cells of a range that is one row or one column: which of the two makes no difference. */
export function readVector(argument: string, sent: unknown): readonly Cell[] {
  return readEach(argument, sent, (cell) => cell);
}

/** Reads every cell of one row or one column as it comes: of a long list, no cell is kept once it is read. */
export function readEach<Result>(argument: string, sent: unknown, read: (cell: Cell) => Result): Result[] {
  const rows = rowsSent(sent);
  const [first = []] = rows;
  if (rows.length === 1) return first.map((content, j) => read(new Cell(cellValue(content), argument, 0, j)));
  if (first.length > 1) throw new InputFault(`${describeShape(argument, rows)}: needs a single row or a single column`);
  return rows.map((row, i) => read(new Cell(cellValue(row[0]), argument, i, 0)));
}

/** The cells of a range that has as many as another, each in a row or a column. */
export function readVectorBeside(
  argument: string,
  sent: unknown,
  beside: { readonly argument: string; readonly sent: unknown },
): readonly Cell[] {
  checkAsMany(argument, sent, beside);
  return readVector(argument, sent);
}

/** Refuses a range that has not as many cells as another. */
export function checkAsMany(
  argument: string,
  sent: unknown,
  beside: { readonly argument: string; readonly sent: unknown },
): void {
  const cells = rowsSent(sent).reduce((count, row) => count + row.length, 0);
  const others = rowsSent(beside.sent);
  if (cells !== others.reduce((count, row) => count + row.length, 0)) {
    const shape = describeShape(argument, rowsSent(sent));
    throw new InputFault(`${shape}, ${describeShape(beside.argument, others)}: needs as many cells`);
  }
}
