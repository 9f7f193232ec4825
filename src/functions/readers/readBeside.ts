import type { Cell } from "./Cell";
import { describeShape } from "./CellRange";
import { InputFault } from "./InputFault";
import { readVector } from "./readVector";

/**
 * Reads a range that has a cell for each cell of another, in a row or a column; or a single cell that stands for all.
 *
 * @param shape of the other range, for the message: "actual has 4 rows and 1 column"
 */
export function readBeside(argument: string, sent: unknown, count: number, shape: string): readonly Cell[] {
  const cells = readVector(argument, sent);
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return Array<Cell>(count).fill(only);
  if (cells.length !== count)
    throw new InputFault(`${describeShape(argument, sent)}, ${shape}: needs as many cells, or one`);
  return cells;
}
