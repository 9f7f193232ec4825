import { GridPane, type VisibleCells } from "./GridPane";
import type { Position } from "./Position";
import { SelectionMark } from "./SelectionMark";
import type { Box, SheetLayout } from "./sheetLayout";

/** Cells drawn beyond the edge: text may run into view from a cell that is out of it. */
const MARGIN = { before: 8, after: 2 };

/** One of the four panes: its cells, and over them what lies on the sheet. Only the cells are the grid that a screen reader knows. */
export interface Quadrant {
  readonly pane: GridPane;
  readonly mark: SelectionMark;
  /** One for each layer: charts, buttons. */
  readonly layers: readonly HTMLElement[];
  /** What shows the cells, and what shows what lies over them. */
  readonly windows: readonly [HTMLElement, HTMLElement];
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
  /** Moves both to where the view is scrolled. */
  place(box: Box, offset: { readonly x: number; readonly y: number }): void;
}

export function quadrant(scrollsX: boolean, scrollsY: boolean, layerCount: number): Quadrant {
  const pane = new GridPane();
  const mark = new SelectionMark();
  const layers = Array.from({ length: layerCount }, () => document.createElement("div"));
  const overlay = document.createElement("div");
  overlay.className = "sheet-area overlay";
  overlay.append(mark.element, ...layers);
  const windows = [windowOn("pane", pane.sheetArea), windowOn("pane-overlay", overlay)] as const;
  return {
    pane,
    mark,
    layers,
    windows,
    scrollsX,
    scrollsY,
    place: ({ left, top, width, height }, offset) => {
      for (const element of windows) {
        element.hidden = width <= 0 || height <= 0;
        element.style.cssText = `left:${left}px;top:${top}px;width:${Math.max(0, width)}px;height:${Math.max(0, height)}px`;
      }
      for (const area of [pane.sheetArea, overlay]) area.style.transform = `translate(${-offset.x}px, ${-offset.y}px)`;
    },
  };
}

function windowOn(className: string, content: HTMLElement): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.append(content);
  return element;
}

/** All that a pane can ever show. */
export function partOfSheet({ frozen }: SheetLayout, scrollsX: boolean, scrollsY: boolean): Box {
  return {
    left: scrollsX ? frozen.width : 0,
    top: scrollsY ? frozen.height : 0,
    width: scrollsX ? Infinity : frozen.width,
    height: scrollsY ? Infinity : frozen.height,
  };
}

/** Whether a cell belongs to a pane. */
export function isInPart(
  { frozen }: SheetLayout,
  { row, column }: Position,
  scrollsX: boolean,
  scrollsY: boolean,
): boolean {
  return column >= frozen.columns === scrollsX && row >= frozen.rows === scrollsY;
}

/** The cells of a pane that can be seen now; `offset` is the sheet's point at its top left corner. */
export function visibleCells(
  { rows, columns }: SheetLayout,
  { width, height }: Box,
  { x, y }: { x: number; y: number },
): VisibleCells {
  return {
    top: rows.indexAt(y),
    left: Math.max(0, columns.indexAt(x) - MARGIN.before),
    bottom: rows.indexAt(y + Math.max(0, height - 1)),
    right: Math.min(columns.count - 1, columns.indexAt(x + Math.max(0, width - 1)) + MARGIN.after),
  };
}
