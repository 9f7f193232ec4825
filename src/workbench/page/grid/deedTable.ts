import type { WorkbookDocument } from "../../document/WorkbookDocument";
import type { CellCompanions } from "./CellCompanions";
import type { CellDeeds } from "./CellDeeds";
import type { GridClipboard } from "./GridClipboard";
import type { SheetDeed } from "./gridKeys";
import type { GridMenus } from "./GridMenus";
import type { Position } from "./Position";
import type { SheetDeeds } from "./SheetDeeds";

export interface DeedParts {
  readonly workbook: WorkbookDocument;
  readonly deeds: SheetDeeds;
  readonly cells: CellDeeds;
  readonly menus: GridMenus;
  readonly clipboard: GridClipboard;
  readonly companions: CellCompanions;
  active(): Position;
  goTo(): void;
  /** A promise that fails is told like any other refusal. */
  wait(work: Promise<void>): void;
}

/** What each of Excel's keys does. */
export function deedTable(parts: DeedParts): Readonly<Record<SheetDeed, () => void>> {
  const { workbook, deeds, cells, menus, clipboard, companions } = parts;
  return {
    bold: () => deeds.toggle("bold"),
    clear: () => deeds.clear(),
    copyFromAbove: () => deeds.copyFromAbove(),
    delete: () => {
      if (!cells.remove()) menus.openShiftMenu("delete");
    },
    enterDate: () => deeds.enterNow("date"),
    enterTime: () => deeds.enterNow("time"),
    fillDown: () => cells.fillOver("down"),
    fillRight: () => cells.fillOver("right"),
    filter: () => deeds.toggleFilterButtons(),
    goTo: () => parts.goTo(),
    hideColumns: () => deeds.hide("columns", true),
    hideRows: () => deeds.hide("rows", true),
    insert: () => {
      if (!cells.insert()) menus.openShiftMenu("insert");
    },
    italic: () => deeds.toggle("italic"),
    menu: () => menus.openCellMenu(),
    note: () => menus.editNote(),
    openList: () => {
      if (!menus.openFilterAt(parts.active())) companions.openList();
    },
    pasteValues: () => parts.wait(clipboard.paste("Values")),
    redo: () => workbook.redo(),
    showColumns: () => deeds.hide("columns", false),
    showRows: () => deeds.hide("rows", false),
    strikethrough: () => deeds.toggle("strikethrough"),
    underline: () => deeds.toggle("underline"),
    undo: () => workbook.undo(),
  };
}
