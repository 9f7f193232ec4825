import type { Cell } from "./Cell";
import { describeShape, readRange, rowsSent } from "./CellRange";
import { InputFault } from "./InputFault";

/** The cells of a range that is one row or one column: which of the two makes no difference. */
export function readVector(argument: string, sent: unknown): readonly Cell[] {
  const range = readRange(argument, sent);
  if (range.length > 1 && (range[0]?.length ?? 0) > 1)
    throw new InputFault(`${describeShape(argument, range)}: needs a single row or a single column`);
  return range.flat();
}

/** The cells of a range that has as many as another, each in a row or a column. */
export function readVectorBeside(
  argument: string,
  sent: unknown,
  beside: { readonly argument: string; readonly sent: unknown },
): readonly Cell[] {
  const cells = readVector(argument, sent);
  const others = rowsSent(beside.sent);
  if (cells.length !== others.reduce((count, row) => count + row.length, 0)) {
    const shape = describeShape(argument, rowsSent(sent));
    throw new InputFault(`${shape}, ${describeShape(beside.argument, others)}: needs as many cells`);
  }
  return cells;
}
