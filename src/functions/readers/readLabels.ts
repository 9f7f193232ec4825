import { describeShape, readRange } from "./CellRange";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { readVector } from "./readVector";

/** Reads one label for each of `count` things, from a row or a column. */
export function readLabels(argument: string, sent: unknown, count: number): (string | number)[] {
  const cells = readVector(argument, sent);
  if (cells.length !== count)
    throw new InputFault(`${describeShape(argument, readRange(argument, sent))}: needs ${count} labels`);
  return cells.map(labelIn);
}
