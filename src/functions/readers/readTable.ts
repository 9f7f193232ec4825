import { type CellRange, describeShape, readRange, turned } from "./CellRange";
import { InputFault } from "./InputFault";

/**
 * Reads a table with a fixed number of columns. A single column of as many cells can only be a row of it.
 *
 * @param widths how many columns it may have
 * @param needs for the message, such as "needs four columns: metric, operator, threshold, text"
 */
export function readTable(argument: string, sent: unknown, widths: readonly number[], needs: string): CellRange {
  const given = readRange(argument, sent);
  if (widths.includes(given[0]?.length ?? 0)) return given;
  if (given[0]?.length === 1 && widths.includes(given.length)) return turned(given);
  throw new InputFault(`${describeShape(argument, given)}: ${needs}`);
}

/** The same without the rows that have nothing in them, which are not in use yet. On the desktop a blank cell is 0. */
export function readUsedRows(...table: Parameters<typeof readTable>): CellRange {
  return readTable(...table).filter((row) => row.some(({ value }) => value !== null && value !== 0));
}
