import { LAST_COLUMN, LAST_ROW } from "../../document/area";
import { isHiddenLine } from "../../document/isHiddenLine";
import type { Area, SheetModel } from "../../document/model";
import { LineAxis } from "./LineAxis";

/** Where everything on a sheet stands, in pixels from the top left corner of cell A1. */
export interface SheetLayout {
  readonly rows: LineAxis;
  readonly columns: LineAxis;
  /** How many rows and columns can be scrolled to; more appear as one goes there. */
  readonly extent: SheetExtent;
  /** Rows and columns that do not scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number; readonly height: number; readonly width: number };
  /** Size of the row numbers and the column letters; 0 where the sheet hides them. */
  readonly headings: { readonly width: number; readonly height: number };
}

export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const DEFAULT_COLUMN_POINTS = 48;
const DEFAULT_ROW_POINTS = 15;
const HEADING_HEIGHT = 22;
const DIGIT_WIDTH = 8;

export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function points(pixelCount: number): number {
  return (pixelCount * 3) / 4;
}

/** @param fitted points of the rows nobody set, where their content needs more than one line */
export function sheetLayout(
  sheet: Pick<SheetModel, "rows" | "columns" | "freeze" | "showHeadings">,
  extent: SheetExtent,
  fitted: ReadonlyMap<number, number> = new Map(),
): SheetLayout {
  const rows = new LineAxis(LAST_ROW + 1, pixels(DEFAULT_ROW_POINTS), lineSizes(sheet.rows, fitted));
  const columns = new LineAxis(LAST_COLUMN + 1, pixels(DEFAULT_COLUMN_POINTS), lineSizes(sheet.columns));
  const { rows: frozenRows, columns: frozenColumns } = sheet.freeze;
  const digits = String(extent.rows).length;
  return {
    rows,
    columns,
    extent,
    frozen: {
      rows: frozenRows,
      columns: frozenColumns,
      height: rows.startOf(frozenRows),
      width: columns.startOf(frozenColumns),
    },
    headings: sheet.showHeadings
      ? { width: 12 + digits * DIGIT_WIDTH, height: HEADING_HEIGHT }
      : { width: 0, height: 0 },
  };
}

/** Pixels of the lines that are not of the usual size. */
function lineSizes(lines: SheetModel["rows"], fitted: ReadonlyMap<number, number> = new Map()): Map<number, number> {
  const sizes = new Map([...fitted].map(([line, size]) => [line, pixels(size)] as const));
  for (const [line, look] of Object.entries(lines)) {
    if (isHiddenLine(look)) sizes.set(Number(line), 0);
    else if (look.size !== undefined) sizes.set(Number(line), pixels(look.size));
  }
  return sizes;
}

/** The rectangle the cells of an area cover. */
export function areaBox({ rows, columns }: Pick<SheetLayout, "rows" | "columns">, area: Area): Box {
  const left = columns.startOf(area.left);
  const top = rows.startOf(area.top);
  return { left, top, width: columns.startOf(area.right + 1) - left, height: rows.startOf(area.bottom + 1) - top };
}
