import { columnCount, rowCount } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { CellModel, Scalar } from "../../document/model";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { positionArgument } from "../readArguments";

interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const removeDuplicatesResultClass: HostClass<Removed> = {
  name: "RemoveDuplicatesResult",
  properties: { removed: { get: ({ removed }) => removed }, uniqueRemaining: { get: (each) => each.uniqueRemaining } },
};

/** Keeps the first of the rows that show the same in some columns; those that stay move up within the range. */
export function removeDuplicates(
  { sheetId, area }: RangeTarget,
  [columns, includesHeader]: readonly unknown[],
  { document }: HostContext,
): HostObject {
  if (!Array.isArray(columns) || columns.length === 0)
    throw new DocumentError("InvalidArgument", "Duplicates are told by one column at least.");
  const offsets = columns.map((column) => positionArgument(column, "columns"));
  if (offsets.some((offset) => offset >= columnCount(area)))
    throw new DocumentError("InvalidArgument", "The range has no such column.");

  const body = { ...area, top: area.top + (includesHeader === true ? 1 : 0) };
  const seen = new Set<string>();
  const kept: (Scalar | null)[][] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    const shown = offsets.map((offset) => document.textAt(sheetId, row, area.left + offset).toLowerCase());
    const key = JSON.stringify(shown);
    if (seen.has(key)) continue;
    seen.add(key);
    const cells = Array.from({ length: columnCount(area) }, (_, i) => document.state.cell(sheetId, row, area.left + i));
    kept.push(cells.map(asWritten));
  }
  const empty = Array.from({ length: rowCount(body) - kept.length }, () =>
    new Array<Scalar>(columnCount(area)).fill(""),
  );
  document.cells.write(sheetId, body, [...kept, ...empty]);
  return object(removeDuplicatesResultClass, { removed: empty.length, uniqueRemaining: kept.length });
}

/** What would have to be written for the cell to hold what it holds. */
function asWritten(cell: CellModel | undefined): Scalar {
  if (cell?.input === undefined) return "";
  return cell.quoted === true ? `'${String(cell.input)}` : cell.input;
}
