import type { Area, SheetModel } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import type { CellDeeds } from "./CellDeeds";
import { followLink } from "./followLink";
import type { GridMenus } from "./GridMenus";
import type { PointerActions } from "./GridPointer";
import type { Position } from "./Position";
import type { SheetDeeds } from "./SheetDeeds";

/** The grid as the mouse needs it. */
export interface PointerGrid {
  readonly workbook: WorkbookDocument;
  readonly deeds: SheetDeeds;
  readonly cells: CellDeeds;
  readonly menus: GridMenus;
  sheet(): SheetModel;
  selected(): Area;
  select(area: Area): void;
  /** Runs a change; false where the workbook refuses it, which is told. */
  attempt(change: () => void): boolean;
  showTarget(area: Area | undefined): void;
}

/** What the mouse does to the workbook. */
export function pointerActions(grid: PointerGrid): PointerActions {
  const { workbook, deeds, cells, menus } = grid;
  return {
    fill: (from, to) => {
      if (grid.attempt(() => cells.fill(from, to))) grid.select(to);
    },
    fillDownBeside: () => {
      grid.attempt(() => {
        const filled = cells.fillDownBeside(grid.selected());
        if (filled) grid.select(filled);
      });
    },
    move: (from, to, copy) => {
      if (grid.attempt(() => cells.move(from, to, copy))) grid.select(shifted(from, to));
    },
    resize: (which, line, size) => void grid.attempt(() => deeds.resize(which, line, size)),
    autofit: (which, line) => void grid.attempt(() => deeds.autofit(which, line)),
    openMenu: (x, y) => menus.openCellMenu({ x, y }),
    follow: ({ row, column }) => void grid.attempt(() => followLink(workbook, grid.sheet(), row, column)),
    showTarget: (area) => grid.showTarget(area),
    hover: (position) => menus.hover(position),
  };
}

function shifted({ top, left, bottom, right }: Area, { row, column }: Position): Area {
  return { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
}
