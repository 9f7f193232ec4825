import type { SheetModel } from "../../document/model";
import { LineAxis } from "./LineAxis";

/** Where everything on a sheet stands, in pixels from the top left corner of cell A1. */
export interface SheetLayout {
  readonly rows: LineAxis;
  readonly columns: LineAxis;
  /** Rows and columns that do not scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number; readonly height: number; readonly width: number };
  /** Size of the row numbers and the column letters; 0 where the sheet hides them. */
  readonly headings: { readonly width: number; readonly height: number };
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

/**
 * @param extent how many rows and columns the sheet shows
 * @param rowPoints height of a row nobody set, where its content needs more than one line; undefined for the usual height
 */
export function sheetLayout(
  sheet: Pick<SheetModel, "rows" | "columns" | "freeze" | "showHeadings">,
  extent: { readonly rows: number; readonly columns: number },
  rowPoints: (row: number) => number | undefined = () => undefined,
): SheetLayout {
  const rows = new LineAxis(extent.rows, (row) => {
    const line = sheet.rows[row];
    return line?.hidden ? 0 : pixels(line?.size ?? rowPoints(row) ?? DEFAULT_ROW_POINTS);
  });
  const columns = new LineAxis(extent.columns, (column) => {
    const line = sheet.columns[column];
    return line?.hidden ? 0 : pixels(line?.size ?? DEFAULT_COLUMN_POINTS);
  });
  const { rows: frozenRows, columns: frozenColumns } = sheet.freeze;
  const digits = String(extent.rows).length;
  return {
    rows,
    columns,
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

/** The rectangle the cells of an area cover. */
export function areaBox(
  { rows, columns }: SheetLayout,
  area: { top: number; left: number; bottom: number; right: number },
): Box {
  const left = columns.startOf(area.left);
  const top = rows.startOf(area.top);
  return { left, top, width: columns.startOf(area.right + 1) - left, height: rows.startOf(area.bottom + 1) - top };
}
