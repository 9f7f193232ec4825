import { isHiddenLine } from "../../document/isHiddenLine";
import { singleCell } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import { formatReference } from "../../document/reference";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { positionArgument } from "../readArguments";
import { range } from "./range";
import { rangeValues } from "./rangeValues";

interface ViewTarget {
  readonly sheetId: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The cells of a range that are not hidden, as if the others were not there. */
export function visibleView({ sheetId, area }: RangeTarget, { document }: HostContext): HostObject {
  const sheet = document.state.sheet(sheetId);
  const shown = (first: number, last: number, lines: typeof sheet.rows): number[] =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((line) => !isHiddenLine(lines[line]));
  return object(rangeViewClass, {
    sheetId,
    rows: shown(area.top, area.bottom, sheet.rows),
    columns: shown(area.left, area.right, sheet.columns),
  });
}

/** A property of cells, read for the visible ones. */
function ofCells(key: string): { get(target: ViewTarget, context: HostContext): unknown } {
  return {
    get: (target, context) =>
      eachOf(target, (row, column) => {
        const cell = { sheetId: target.sheetId, area: singleCell(row, column) };
        return (rangeValues[key]?.get?.(cell, context) as unknown[][])[0]?.[0]; // these properties are a rectangle each
      }),
  };
}

function eachOf<T>({ rows, columns }: ViewTarget, read: (row: number, column: number) => T): T[][] {
  return rows.map((row) => columns.map((column) => read(row, column)));
}

export const rangeViewClass: HostClass<ViewTarget> = {
  name: "RangeView",
  properties: {
    rowCount: { get: ({ rows }) => rows.length },
    columnCount: { get: ({ columns }) => columns.length },
    cellAddresses: {
      get: (target, { document }) => {
        const { name } = document.state.sheet(target.sheetId);
        return eachOf(target, (row, column) => formatReference(name, singleCell(row, column)));
      },
    },
    index: { get: () => 0 },
    values: ofCells("values"),
    formulas: ofCells("formulas"),
    text: ofCells("text"),
    valueTypes: ofCells("valueTypes"),
    numberFormat: ofCells("numberFormat"),
  },
  objects: { rows: (target) => object(rangeViewsClass, target) },
  methods: {
    getRange: ({ sheetId, rows, columns }) => {
      const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
      if (top === undefined || bottom === undefined || left === undefined || right === undefined)
        throw new DocumentError("ItemNotFound", "All cells of the range are hidden.");
      return range(sheetId, { top, bottom, left, right });
    },
  },
};

/** The visible rows, one view each. */
export const rangeViewsClass: HostClass<ViewTarget> = {
  name: "RangeViewCollection",
  items: (target) => target.rows.map((row) => object(rangeViewClass, { ...target, rows: [row] })),
  methods: {
    getItemAt: (target, [index]) => {
      const row = target.rows[positionArgument(index, "index")];
      if (row === undefined) throw new DocumentError("ItemNotFound", `There is no visible row ${String(index)}.`);
      return object(rangeViewClass, { ...target, rows: [row] });
    },
    getCount: ({ rows }) => rows.length,
  },
};
