import type { CalculatedWorkbook, SheetModel } from "../../document/model";
import { cellFont } from "./cellStyle";
import { LINE_HEIGHT } from "./lineHeight";
import { measureText } from "./measureText";
import { pixels } from "./sheetLayout";

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

/** How many lines a text takes that breaks between words. */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, width, measure), 0);
}

function linesOf(paragraph: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines++;
      line = word;
    } else line = longer;
  }
  return lines;
}
