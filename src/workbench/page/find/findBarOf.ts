import { singleCell } from "../../document/area";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import type { SheetGrid } from "../grid/SheetGrid";
import { FindBar } from "./FindBar";
import { TextFinder } from "./TextFinder";

/**
 * The bar that finds texts in a workbook and selects their cells in its grid.
 *
 * @param attempt carries out a change, and says why where it is refused
 */
export function findBarOf(workbook: WorkbookDocument, grid: SheetGrid, attempt: (change: () => void) => void): FindBar {
  const finder = new TextFinder(workbook);
  return new FindBar({
    count: (search) => finder.count(search),
    goOn: (search, step) => {
      if (!grid.control.commit()) return undefined; // what is being typed stays
      const { active } = grid.control.selection;
      const found = finder.next(search, { sheetId: workbook.model.activeSheetId, ...active }, step);
      if (!found) return undefined;
      const { sheetId, row, column } = found.cell;
      attempt(() => workbook.select(sheetId, singleCell(row, column)));
      return found;
    },
    backToGrid: () => grid.focus(),
  });
}
