import type { LabelBand } from "../../domain/scoring/bandLabel";
import type { PointBand } from "../../domain/scoring/bandPoints";
import type { Cell } from "./Cell";
import { describeShape, readRange, turned } from "./CellRange";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { numberIn } from "./numberIn";

/** Reads a table of bands: lower bound and label. Rows without either are not in use yet. */
export function readLabelBands(sent: unknown): LabelBand<string | number>[] {
  const used = bandRows(sent).filter(([from, label]) => labelIn(label) !== "" || (numberIn(from) ?? 0) !== 0);
  return inOrder(used).map(([from, cell]) => {
    const label = labelIn(cell);
    if (label === "") throw new InputFault(`${cell.place}: the band has no label`);
    return { from: numberIn(from) ?? 0, label };
  });
}

/** Reads a table of bands: lower bound and points. Rows without either are not in use yet. */
export function readPointBands(sent: unknown): PointBand[] {
  let highest = -Infinity;
  const used = bandRows(sent).filter(([from, points]) => {
    // Blank rows come as zeros on the desktop. A bound of 0 above which nothing can follow any more is one of those.
    const isBlank = numberIn(from) === null && numberIn(points) === null;
    const isZero = numberIn(from) === 0 && numberIn(points) === 0 && highest >= 0;
    highest = Math.max(highest, numberIn(from) ?? 0);
    return !isBlank && !isZero;
  });
  return inOrder(used).map(([from, cell]) => {
    const points = numberIn(cell);
    if (points === null) throw new InputFault(`${cell.place}: the band has no points`);
    return { from: numberIn(from) ?? 0, points };
  });
}

type BandRow = readonly [from: Cell, worth: Cell];

/** Two columns; or two rows, where that can mean nothing else. */
function bandRows(sent: unknown): BandRow[] {
  const given = readRange("bands", sent);
  const range = given.length === 2 && given[0]?.length !== 2 ? turned(given) : given;
  return range.map(([from, worth, ...more]) => {
    if (from === undefined || worth === undefined || more.length > 0)
      throw new InputFault(
        `${describeShape("bands", given)}: needs two columns, where a band starts and what it is worth`,
      );
    return [from, worth];
  });
}

/** A blank bound reads as 0, whichever way Excel sends it. */
function inOrder(rows: readonly BandRow[]): readonly BandRow[] {
  if (rows.length === 0) throw new InputFault("bands: there are none yet", "missing");
  rows.forEach(([from], i) => {
    const bound = numberIn(from) ?? 0;
    const before = rows[i - 1]?.[0];
    if (before !== undefined && bound <= (numberIn(before) ?? 0))
      throw new InputFault(`${from.place}: bands must go up, but ${bound} is not above ${numberIn(before) ?? 0}`);
  });
  return rows;
}
