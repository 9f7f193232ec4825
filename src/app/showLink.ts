import { showCell } from "../workbook/showCell";
import type { CellLink } from "./explain/Explanation";

/** Selects the cells of a link, wherever their sheet is by now. */
export function showLink({ sheetId, sheetName, address }: CellLink): Promise<void> {
  return showCell(sheetId, sheetName, address);
}
