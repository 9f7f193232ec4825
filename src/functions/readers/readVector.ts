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
