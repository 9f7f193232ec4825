import { LAST_COLUMN, LAST_ROW, columnCount, intersection, rowCount, singleCell, union } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area } from "../../document/model";
import type { HostClass, HostContext, HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { usedWithin } from "../occupiedCells";
import { numberArgument, positionArgument } from "../readArguments";
import { checkedArea, onSheet, range, rangeArgument } from "./range";

/** The methods of a Range that find another one. */
export const rangeFinders: NonNullable<HostClass<RangeTarget>["methods"]> = {
  getCell: ({ sheetId, area }, [row, column]) => {
    const top = area.top + numberArgument(row, "row");
    const left = area.left + numberArgument(column, "column");
    return range(sheetId, checkedArea(singleCell(top, left)));
  },
  getRow: ({ sheetId, area }, [row]) =>
    range(sheetId, { ...area, top: insideRow(area, row), bottom: insideRow(area, row) }),
  getColumn: ({ sheetId, area }, [column]) =>
    range(sheetId, { ...area, left: insideColumn(area, column), right: insideColumn(area, column) }),
  getLastRow: ({ sheetId, area }) => range(sheetId, { ...area, top: area.bottom }),
  getLastColumn: ({ sheetId, area }) => range(sheetId, { ...area, left: area.right }),
  getLastCell: ({ sheetId, area }) => range(sheetId, singleCell(area.bottom, area.right)),
  getEntireRow: ({ sheetId, area }) => range(sheetId, { ...area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: ({ sheetId, area }) => range(sheetId, { ...area, top: 0, bottom: LAST_ROW }),
  getRowsBelow: ({ sheetId, area }, [count]) =>
    range(
      sheetId,
      checkedArea({ ...area, top: area.bottom + 1, bottom: area.bottom + numberArgument(count ?? 1, "count") }),
    ),
  getRowsAbove: ({ sheetId, area }, [count]) =>
    range(sheetId, checkedArea({ ...area, top: area.top - numberArgument(count ?? 1, "count"), bottom: area.top - 1 })),
  getColumnsAfter: ({ sheetId, area }, [count]) =>
    range(
      sheetId,
      checkedArea({ ...area, left: area.right + 1, right: area.right + numberArgument(count ?? 1, "count") }),
    ),
  getColumnsBefore: ({ sheetId, area }, [count]) =>
    range(
      sheetId,
      checkedArea({ ...area, left: area.left - numberArgument(count ?? 1, "count"), right: area.left - 1 }),
    ),
  getOffsetRange: ({ sheetId, area }, [rows, columns]) => {
    const down = numberArgument(rows, "rowOffset");
    const across = numberArgument(columns, "columnOffset");
    return range(
      sheetId,
      checkedArea({
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + across,
        right: area.right + across,
      }),
    );
  },
  getResizedRange: ({ sheetId, area }, [rows, columns]) =>
    range(
      sheetId,
      checkedArea({
        ...area,
        bottom: area.bottom + numberArgument(rows, "deltaRows"),
        right: area.right + numberArgument(columns, "deltaColumns"),
      }),
    ),
  getAbsoluteResizedRange: ({ sheetId, area }, [rows, columns]) =>
    range(
      sheetId,
      checkedArea({
        ...area,
        bottom: area.top + numberArgument(rows, "numRows") - 1,
        right: area.left + numberArgument(columns, "numColumns") - 1,
      }),
    ),
  getBoundingRect: ({ sheetId, area }, [other], context) =>
    range(sheetId, union(area, onSheet(rangeArgument(other, context, sheetId), sheetId))),
  getIntersection: (target, [other], context) => {
    const shared = shares(target, other, context);
    if (!shared) throw new DocumentError("ItemNotFound", "The ranges do not intersect.");
    return shared;
  },
  getIntersectionOrNullObject: (target, [other], context) => shares(target, other, context),
  getUsedRange: ({ sheetId, area }, [valuesOnly], { document }) => {
    const used = usedWithin(document, sheetId, area, valuesOnly === true);
    return range(sheetId, used ?? singleCell(area.top, area.left));
  },
  getUsedRangeOrNullObject: ({ sheetId, area }, [valuesOnly], { document }) => {
    const used = usedWithin(document, sheetId, area, valuesOnly === true);
    return used && range(sheetId, used);
  },
  getSpillingToRange: (target, _, context) => spillRange(target, context) ?? missing("The cell does not spill."),
  getSpillingToRangeOrNullObject: (target, _, context) => spillRange(target, context),
  getSpillParent: (target, _, context) => spillParent(target, context) ?? missing("Nothing spills into the cell."),
  getSpillParentOrNullObject: (target, _, context) => spillParent(target, context),
};

function insideRow(area: Area, row: unknown): number {
  const at = positionArgument(row, "row");
  if (at >= rowCount(area))
    throw new DocumentError("InvalidArgument", `The range has ${rowCount(area)} rows; there is no row ${at}.`);
  return area.top + at;
}

function insideColumn(area: Area, column: unknown): number {
  const at = positionArgument(column, "column");
  if (at >= columnCount(area))
    throw new DocumentError("InvalidArgument", `The range has ${columnCount(area)} columns; there is no column ${at}.`);
  return area.left + at;
}

function shares(target: RangeTarget, other: unknown, context: HostContext): HostObject | undefined {
  const shared = intersection(target.area, onSheet(rangeArgument(other, context, target.sheetId), target.sheetId));
  return shared && range(target.sheetId, shared);
}

function spillRange({ sheetId, area }: RangeTarget, { document }: HostContext): HostObject | undefined {
  const spill = document.spillAt(sheetId, area.top, area.left);
  return spill && range(sheetId, spill);
}

function spillParent({ sheetId, area }: RangeTarget, { document }: HostContext): HostObject | undefined {
  const source = document.calculation.sourceOf(sheetId, area.top, area.left);
  const [row, column] = (source ?? "").split(",").map(Number);
  return row === undefined || column === undefined ? undefined : range(sheetId, singleCell(row, column));
}

function missing(reason: string): never {
  throw new DocumentError("ItemNotFound", reason);
}
