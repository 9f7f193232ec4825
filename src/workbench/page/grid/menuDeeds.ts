import type { CellDeeds } from "./CellDeeds";
import type { MenuDeeds } from "./cellMenu";
import type { GridClipboard } from "./GridClipboard";
import type { SheetDeed } from "./gridKeys";
import type { SheetDeeds } from "./SheetDeeds";

/** The grid as the menu of cells needs it. */
export interface MenuDeedGrid {
  readonly deeds: SheetDeeds;
  readonly cells: CellDeeds;
  readonly clipboard: GridClipboard;
  run(deed: SheetDeed): void;
  attempt(change: () => void): void;
  /** A promise that fails is told like any other refusal. */
  wait(work: Promise<void>): void;
  firstSelected(which: "rows" | "columns"): number;
  askForSize(which: "rows" | "columns"): Promise<void>;
  filterByActive(): void;
}

/** What the entries of the menu do. */
export function menuDeeds(grid: MenuDeedGrid): MenuDeeds {
  const { deeds, cells, clipboard } = grid;
  return {
    copy: (cut) => grid.wait(clipboard.copy(cut)),
    paste: (what) => grid.wait(clipboard.paste(what)),
    insertCells: (shift) => grid.attempt(() => cells.insertCells(shift)),
    deleteCells: (shift) => grid.attempt(() => cells.deleteCells(shift)),
    insertLines: (which) => grid.attempt(() => cells.insertLines(which)),
    deleteLines: (which) => grid.attempt(() => cells.deleteLines(which)),
    sort: (descending) => grid.attempt(() => cells.sort(descending)),
    filterByValue: () => grid.filterByActive(),
    merge: (merged) => grid.attempt(() => cells.merge(merged)),
    resize: (which) => grid.wait(grid.askForSize(which)),
    autofit: (which) => grid.attempt(() => deeds.autofit(which, grid.firstSelected(which))),
    deed: (deed) => grid.run(deed),
  };
}
