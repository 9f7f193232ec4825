import type { CalculatedWorkbook, SheetModel } from "../../document/model";
import { cellFont } from "./cellStyle";
import { LINE_HEIGHT } from "./lineHeight";
import { measureText } from "./measureText";
import { pixels } from "./sheetLayout";
import { wrappedLines } from "./wrappedLines";

const DEFAULT_COLUMN_POINTS = 48;

/** Heights, in points, of the rows whose content needs more than the usual height and that nobody set, as Excel fits them by itself. */
export function autoRowHeights(workbook: CalculatedWorkbook, sheet: SheetModel): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { input, format }] of Object.entries(sheet.cells)) {
    if (input === undefined || !format || (!format.wrapText && (format.fontSize ?? 11) <= 11)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (sheet.rows[row]?.size !== undefined) continue;
    const width = pixels(sheet.columns[column]?.size ?? DEFAULT_COLUMN_POINTS) - 6;
    const font = cellFont(format);
    const text = workbook.textAt(sheet.id, row, column);
    const lines = format.wrapText ? wrappedLines(text, width, (part) => measureText(part, font)) : 1;
    const needed = ((Math.ceil(lines * (format.fontSize ?? 11) * (4 / 3) * LINE_HEIGHT) + 2) * 3) / 4;
    heights.set(row, Math.max(heights.get(row) ?? 15, needed));
  }
  return heights;
}
