import { intersection, isInside } from "../area";
import { isFormula } from "../isFormula";
import { cellKey, type Area, type SheetModel } from "../model";
import { withTableNamed } from "../tableReferences";
import type { WorkbookState } from "../WorkbookState";

/** Formulas that are about to leave their table name it from now on: "[@Weight]" means nothing outside. */
export function keepTableNames(state: WorkbookState, sheet: SheetModel, leaving: Area): void {
  for (const table of sheet.tables) {
    const part = isInside(table.area, leaving) ? undefined : intersection(table.area, leaving);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const key = cellKey(row, column);
        const cell = sheet.cells[key];
        if (cell && isFormula(cell))
          state.setCell(sheet, key, { ...cell, input: withTableNamed(String(cell.input), table.name) });
      }
    }
  }
}
