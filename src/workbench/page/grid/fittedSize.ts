import type { CalculatedWorkbook, SheetModel } from "../../document/model";
import { cellFont, indentOf } from "./cellStyle";
import { measureText } from "./measureText";
import { mergeAround } from "./merges";
import type { Position } from "./Position";
import { points } from "./sheetLayout";

const PADDING = 9;
const LEAST = 12;

/** Points a column needs to show everything in it, at most as wide as Excel lets it be; undefined for an empty one. */
export function fittedColumn(
  workbook: CalculatedWorkbook,
  sheet: SheetModel,
  column: number,
  { row: lastRow }: Position,
): number | undefined {
  let widest = 0;
  for (let row = 0; row <= lastRow; row++) {
    const text = workbook.textAt(sheet.id, row, column);
    const merge = mergeAround(sheet.merges, { row, column });
    if (text === "" || merge.right > merge.left) continue;
    const appearance = workbook.appearanceAt(sheet.id, row, column);
    if (appearance.wrapText === true) continue; // wrapped text fits any width
    const font = cellFont(appearance);
    const icon = appearance.icon === undefined ? 0 : 18;
    const indent = indentOf(appearance);
    widest = Math.max(widest, ...text.split("\n").map((line) => measureText(line, font) + icon + indent));
  }
  return widest === 0 ? undefined : Math.min(1790, points(Math.max(LEAST, Math.ceil(widest) + PADDING)));
}
