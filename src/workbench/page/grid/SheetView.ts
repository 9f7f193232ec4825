import type { Area, CalculatedWorkbook, SheetModel } from "../../document/model";
import type { ChartLayer } from "../charts/ChartLayer";
import type { Position } from "./Position";
import { Headings } from "./Headings";
import { partOfSheet, quadrant, type Quadrant, visibleCells } from "./quadrant";
import type { Selection } from "./selectionMoves";
import { areaBox, type Box, type SheetLayout } from "./sheetLayout";

/** What a point of the view shows. */
export interface Spot {
  readonly on: "cells" | "columns" | "rows" | "corner";
  readonly position: Position;
}

/** A sheet as it is seen: cells in four panes, headings, scroll bars, selection and charts. It only shows; GridControl acts. */
export class SheetView {
  readonly element = document.createElement("div");
  /** What lies over everything: the cell input. */
  readonly surface = document.createElement("div");
  private readonly room = document.createElement("div");
  private readonly quadrants: Quadrant[];
  private readonly headings = [false, true].flatMap((scrolls) =>
    (["columns", "rows"] as const).map((side) => ({ side, scrolls, strip: new Headings(side) })),
  );
  private readonly freezeLines = { across: freezeLine(), down: freezeLine() };
  private sheet: SheetModel | undefined;
  private layout: SheetLayout | undefined;

  constructor(
    private readonly workbook: CalculatedWorkbook,
    private readonly charts: ChartLayer,
    private readonly onScroll: () => void,
  ) {
    this.quadrants = [true, false].flatMap((scrollsY) => [true, false].map((scrollsX) => quadrant(scrollsX, scrollsY)));
    this.element.className = "sheet-view";
    this.room.className = "scroll-room";
    this.surface.className = "surface";
    this.element.setAttribute("role", "grid");
    this.surface.append(
      ...this.quadrants.map(({ pane }) => pane.element),
      ...this.headings.map(({ strip }) => strip.element),
    );
    const corner = document.createElement("div");
    corner.className = "corner";
    this.surface.append(corner, this.freezeLines.across, this.freezeLines.down);
    this.room.append(this.surface);
    this.element.append(this.room);
    this.element.addEventListener("scroll", this.onScroll);
    new ResizeObserver(this.onScroll).observe(this.element);
  }

  show(sheet: SheetModel, layout: SheetLayout): void {
    const changed = this.sheet?.id !== sheet.id;
    this.sheet = sheet;
    this.layout = layout;
    this.element.setAttribute("aria-label", sheet.name);
    this.room.style.width = `${layout.headings.width + layout.columns.length}px`;
    this.room.style.height = `${layout.headings.height + layout.rows.length}px`;
    this.element.setAttribute("aria-rowcount", String(layout.rows.count));
    this.element.setAttribute("aria-colcount", String(layout.columns.count));
    if (changed) this.element.scrollTo(0, 0);
  }

  /** Draws what can be seen; with `again`, also what was drawn before. */
  draw(selection: Selection, copied: Area | undefined, again: boolean): void {
    const { sheet, layout, surface, element } = this;
    if (!sheet || !layout) return;
    surface.style.width = `${element.clientWidth}px`;
    surface.style.height = `${element.clientHeight}px`;
    surface.style.setProperty("--heading-width", `${layout.headings.width}px`);
    surface.style.setProperty("--heading-height", `${layout.headings.height}px`);
    for (const { pane, mark, charts, scrollsX, scrollsY } of this.quadrants) {
      const { box, offset } = this.paneBox(layout, scrollsX, scrollsY);
      pane.place(box, offset);
      if (box.width <= 0 || box.height <= 0) continue;
      pane.draw(this.workbook, sheet, layout, visibleCells(layout, box, offset), again);
      mark.draw(layout, selection, copied);
      if (again) this.charts.draw(charts, sheet, layout, partOfSheet(layout, scrollsX, scrollsY));
    }
    this.drawHeadings(layout, selection);
    this.drawFreezeLines(layout);
  }

  /** The rectangle of an area within the view. */
  boxOf(area: Area): Box {
    const { layout, element } = this;
    if (!layout) return { left: 0, top: 0, width: 0, height: 0 };
    const box = areaBox(layout, area);
    const left = box.left + layout.headings.width - (area.left < layout.frozen.columns ? 0 : element.scrollLeft);
    const top = box.top + layout.headings.height - (area.top < layout.frozen.rows ? 0 : element.scrollTop);
    return { ...box, left, top };
  }

  spotAt(clientX: number, clientY: number): Spot {
    const { layout, element } = this;
    if (!layout) return { on: "corner", position: { row: 0, column: 0 } };
    const corner = element.getBoundingClientRect();
    const x = clientX - corner.left - layout.headings.width;
    const y = clientY - corner.top - layout.headings.height;
    const position = {
      column: layout.columns.indexAt(Math.max(0, x < layout.frozen.width ? x : x + element.scrollLeft)),
      row: layout.rows.indexAt(Math.max(0, y < layout.frozen.height ? y : y + element.scrollTop)),
    };
    if (x < 0 && y < 0) return { on: "corner", position };
    return { on: x < 0 ? "rows" : y < 0 ? "columns" : "cells", position };
  }

  /** Scrolls just so far that a cell can be seen whole. */
  reveal({ row, column }: Position): void {
    const { layout, element } = this;
    if (!layout) return;
    const cell = areaBox(layout, { top: row, left: column, bottom: row, right: column });
    const width = element.clientWidth - layout.headings.width;
    const height = element.clientHeight - layout.headings.height;
    if (column >= layout.frozen.columns)
      element.scrollLeft = closest(element.scrollLeft, cell.left - layout.frozen.width, cell.left + cell.width - width);
    if (row >= layout.frozen.rows)
      element.scrollTop = closest(element.scrollTop, cell.top - layout.frozen.height, cell.top + cell.height - height);
  }

  /** How many rows a page is. */
  get rowsPerPage(): number {
    const { layout, element } = this;
    return layout
      ? Math.max(1, Math.floor((element.clientHeight - layout.headings.height - layout.frozen.height) / 20) - 1)
      : 1;
  }

  private paneBox(
    { headings, frozen }: SheetLayout,
    scrollsX: boolean,
    scrollsY: boolean,
  ): { box: Box; offset: { x: number; y: number } } {
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
    const left = headings.width + (scrollsX ? frozen.width : 0);
    const top = headings.height + (scrollsY ? frozen.height : 0);
    const width = scrollsX ? clientWidth - left : Math.min(frozen.width, clientWidth - left);
    const height = scrollsY ? clientHeight - top : Math.min(frozen.height, clientHeight - top);
    return {
      box: { left, top, width, height },
      offset: { x: scrollsX ? frozen.width + scrollLeft : 0, y: scrollsY ? frozen.height + scrollTop : 0 },
    };
  }

  private drawFreezeLines({ headings, frozen }: SheetLayout): void {
    const { across, down } = this.freezeLines;
    across.hidden = frozen.height === 0;
    across.style.cssText = `left:0;right:0;height:1px;top:${headings.height + frozen.height - 1}px`;
    down.hidden = frozen.width === 0;
    down.style.cssText = `top:0;bottom:0;width:1px;left:${headings.width + frozen.width - 1}px`;
  }

  private drawHeadings(layout: SheetLayout, selection: Selection): void {
    const selected = selection.area;
    for (const { side, scrolls, strip } of this.headings) {
      const { box, offset } = this.paneBox(layout, scrolls, scrolls);
      const visible = visibleCells(layout, box, offset);
      const { width, height } = layout.headings;
      if (side === "columns") strip.draw({ ...box, top: 0, height }, offset.x, layout, visible, selected);
      else strip.draw({ ...box, left: 0, width }, offset.y, layout, visible, selected);
    }
  }
}

function freezeLine(): HTMLElement {
  const line = document.createElement("div");
  line.className = "freeze-line";
  return line;
}

/** The number nearest to `current` between `low` and `high`, the upper bound winning where they cross. */
function closest(current: number, high: number, low: number): number {
  return Math.min(high, Math.max(low, current));
}
