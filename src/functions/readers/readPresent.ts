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
  const present: number[] = [];
  rowsSent(sent).forEach((row, i) => {
    row.forEach((content, j) => {
      // Nearly all are plain numbers, for which no cell has to be made.
      const isPlain = typeof content === "number" && content >= least;
      const figure = isPlain ? content : read(new Cell(cellValue(content), argument, i, j));
      if (figure !== null) present.push(figure);
    });
  });
  return present;
}
