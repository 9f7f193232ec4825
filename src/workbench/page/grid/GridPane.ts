import type { CalculatedWorkbook, SheetModel } from "../../document/model";
import { drawCell } from "./drawCell";
import type { LineAxis } from "./LineAxis";
import type { SheetLayout } from "./sheetLayout";

/** The rows and columns a pane shows, first and last included. */
export interface VisibleCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One of the four parts that freezing cuts a sheet into. Everything in it stands in the sheet's own coordinates, moved as a whole. */
export class GridPane {
  readonly element = document.createElement("div");
  /** What lies over the cells: selection and charts. */
  readonly overlay = document.createElement("div");
  private readonly sheetArea = document.createElement("div");
  private readonly lines = document.createElement("div");
  private readonly cells = document.createElement("div");
  private readonly rows = new Map<number, HTMLElement>();
  private drawn: VisibleCells | undefined;

  constructor() {
    this.element.className = "pane";
    this.sheetArea.className = "sheet-area";
    this.cells.className = "cells";
    this.cells.setAttribute("role", "rowgroup");
    this.lines.className = "gridlines";
    this.overlay.className = "overlay";
    this.sheetArea.append(this.lines, this.cells, this.overlay);
    this.element.append(this.sheetArea);
  }

  /** Puts the pane into the view; `offset` is the sheet's point at the pane's top left corner. */
  place(box: { left: number; top: number; width: number; height: number }, offset: { x: number; y: number }): void {
    const { style } = this.element;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${Math.max(0, box.width)}px`;
    style.height = `${Math.max(0, box.height)}px`;
    this.sheetArea.style.transform = `translate(${-offset.x}px, ${-offset.y}px)`;
  }

  /** Draws what came into view; with `again`, everything. */
  draw(
    workbook: CalculatedWorkbook,
    sheet: SheetModel,
    layout: SheetLayout,
    visible: VisibleCells,
    again: boolean,
  ): void {
    if (!again && this.drawn && sameCells(this.drawn, visible)) return;
    if (again || this.drawn?.left !== visible.left || this.drawn.right !== visible.right) this.clear();
    for (const [row, element] of this.rows) {
      if (row >= visible.top && row <= visible.bottom) continue;
      element.remove();
      this.rows.delete(row);
    }
    for (let row = visible.top; row <= visible.bottom; row++) {
      if (this.rows.has(row) || layout.rows.sizeOf(row) === 0) continue;
      const element = drawRow(workbook, sheet, layout, row, visible);
      this.rows.set(row, element);
      if (element.hasChildNodes()) this.cells.append(element);
    }
    this.lines.replaceChildren(...(sheet.showGridlines ? gridlines(layout, visible) : []));
    this.drawn = visible;
  }

  private clear(): void {
    this.cells.replaceChildren();
    this.rows.clear();
  }
}

function sameCells(one: VisibleCells, other: VisibleCells): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function drawRow(
  workbook: CalculatedWorkbook,
  sheet: SheetModel,
  layout: SheetLayout,
  row: number,
  visible: VisibleCells,
): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("role", "row");
  element.setAttribute("aria-rowindex", String(row + 1));
  const top = layout.rows.startOf(row);
  const height = layout.rows.sizeOf(row);
  for (let column = visible.left; column <= visible.right; column++) {
    const width = layout.columns.sizeOf(column);
    if (width === 0) continue;
    const box = { left: layout.columns.startOf(column), top, width, height };
    const cell = drawCell(workbook, sheet.id, { row, column, box }, layout, sheet.showGridlines);
    if (cell) element.append(cell);
  }
  return element;
}

function gridlines(layout: SheetLayout, visible: VisibleCells): HTMLElement[] {
  const left = layout.columns.startOf(visible.left);
  const top = layout.rows.startOf(visible.top);
  const width = layout.columns.startOf(visible.right + 1) - left;
  const height = layout.rows.startOf(visible.bottom + 1) - top;
  const across = ends(layout.rows, visible.top, visible.bottom).map((end) => line(left, end - 1, width, 1));
  const down = ends(layout.columns, visible.left, visible.right).map((end) => line(end - 1, top, 1, height));
  return [...across, ...down];
}

function ends(axis: LineAxis, first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => axis.startOf(first + i + 1));
}

function line(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement("div");
  element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return element;
}
