import { formatAt } from "./cellFormats";
import { DocumentError } from "./DocumentError";
import { formatArea } from "./reference";
import type { Area, SheetModel, WorkbookModel } from "./model";

/** Refuses to change the contents of a protected sheet's locked cells. Cells are locked unless someone unlocked them. */
export function checkUnlocked(sheet: SheetModel, area: Area): void {
  if (!sheet.protection.protected) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (formatAt(sheet, row, column).locked !== false) {
        throw new DocumentError(
          "AccessDenied",
          `${formatArea(area)} is on the protected sheet "${sheet.name}". Unprotect the sheet first.`,
        );
      }
    }
  }
}

/** Refuses what a protected sheet allows only by an option of its protection, e.g. "allowFormatCells"; without an option, never. */
export function checkAllowed(sheet: SheetModel, option?: string): void {
  if (!sheet.protection.protected) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  throw new DocumentError("AccessDenied", `The sheet "${sheet.name}" is protected. Unprotect it first.`);
}

/** Refuses to add, remove, rename, move, hide or show sheets while the workbook's structure is protected. */
export function checkStructure(model: WorkbookModel): void {
  if (model.structureProtected)
    throw new DocumentError("AccessDenied", "The workbook's structure is protected. Unprotect it first.");
}
