import { GridPane, type VisibleCells } from "./GridPane";
import { SelectionMark } from "./SelectionMark";
import type { Box, SheetLayout } from "./sheetLayout";

/** Cells drawn beyond the edge: text may run into view from a cell that is out of it. */
const MARGIN = { before: 8, after: 2 };

/** One of the four panes with what lies over its cells. */
export interface Quadrant {
  readonly pane: GridPane;
  readonly mark: SelectionMark;
  readonly charts: HTMLElement;
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
}

export function quadrant(scrollsX: boolean, scrollsY: boolean): Quadrant {
  const pane = new GridPane();
  const mark = new SelectionMark();
  const charts = document.createElement("div");
  pane.overlay.append(mark.element, charts);
  return { pane, mark, charts, scrollsX, scrollsY };
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
