import {
  LAST_COLUMN,
  LAST_ROW,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowCount,
  singleCell,
  union,
} from "../../document/area";
import { formatAt } from "../../document/cellFormats";
import { DocumentError } from "../../document/DocumentError";
import type { Area, CellError, CellValue, Scalar } from "../../document/model";
import { formatReference, parseReference } from "../../document/reference";
import { resolveReference } from "../../document/resolveReference";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import {
  choiceArgument,
  numberArgument,
  objectArgument,
  positionArgument,
  textArgument,
  truthArgument,
} from "../readArguments";
import { conditionalFormatsClass } from "./conditionalFormats";
import { dataValidationClass } from "./dataValidation";
import { rangeFormatClass } from "./rangeFormat";
import { tablesClass } from "./tables";
import { worksheetClass } from "./worksheet";

/** Excel reads no more cells than this in one answer. */
const MOST_CELLS_READ = 5_000_000;

export function range(sheetId: string, area: Area): HostObject {
  return object(rangeClass, { sheetId, area });
}

/** The range an argument names: a Range object, an address, or a name of cells. */
export function rangeArgument(value: unknown, { document }: HostContext, sheetId: string | undefined): RangeTarget {
  if (typeof value !== "string") return asRange(objectArgument(value, "range"));
  const found = resolveReference(document.model, value, sheetId);
  if (!found) throw new DocumentError("InvalidArgument", `"${value}" is no range of cells.`);
  return found;
}

export function asRange({ type, target }: HostObject): RangeTarget {
  if (type.name !== "Range") throw new DocumentError("InvalidArgument", `A Range is needed, not a ${type.name}.`);
  return target as RangeTarget; // a Range's target is always this
}

export const rangeClass: HostClass<RangeTarget> = {
  name: "Range",
  check: ({ sheetId }, { document }) => void document.state.sheet(sheetId),
  properties: {
    address: { get: ({ sheetId, area }, { document }) => formatReference(document.state.sheet(sheetId).name, area) },
    addressLocal: {
      get: ({ sheetId, area }, { document }) => formatReference(document.state.sheet(sheetId).name, area),
    },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: { get: ({ area }) => Math.min(rowCount(area) * columnCount(area), 2 ** 31 - 1) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    values: {
      get: (target, context) =>
        grid(target, (row, column) => shown(context.document.valueAt(target.sheetId, row, column))),
      set: (target, values, { document }) =>
        document.cells.write(target.sheetId, target.area, inputs(target.area, values)),
    },
    formulas: {
      get: (target, context) => grid(target, (row, column) => formulaOrValue(target, row, column, context)),
      set: (target, formulas, { document }) =>
        document.cells.write(target.sheetId, target.area, inputs(target.area, formulas)),
    },
    text: {
      get: ({ sheetId, area }, { document }) =>
        grid({ sheetId, area }, (row, column) => document.textAt(sheetId, row, column)),
    },
    valueTypes: {
      get: ({ sheetId, area }, { document }) =>
        grid({ sheetId, area }, (row, column) => valueType(document.valueAt(sheetId, row, column))),
    },
    numberFormat: {
      get: ({ sheetId, area }, { document }) => {
        const sheet = document.state.sheet(sheetId);
        return grid({ sheetId, area }, (row, column) => formatAt(sheet, row, column).numberFormat ?? "General");
      },
      set: setNumberFormat,
    },
    hasSpill: {
      get: ({ sheetId, area }, { document }) => {
        const spills = grid(
          { sheetId, area },
          (row, column) =>
            document.spillAt(sheetId, row, column) !== undefined ||
            document.calculation.sourceOf(sheetId, row, column) !== undefined,
        ).flat();
        return spills.every(Boolean) ? true : spills.some(Boolean) ? null : false;
      },
    },
    rowHidden: lineHidden("rows"),
    columnHidden: lineHidden("columns"),
  },
  objects: {
    format: (target) => object(rangeFormatClass, target),
    worksheet: ({ sheetId }, { document }) => object(worksheetClass, document.state.sheet(sheetId)),
    dataValidation: (target) => object(dataValidationClass, target),
    conditionalFormats: (target) => object(conditionalFormatsClass, target),
  },
  methods: {
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
      range(
        sheetId,
        checkedArea({ ...area, top: area.top - numberArgument(count ?? 1, "count"), bottom: area.top - 1 }),
      ),
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
      const used = document.cells.usedArea(sheetId, valuesOnly === true);
      return range(sheetId, (used && intersection(used, area)) ?? singleCell(area.top, area.left));
    },
    getUsedRangeOrNullObject: ({ sheetId, area }, [valuesOnly], { document }) => {
      const used = document.cells.usedArea(sheetId, valuesOnly === true);
      const shared = used && intersection(used, area);
      return shared && range(sheetId, shared);
    },
    getTables: ({ sheetId, area }, [fullyContained]) =>
      object(tablesClass, { sheetId, area, fullyContained: fullyContained === true }),
    getSpillingToRange: (target, _, context) => spillRange(target, context) ?? missing("The cell does not spill."),
    getSpillingToRangeOrNullObject: (target, _, context) => spillRange(target, context),
    getSpillParent: (target, _, context) => spillParent(target, context) ?? missing("Nothing spills into the cell."),
    getSpillParentOrNullObject: (target, _, context) => spillParent(target, context),
    clear: ({ sheetId, area }, [applyTo], { document }) =>
      document.cells.clear(
        sheetId,
        area,
        choiceArgument(applyTo ?? "All", ["All", "Contents", "Formats"] as const, "applyTo"),
      ),
    select: ({ sheetId, area }, _, { document }) => document.sheets.select(sheetId, area),
    calculate: (_target, _args, { document }) => document.calculation.calculate(false),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongShape(area);
    },
  },
};

function lineHidden(which: "rows" | "columns"): NonNullable<HostClass<RangeTarget>["properties"]>[string] {
  const bounds = (area: Area): [number, number] =>
    which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return {
    get: ({ sheetId, area }, { document }) => {
      const lines = document.state.sheet(sheetId)[which];
      const [first, last] = bounds(area);
      const hidden = new Set<boolean>();
      for (let line = first; line <= last && hidden.size < 2; line++) hidden.add(lines[line]?.hidden === true);
      return hidden.size > 1 ? null : hidden.has(true);
    },
    set: ({ sheetId, area }, value, { document }) => {
      const [first, last] = bounds(area);
      document.lines.setHidden(
        sheetId,
        which,
        first,
        last,
        truthArgument(value, which === "rows" ? "rowHidden" : "columnHidden"),
      );
    },
  };
}

function grid<T>({ area }: RangeTarget, read: (row: number, column: number) => T): T[][] {
  if (rowCount(area) * columnCount(area) > MOST_CELLS_READ) {
    throw new DocumentError(
      "OperationCellsExceedLimit",
      `A range of more than ${MOST_CELLS_READ} cells cannot be read at once.`,
    );
  }
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

function shown(value: CellValue): Scalar {
  return typeof value === "object" ? value.error : value;
}

function formulaOrValue({ sheetId }: RangeTarget, row: number, column: number, { document }: HostContext): Scalar {
  const spilled = document.calculation.sourceOf(sheetId, row, column) !== undefined;
  return (
    (spilled ? undefined : document.formulaAt(sheetId, row, column)) ?? shown(document.valueAt(sheetId, row, column))
  );
}

function valueType(value: Scalar | CellError): string {
  if (typeof value === "object") return "Error";
  if (value === "") return "Empty";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

/** A rectangle as large as the range, from one that is, or from a single value for all its cells. */
function inputs(area: Area, value: unknown): (Scalar | null)[][] {
  if (!Array.isArray(value)) {
    if (rowCount(area) * columnCount(area) > MOST_CELLS_READ)
      throw new DocumentError("OperationCellsExceedLimit", "The range is too large to be written at once.");
    return Array.from({ length: rowCount(area) }, () => new Array<Scalar | null>(columnCount(area)).fill(input(value)));
  }
  if (!value.every((row): row is unknown[] => Array.isArray(row))) throw wrongShape(area);
  return value.map((row) => row.map(input));
}

function input(value: unknown): Scalar | null {
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  throw new DocumentError("InvalidArgument", "A cell takes a number, a text, true, false or null.");
}

function setNumberFormat({ sheetId, area }: RangeTarget, value: unknown, { document }: HostContext): void {
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  const single = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  if (single) {
    document.cells.format(sheetId, area, { numberFormat: numberFormat(rows[0]?.[0]) });
    return;
  }
  if (rows.length !== rowCount(area) || rows.some((row) => !Array.isArray(row) || row.length !== columnCount(area)))
    throw wrongShape(area);
  rows.forEach((row, down) =>
    row.forEach((format, across) => {
      if (format !== null)
        document.cells.format(sheetId, singleCell(area.top + down, area.left + across), {
          numberFormat: numberFormat(format),
        });
    }),
  );
}

function numberFormat(value: unknown): string | undefined {
  const format = textArgument(value, "numberFormat");
  return format === "General" ? undefined : format;
}

function wrongShape(area: Area): DocumentError {
  return new DocumentError(
    "InvalidArgument",
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range, which has ${rowCount(area)} × ${columnCount(area)} cells.`,
  );
}

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

/** Refuses what leaves the sheet. */
export function checkedArea(area: Area): Area {
  const valid =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!valid) throw new DocumentError("InvalidArgument", "The range would lie outside the sheet.");
  return area;
}

function onSheet(target: RangeTarget, sheetId: string): Area {
  if (target.sheetId !== sheetId) throw new DocumentError("InvalidArgument", "The ranges are on different sheets.");
  return target.area;
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

export function addressArgument(value: unknown, context: HostContext, sheetId: string): Area {
  const text = textArgument(value, "address");
  const parsed = parseReference(text);
  if (parsed && parsed.sheetName === undefined) return parsed.area;
  return onSheet(rangeArgument(text, context, sheetId), sheetId);
}
