import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { numberIn } from "./numberIn";

/** A row of cells: an array, or a `CellRow`. */
interface Cells {
  map<Result>(read: (cell: Cell) => Result): Result[];
}

/** The ages in a row, in days; null, which is fresh, where there is none. */
export function readAges(row: Cells): (number | null)[] {
  return row.map((cell) => {
    const days = numberIn(cell);
    if (days !== null && days < 0) throw new InputFault(`${cell.place}: ${days} days lie in the future`);
    return days;
  });
}
