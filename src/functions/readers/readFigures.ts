import type { CellRow } from "./CellRow";
import { figureIn } from "./numberIn";

/** The figures of a row, null where there is none; where they start above 0, a 0 is a blank cell. */
export function readFigures(row: CellRow, lowest: number): (number | null)[] {
  // Nearly all are plain numbers, for which no cell has to be made.
  return row.contents.map((content, i) =>
    typeof content === "number" && (content !== 0 || lowest <= 0) ? content : figureIn(row.cell(i), lowest),
  );
}
