import { shapeSent } from "./readers/CellRange";

/** Results in a row where the argument was a row, else in a column. */
export function inShapeOf<T>(sent: unknown, results: readonly T[]): T[][] {
  return shapeSent(sent).rows === 1 ? [[...results]] : results.map((each) => [each]);
}
