import { isWholeColumns, isWholeRows } from "../../document/area";
import type { Area } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { filledBeside } from "./filledBeside";
import type { Position } from "./Position";
import { regionAround } from "./regionAround";
import type { DeedPlace } from "./SheetDeeds";

/** What a person does that moves or fills cells, or orders them. What the workbook refuses is thrown. */
export class CellDeeds {
  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly place: () => DeedPlace,
    private readonly isEmpty: (position: Position) => boolean,
  ) {}

  /** False where it has to be asked which way the other cells go. */
  insert(): boolean {
    const { area } = this.place().selection;
    const which = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : undefined;
    if (which) this.insertLines(which);
    return which !== undefined;
  }

  remove(): boolean {
    const { area } = this.place().selection;
    const which = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : undefined;
    if (which) this.deleteLines(which);
    return which !== undefined;
  }

  insertLines(which: "rows" | "columns"): void {
    const { sheet, selection } = this.place();
    const { top, left, bottom, right } = selection.area;
    if (which === "rows") this.workbook.insertRows(sheet.id, top, bottom - top + 1);
    else this.workbook.insertColumns(sheet.id, left, right - left + 1);
  }

  deleteLines(which: "rows" | "columns"): void {
    const { sheet, selection } = this.place();
    const { top, left, bottom, right } = selection.area;
    if (which === "rows") this.workbook.deleteRows(sheet.id, top, bottom - top + 1);
    else this.workbook.deleteColumns(sheet.id, left, right - left + 1);
  }

  insertCells(shift: "Down" | "Right"): void {
    const { sheet, selection } = this.place();
    this.workbook.insertCells(sheet.id, selection.area, shift);
  }

  deleteCells(shift: "Up" | "Left"): void {
    const { sheet, selection } = this.place();
    this.workbook.deleteCells(sheet.id, selection.area, shift);
  }

  /** Drags cells elsewhere, or a copy of them. */
  move(from: Area, { row, column }: Position, copy: boolean): void {
    const { sheet } = this.place();
    const target = {
      top: row,
      left: column,
      bottom: row + from.bottom - from.top,
      right: column + from.right - from.left,
    };
    if (copy) this.workbook.copyCells(sheet.id, from, sheet.id, target, "All");
    else this.workbook.moveCells(sheet.id, from, sheet.id, row, column);
  }

  fill(from: Area, to: Area): void {
    this.workbook.fill(this.place().sheet.id, from, to);
  }

  /** As far down as the column beside it is filled. Gives the area, undefined where there is nothing beside. */
  fillDownBeside(from: Area): Area | undefined {
    const bottom = filledBeside(from, this.isEmpty, this.place().lastUsed);
    if (bottom === undefined) return undefined;
    const to = { ...from, bottom };
    this.fill(from, to);
    return to;
  }

  /** Ctrl+D and Ctrl+R: copies of the first row or column of the selection in all others; into a single one copies of the cells before it. */
  fillOver(direction: "down" | "right"): void {
    const { sheet, selection } = this.place();
    const { area } = selection;
    const { top, left, bottom, right } = area;
    if (direction === "down") {
      const from = top === bottom ? top - 1 : top;
      if (from < 0) return;
      this.workbook.copyCells(
        sheet.id,
        { ...area, top: from, bottom: from },
        sheet.id,
        { ...area, top: from + 1 },
        "All",
      );
    } else {
      const from = left === right ? left - 1 : left;
      if (from < 0) return;
      this.workbook.copyCells(
        sheet.id,
        { ...area, left: from, right: from },
        sheet.id,
        { ...area, left: from + 1 },
        "All",
      );
    }
  }

  /** Sorts the table the active cell is in, or the block of cells around it, by the active cell's column. */
  sort(descending: boolean): void {
    const { sheet, selection } = this.place();
    const { active } = selection;
    const table = this.workbook.state.tableAt(sheet.id, active.row, active.column);
    if (table) {
      this.workbook.sortTable(table.id, [{ offset: active.column - table.area.left, descending }]);
      return;
    }
    const { area } = selection;
    const isOne = area.top === area.bottom && area.left === area.right;
    const block = isOne ? regionAround(active, { isEmpty: this.isEmpty, lastUsed: this.place().lastUsed }) : area;
    const keys = [{ offset: active.column - block.left, descending }];
    this.workbook.sortArea(sheet.id, block, keys, { hasHeaders: isOne && this.hasHeaders(block) });
  }

  merge(merged: boolean): void {
    const { sheet, selection } = this.place();
    if (merged) this.workbook.merge(sheet.id, selection.area);
    else this.workbook.unmerge(sheet.id, selection.area);
  }

  /** A first row of texts over something else. */
  private hasHeaders({ top, left, bottom, right }: Area): boolean {
    const { sheet } = this.place();
    if (top === bottom) return false;
    const kinds = (row: number): string[] =>
      Array.from({ length: right - left + 1 }, (_, i) => typeof this.workbook.valueAt(sheet.id, row, left + i));
    const isText = kinds(top).every((kind) => kind === "string");
    return isText && kinds(top + 1).some((kind) => kind !== "string");
  }
}
