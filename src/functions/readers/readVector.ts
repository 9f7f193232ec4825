import type { Cell } from "./Cell";
import { describeShape, readRange } from "./CellRange";
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
  if (cells.length !== readVector(beside.argument, beside.sent).length) {
    const shape = describeShape(argument, readRange(argument, sent));
    const other = describeShape(beside.argument, readRange(beside.argument, beside.sent));
    throw new InputFault(`${shape}, ${other}: needs as many cells`);
  }
  return cells;
}
