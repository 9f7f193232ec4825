import type { Cell } from "./Cell";
import { describeShape, rowsSent, shapeSent } from "./CellRange";
import { CellRow } from "./CellRow";
import { InputFault } from "./InputFault";

/** The cells of a range that is one row or one column: which of the two makes no difference. */
export function readVector(argument: string, sent: unknown): readonly Cell[] {
  return readLine(argument, sent).map((cell) => cell);
}

/** The same, of which a cell is made only when someone asks for it. */
export function readLine(argument: string, sent: unknown): CellRow {
  checkLine(argument, sent);
  const rows = rowsSent(sent);
  const [first = []] = rows;
  if (rows.length === 1) return new CellRow(first, argument, 0, false);
  const column = rows.map((row) => row[0]);
  return new CellRow(column, argument, 0, true);
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
  const [own, other] = [shapeSent(sent), shapeSent(beside.sent)];
  if (own.rows * own.columns !== other.rows * other.columns)
    throw new InputFault(
      `${describeShape(argument, sent)}, ${describeShape(beside.argument, beside.sent)}: needs as many cells`,
    );
}

/** Refuses a range that is neither one row nor one column. */
export function checkLine(argument: string, sent: unknown): void {
  const { rows, columns } = shapeSent(sent);
  if (rows > 1 && columns > 1)
    throw new InputFault(`${describeShape(argument, sent)}: needs a single row or a single column`);
}
