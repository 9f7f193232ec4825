import { contains } from "../../document/area";
import type { Area } from "../../document/model";
import { blankPicture, cellPicture, type PictureSource } from "./cellPicture";
import { drawCell, markMerged } from "./drawCell";
import { Gridlines } from "./Gridlines";
import { hiddenAnchors, mergeAround } from "./merges";
import type { Position } from "./Position";
import { sameArea } from "./sameArea";
import type { Selection } from "./selectionMoves";
import { areaBox } from "./sheetLayout";

/** The rows and columns a pane shows, first and last included. */
export type VisibleCells = Area;

interface DrawnCell {
  readonly element: HTMLElement;
  /** The picture it was made from, as text: what looks the same is not made again. */
  readonly picture: string;
}

interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: Map<number, DrawnCell>;
}

/** The cells of one of the four parts that freezing cuts a sheet into. Everything in it stands in the sheet's own coordinates, moved as a whole. */
export class GridPane {
  readonly sheetArea = document.createElement("div");
  private readonly gridlines = new Gridlines();
  private readonly cells = document.createElement("div");
  private readonly rows = new Map<number, DrawnRow>();
  private drawn: VisibleCells | undefined;
  private active: HTMLElement | undefined;

  constructor() {
    this.sheetArea.className = "sheet-area";
    this.cells.className = "cells";
    this.sheetArea.append(this.gridlines.element, this.cells);
  }

  /** Draws what came into view; with `again`, also what was there before and looks different now. `kept` is a cell that is there even out of view. */
  draw(source: PictureSource, visible: VisibleCells, kept: Position | undefined, again: boolean): void {
    const moved = !this.drawn || !sameArea(this.drawn, visible);
    if (moved || again) {
      if (source.sheet.showGridlines) this.gridlines.draw(source.layout, visible);
      else this.gridlines.clear();
    }
    const extras = hiddenAnchors(source.sheet.merges, visible);
    if (kept) extras.push(kept);
    for (const [row, { element }] of this.rows) {
      if ((row >= visible.top && row <= visible.bottom) || extras.some((extra) => extra.row === row)) continue;
      element.remove();
      this.rows.delete(row);
    }
    for (let row = visible.top; row <= visible.bottom; row++)
      if (source.layout.rows.sizeOf(row) > 0) this.drawRow(source, row, columnsIn(visible, row, extras), again, kept);
    for (const { row } of extras)
      if (row < visible.top || row > visible.bottom)
        this.drawRow(
          source,
          row,
          extras.filter((extra) => extra.row === row).map(({ column }) => column),
          again,
          kept,
        );
    this.putInOrder();
    this.drawn = visible;
  }

  /** Tells assistive technology what is selected; gives the element of the active cell where it is in this pane. */
  showSelection({ area, active }: Selection): HTMLElement | undefined {
    for (const [row, { cells }] of this.rows) {
      for (const [column, { element }] of cells) {
        const selected = String(contains(area, row, column));
        if (element.ariaSelected !== selected) element.ariaSelected = selected;
      }
    }
    const now = this.rows.get(active.row)?.cells.get(active.column)?.element;
    if (this.active !== now) {
      this.active?.removeAttribute("id");
      this.active?.removeAttribute("aria-label");
      this.active = now;
    }
    return now;
  }

  private drawRow(
    source: PictureSource,
    row: number,
    columns: readonly number[],
    again: boolean,
    kept?: Position,
  ): void {
    let drawn = this.rows.get(row);
    if (!drawn) this.rows.set(row, (drawn = { element: rowElement(row), cells: new Map() }));
    const { element, cells } = drawn;
    element.style.top = `${source.layout.rows.startOf(row)}px`;
    const wanted = new Set(columns);
    for (const [column, cell] of cells) {
      if (wanted.has(column)) continue;
      cell.element.remove();
      cells.delete(column);
    }
    let before: HTMLElement | undefined;
    for (const column of columns) {
      const known = cells.get(column);
      const isKept = kept?.row === row && kept.column === column;
      const cell = known && !again ? known : this.drawOne(source, row, column, isKept, known);
      if (cell === known) {
        before = known?.element ?? before;
        continue;
      }
      known?.element.remove();
      if (!cell) {
        cells.delete(column);
        continue;
      }
      if (before) before.after(cell.element);
      else element.prepend(cell.element);
      cells.set(column, cell);
      before = cell.element;
    }
  }

  /** The cell as it looks now: the element that is there already when it looks the same. */
  private drawOne(
    source: PictureSource,
    row: number,
    column: number,
    isKept: boolean,
    known: DrawnCell | undefined,
  ): DrawnCell | undefined {
    const { layout, sheet } = source;
    const merge = mergeAround(sheet.merges, { row, column });
    if (merge.top !== row || merge.left !== column) return undefined;
    const box = { ...areaBox(layout, merge), top: 0 };
    if (box.width === 0 || box.height === 0) return undefined;
    const isMerged = merge.right > column || merge.bottom > row;
    const picture =
      cellPicture(source, row, column, box, merge.right) ?? (isMerged || isKept ? blankPicture(box) : undefined);
    if (!picture) return undefined;
    const text = `${isMerged}${JSON.stringify(picture)}`;
    if (known?.picture === text) return known;
    const element = drawCell(picture, column);
    if (isMerged) markMerged(element, merge);
    return { element, picture: text };
  }

  /** Rows that came into view stand behind the others at first; assistive technology reads them in the order they stand in. */
  private putInOrder(): void {
    let before: Element | undefined;
    for (const [, { element, cells }] of [...this.rows].sort(([one], [other]) => one - other)) {
      if (cells.size === 0) {
        element.remove();
        continue;
      }
      if (element.parentElement !== this.cells || element.previousElementSibling !== (before ?? null)) {
        if (before) before.after(element);
        else this.cells.prepend(element);
      }
      before = element;
    }
  }
}

function columnsIn({ left, right }: VisibleCells, row: number, extras: readonly Position[]): number[] {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const beyond = extras.filter((extra) => extra.row === row && (extra.column < left || extra.column > right));
  return beyond.length === 0
    ? columns
    : [...columns, ...beyond.map(({ column }) => column)].sort((one, other) => one - other);
}

function rowElement(row: number): HTMLElement {
  const element = document.createElement("div");
  element.className = "row";
  element.setAttribute("role", "row");
  element.setAttribute("aria-rowindex", String(row + 1));
  return element;
}
