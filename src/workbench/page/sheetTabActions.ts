import type { SheetModel } from "../document/model";
import type { WorkbookDocument } from "../document/WorkbookDocument";
import { ask } from "./chrome/dialogs";
import type { SheetTabActions } from "./chrome/SheetTabs";

/**
 * What the sheet tabs do to a workbook.
 *
 * @param attempt carries out a change, and says why where it is refused
 */
export function sheetTabActions(
  workbook: WorkbookDocument,
  attempt: (change: () => void) => void,
  backToGrid: () => void,
): SheetTabActions {
  const { sheets, state } = workbook;
  const byUser = (change: () => void): void => attempt(() => state.batch("user", change));
  return {
    activate: (id) => attempt(() => workbook.activateSheet(id)),
    add: () => attempt(() => void workbook.addSheet()),
    rename: (id, name) => attempt(() => workbook.renameSheet(id, name)),
    copy: (id) => attempt(() => void workbook.copySheet(id)),
    move: (id, position) => byUser(() => sheets.move(id, position)),
    color: (id, tabColor) => byUser(() => sheets.setLook(id, { tabColor })),
    hide: (id) => byUser(() => sheets.setVisibility(id, "Hidden")),
    unhide: (id) => byUser(() => unhide(workbook, id)),
    remove: (sheet) => void confirmDeletion(sheet, () => attempt(() => workbook.deleteSheet(sheet.id)), backToGrid),
    backToGrid,
  };
}

function unhide({ sheets }: WorkbookDocument, id: string): void {
  sheets.setVisibility(id, "Visible");
  sheets.activate(id);
}

async function confirmDeletion({ name }: SheetModel, remove: () => void, backToGrid: () => void): Promise<void> {
  const text = `"${name}" and everything on it will be gone, and formulas that read it will show #REF!.`;
  if ((await ask("Delete this sheet?", text, ["Delete", "Cancel"])) === "Delete") remove();
  backToGrid();
}
