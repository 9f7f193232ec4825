import { cellCount, intersection, isInside, isWholeColumns, isWholeRows, singleCell, union } from "./area";
import { cellKey, type Area, type SheetModel, type WorkbookChange } from "./model";

/** Whether cells that are only formatted count. */
type Kind = "all" | "values";

/** More cells than these are not looked at one by one after a change: the sheet is read anew. */
const MOST_CELLS = 20_000;

/** The rectangles around what is written on sheets. They are kept from one question to the next: a sheet may have many cells. */
export class UsedAreas {
  private readonly known = new Map<string, { readonly area: Area | undefined }>();

  of(sheet: SheetModel, kind: Kind): Area | undefined {
    const key = `${kind} ${sheet.id}`;
    let known = this.known.get(key);
    if (!known) this.known.set(key, (known = { area: readAll(sheet, kind) }));
    return known.area;
  }

  /** Something changed: what cannot be known any more is forgotten. */
  follow({ kind, sheetId, area }: WorkbookChange, sheet: SheetModel | undefined): void {
    if (kind !== "cells" && kind !== "structure") return;
    const isSmall = area && !isWholeRows(area) && !isWholeColumns(area) && cellCount(area) <= MOST_CELLS;
    if (kind === "structure" || sheetId === undefined || !sheet || !isSmall) {
      this.known.clear();
      return;
    }
    for (const which of ["all", "values"] as const) this.followCells(`${which} ${sheetId}`, which, area, sheet);
  }

  private followCells(key: string, kind: Kind, changed: Area, sheet: SheetModel): void {
    const before = this.known.get(key);
    if (!before) return;
    if (before.area && isInside(changed, before.area)) {
      if (touchesEdge(changed, before.area)) this.known.delete(key); // emptied cells may make it smaller
      return;
    }
    if (before.area && intersection(changed, before.area)) {
      this.known.delete(key);
      return;
    }
    let { area } = before;
    for (let row = changed.top; row <= changed.bottom; row++)
      for (let column = changed.left; column <= changed.right; column++)
        if (counts(sheet.cells[cellKey(row, column)], kind))
          area = area ? union(area, singleCell(row, column)) : singleCell(row, column);
    this.known.set(key, { area });
  }
}

function touchesEdge(inner: Area, { top, left, bottom, right }: Area): boolean {
  return inner.top === top || inner.left === left || inner.bottom === bottom || inner.right === right;
}

function counts(cell: SheetModel["cells"][string] | undefined, kind: Kind): boolean {
  return cell !== undefined && (kind === "all" || cell.input !== undefined);
}

function readAll(sheet: SheetModel, kind: Kind): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of Object.entries(sheet.cells)) {
    if (!counts(cell, kind)) continue;
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
