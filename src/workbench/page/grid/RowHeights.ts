import { formatAt } from "../../document/cellFormats";
import type { Area, CalculatedWorkbook, SheetModel } from "../../document/model";
import { cellFont } from "./cellStyle";
import { LINE_HEIGHT } from "./lineHeight";
import { measureText } from "./measureText";
import { mergeAround } from "./merges";
import { pixels, points } from "./sheetLayout";
import { wrappedLines } from "./wrappedLines";

const DEFAULT_COLUMN_POINTS = 48;
const DEFAULT_ROW_POINTS = 15;
const CELL_PADDING = 6;
/** More changed rows than this are read by reading the sheet once. */
const MOST_ROWS_ONE_BY_ONE = 500;

/** Heights, in points, of the rows whose content needs more than the usual height and that nobody set, as Excel fits them by itself. */
export class RowHeights {
  readonly fitted = new Map<number, number>();
  /** Rows with cells that wrap their text or have large letters. */
  private readonly growing = new Set<number>();

  constructor(private readonly workbook: CalculatedWorkbook) {}

  readAll(sheet: SheetModel): void {
    this.growing.clear();
    this.fitted.clear();
    const columnsGrow = Object.values(sheet.columns).some(({ format }) => canGrow(format)) || canGrow(sheet.format);
    for (const [key, { input, format }] of Object.entries(sheet.cells)) {
      if (input === undefined || !(format ? canGrow(format) : columnsGrow)) continue;
      const comma = key.indexOf(",");
      this.grow(sheet, Number(key.slice(0, comma)), Number(key.slice(comma + 1)));
    }
  }

  /** Reads again the rows of an area; `lastColumn` is the last one in use. */
  readRows(sheet: SheetModel, { top, bottom }: Area, lastColumn: number): void {
    if (bottom - top >= MOST_ROWS_ONE_BY_ONE) {
      this.readAll(sheet);
      return;
    }
    for (let row = top; row <= bottom; row++) this.readRow(sheet, row, lastColumn);
  }

  /** Reads again what calculating can have changed. */
  readCalculated(sheet: SheetModel, lastColumn: number): void {
    for (const row of [...this.growing]) this.readRow(sheet, row, lastColumn);
  }

  private readRow(sheet: SheetModel, row: number, lastColumn: number): void {
    this.growing.delete(row);
    this.fitted.delete(row);
    for (let column = 0; column <= lastColumn; column++) this.grow(sheet, row, column);
  }

  private grow(sheet: SheetModel, row: number, column: number): void {
    const format = formatAt(sheet, row, column);
    if (!canGrow(format) || sheet.rows[row]?.size !== undefined) return;
    const text = this.workbook.textAt(sheet.id, row, column);
    const merge = mergeAround(sheet.merges, { row, column });
    if (text === "" || merge.bottom > merge.top || merge.right > merge.left) return; // Excel fits no row to merged cells
    this.growing.add(row);
    const { wrapText, fontSize = 11 } = format;
    const font = cellFont(format);
    const width = pixels(sheet.columns[column]?.size ?? DEFAULT_COLUMN_POINTS) - CELL_PADDING;
    const lines = wrapText === true ? wrappedLines(text, width, (part) => measureText(part, font)) : 1;
    const needed = points(Math.ceil(lines * fontSize * (4 / 3) * LINE_HEIGHT) + 2);
    if (needed > (this.fitted.get(row) ?? DEFAULT_ROW_POINTS)) this.fitted.set(row, needed);
  }
}

function canGrow(format: SheetModel["format"]): boolean {
  return format !== undefined && (format.wrapText === true || (format.fontSize ?? 11) > 11);
}
