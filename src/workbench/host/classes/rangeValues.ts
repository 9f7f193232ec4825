import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount, singleCell } from "../../document/area";
import { formatAt } from "../../document/cellFormats";
import { DocumentError } from "../../document/DocumentError";
import type { Area, CellError, CellValue, Scalar } from "../../document/model";
import type { HostClass, HostContext } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { textArgument } from "../readArguments";

/** Excel reads no more cells than this in one answer; the workbench writes no more either. */
const MOST_CELLS = 5_000_000;

/** The properties of a Range that hold a rectangle, one item per cell. */
export const rangeValues: NonNullable<HostClass<RangeTarget>["properties"]> = {
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
      )?.flat();
      if (!spills) return null;
      return spills.every(Boolean) ? true : spills.some(Boolean) ? null : false;
    },
  },
};

/** One value per cell; null for whole rows or columns, of which Excel reads no cells. */
function grid<T>({ area }: RangeTarget, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) {
    throw new DocumentError("RangeExceedsLimit", `A range of more than ${MOST_CELLS} cells cannot be read at once.`);
  }
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
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
  if (isUnbounded(area))
    throw new DocumentError("InvalidOperation", "The cells of whole rows or columns cannot be written.");
  if (cellCount(area) > MOST_CELLS)
    throw new DocumentError("OperationCellsExceedLimit", `More than ${MOST_CELLS} cells cannot be written at once.`);
  if (!Array.isArray(value))
    return Array.from({ length: rowCount(area) }, () => new Array<Scalar | null>(columnCount(area)).fill(input(value)));
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

export function wrongShape(area: Area): DocumentError {
  return new DocumentError(
    "InvalidArgument",
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range, which has ${rowCount(area)} × ${columnCount(area)} cells.`,
  );
}
