import { showCell } from "../../workbook/showCell";
import type { BrokenCell } from "./RepairReport";

/** Selects a cell that still shows an error. */
export function showBroken({ sheetId, sheetName, address }: BrokenCell): Promise<void> {
  return showCell(sheetId, sheetName, address);
}
