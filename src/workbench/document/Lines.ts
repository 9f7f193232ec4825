import { contains } from "./area";
import { formatAt } from "./cellFormats";
import { DocumentError } from "./DocumentError";
import { displayText } from "./displayText";
import { isHiddenLine } from "./isHiddenLine";
import type { Area, CellValue, LineModel, SheetModel } from "./model";
import { moveChartsOnLines } from "./moveChartsOnLines";
import { checkAllowed } from "./protection";
import type { WorkbookState } from "./WorkbookState";

/** Excel's own sizes, in points, for its default font. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;
const LARGEST = { rows: 409, columns: 1790 } as const;
/** What a character of a proportional font takes on average, as a share of the font's size, and what the cell's edges take. */
const CHARACTER_WIDTH = 0.52;
const CELL_PADDING = 8;
/** Lines that may be changed at once: all columns, but not all rows. */
const MOST_LINES = 16_385;

type Which = "rows" | "columns";

/** Rows and columns: how large they are and whether they are hidden. */
export class Lines {
  constructor(
    private readonly state: WorkbookState,
    private readonly valueAt: (sheetId: string, row: number, column: number) => CellValue,
  ) {}

  /** In points; null where they differ. */
  size(sheetId: string, which: Which, first: number, last: number): number | null {
    const lines = this.state.sheet(sheetId)[which];
    const standard = which === "rows" ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
    const size = lines[first]?.size ?? standard;
    for (let line = first; line <= last; line++) if ((lines[line]?.size ?? standard) !== size) return null;
    return size;
  }

  /** Points from the sheet's edge to where a line begins; hidden lines take none. */
  offset(sheetId: string, which: Which, line: number): number {
    const lines = this.state.sheet(sheetId)[which];
    const standard = which === "rows" ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
    let offset = line * standard;
    for (const [number, each] of Object.entries(lines)) {
      if (Number(number) < line) offset += (isHiddenLine(each) ? 0 : (each.size ?? standard)) - standard;
    }
    return offset;
  }

  setSize(sheetId: string, which: Which, first: number, last: number, size: number): void {
    if (size < 0 || size > LARGEST[which])
      throw new DocumentError("InvalidArgument", `A size of ${size} points is outside 0 to ${LARGEST[which]}.`);
    this.change(sheetId, which, first, last, { size });
  }

  setHidden(sheetId: string, which: Which, first: number, last: number, hidden: boolean): void {
    this.change(sheetId, which, first, last, { hidden: hidden ? true : undefined });
  }

  /** Makes columns as wide as what they show, by an average width of characters: this is no typesetter. */
  autofitColumns(sheetId: string, area: Area): void {
    const sheet = this.state.sheet(sheetId);
    const widest = new Map<number, number>();
    for (const key of Object.keys(sheet.cells)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (!contains(area, row, column)) continue;
      const format = formatAt(sheet, row, column);
      const lines = displayText(this.valueAt(sheetId, row, column), format.numberFormat).split("\n");
      const width =
        Math.max(...lines.map((line) => line.length)) *
        (format.fontSize ?? 11) *
        CHARACTER_WIDTH *
        (format.bold === true ? 1.08 : 1);
      widest.set(column, Math.max(widest.get(column) ?? 0, width + CELL_PADDING));
    }
    for (const [column, width] of widest)
      this.change(sheetId, "columns", column, column, { size: Math.min(Math.ceil(width), LARGEST.columns) });
  }

  /** Makes rows as high as what they show, wrapped lines counted by the same average. */
  autofitRows(sheetId: string, area: Area): void {
    const sheet = this.state.sheet(sheetId);
    const highest = new Map<number, number>();
    for (const key of Object.keys(sheet.cells)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (!contains(area, row, column)) continue;
      highest.set(row, Math.max(highest.get(row) ?? STANDARD_ROW_HEIGHT, this.cellHeight(sheet, row, column)));
    }
    for (const [row, height] of highest)
      this.change(sheetId, "rows", row, row, { size: Math.min(Math.ceil(height), LARGEST.rows) });
  }

  private cellHeight(sheet: SheetModel, row: number, column: number): number {
    const format = formatAt(sheet, row, column);
    const size = format.fontSize ?? 11;
    const perLine = Math.max(
      1,
      ((sheet.columns[column]?.size ?? STANDARD_COLUMN_WIDTH) - CELL_PADDING) / (size * CHARACTER_WIDTH),
    );
    const lines = displayText(this.valueAt(sheet.id, row, column), format.numberFormat)
      .split("\n")
      .reduce(
        (count, line) => count + (format.wrapText === true ? Math.max(1, Math.ceil(line.length / perLine)) : 1),
        0,
      );
    return lines * size * (STANDARD_ROW_HEIGHT / 11);
  }

  private change(
    sheetId: string,
    which: Which,
    first: number,
    last: number,
    change: { [K in keyof LineModel]?: LineModel[K] | undefined },
  ): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
    if (last - first >= MOST_LINES)
      throw new DocumentError("NotImplemented", `NotImplemented: the size of all ${which} at once`);
    const standard = which === "rows" ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
    const carryOut = (): void => this.setLines(sheet, which, first, last, change);
    if (change.size === undefined) carryOut();
    else moveChartsOnLines(this.state, sheet, { which, standard }, carryOut);
    this.state.changed("cells", sheetId);
  }

  private setLines(
    sheet: SheetModel,
    which: Which,
    first: number,
    last: number,
    change: { [K in keyof LineModel]?: LineModel[K] | undefined },
  ): void {
    for (let line = first; line <= last; line++) {
      const { size, hidden, ...rest } = { ...sheet[which][line], ...change };
      if (size === undefined && hidden === undefined && Object.keys(rest).length === 0)
        this.state.remove(sheet[which], line);
      else
        this.state.set(sheet[which], line, {
          ...rest,
          ...(size !== undefined && { size }),
          ...(hidden === true && { hidden }),
        });
    }
  }
}
