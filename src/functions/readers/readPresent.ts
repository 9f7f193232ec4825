import { Cell } from "./Cell";
import { rowsSent } from "./CellRange";
import { cellValue } from "./CellValue";

/**
 * Reads the figures of a range of any shape, without its blank cells.
 *
 * @param read what a cell holds, null where that is nothing
 * @param least plain numbers from here on are what they are, whatever else `read` may say of a cell
 */
export function readPresent(
  argument: string,
  sent: unknown,
  read: (cell: Cell) => number | null,
  least = -Infinity,
): number[] {
  const rows = rowsSent(sent);
  const present = new Array<number>(rows.length * (rows[0]?.length ?? 0));
  let count = 0;
  // Plain loops, and no cell for a plain number, as nearly all are: long lists are walked as fast as they can be.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? [];
    for (let j = 0; j < row.length; j++) {
      const content = row[j];
      const isPlain = typeof content === "number" && content >= least;
      const figure = isPlain ? content : read(new Cell(cellValue(content), argument, i, j));
      if (figure !== null) present[count++] = figure;
    }
  }
  present.length = count;
  return present;
}
