import { cellKey, type CellModel, type SheetModel } from "../model";
import type { WorkbookState } from "../WorkbookState";
import { cellAfter } from "./cellPlaces";
import type { StructureChange } from "./StructureChange";

/** Puts every cell of the sheets that change where it belongs now. Those that are pushed off their sheet, pasted over or deleted are gone. */
export function moveCells(state: WorkbookState, change: StructureChange): void {
  const sheets = sheetsOf(state, change);
  const cells = new Map<string, Record<string, CellModel>>(sheets.map(({ name }) => [name.toLowerCase(), {}]));
  for (const sheet of sheets) {
    for (const [key, cell] of Object.entries(sheet.cells)) {
      const comma = key.indexOf(",");
      const place = { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
      const after = cellAfter(sheet.name, place, change);
      const target = after && cells.get(after.sheetName.toLowerCase());
      if (target) target[cellKey(after.row, after.column)] = cell;
    }
  }
  for (const sheet of sheets) state.set(sheet, "cells", cells.get(sheet.name.toLowerCase()) ?? {});
}

/** The sheets on which something moves: one, or two when cells are pasted on another sheet. */
export function sheetsOf(state: WorkbookState, change: StructureChange): SheetModel[] {
  const names = change.kind === "move" ? [change.from.sheetName, change.to.sheetName] : [change.place.sheetName];
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return state.model.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
}
