import { singleCell } from "../../document/area";
import type { Area, SheetModel } from "../../document/model";
import type { PictureSource } from "./cellPicture";
import { Headings } from "./Headings";
import { boxInView, pointerZone, type PointerZone } from "./pointerZone";
import type { Position } from "./Position";
import { isInPart, partOfSheet, quadrant, type Quadrant, visibleCells } from "./quadrant";
import type { SheetMarks } from "./SelectionMark";
import { areaBox, type Box, type SheetLayout } from "./sheetLayout";

/** Things that lie on the sheet, e.g. charts. */
export interface SheetLayer {
  /** Puts into a pane what its part of the sheet can show, scrolled or not; `part` is in the sheet's pixels. */
  draw(layer: HTMLElement, sheet: SheetModel, layout: SheetLayout, part: Box): void;
}

export type SheetSource = Pick<PictureSource, "workbook" | "measure">;

/** A sheet as it is seen: cells in four panes, headings, scroll bars, selection and charts. It only shows; GridControl acts. */
export class SheetView {
  readonly element = document.createElement("div");
  /** What lies over everything: the cell input. */
  readonly surface = document.createElement("div");
  /** The cells alone, as assistive technology knows them. */
  readonly grid = document.createElement("div");
  private readonly room = document.createElement("div");
  private readonly quadrants: Quadrant[];
  private readonly headings = [false, true].flatMap((scrolls) =>
    (["columns", "rows"] as const).map((side) => ({ side, scrolls, strip: new Headings(side) })),
  );
  private readonly freezeLines = { across: piece("freeze-line"), down: piece("freeze-line") };
  private source: PictureSource | undefined;

  constructor(
    private readonly sheetSource: SheetSource,
    private readonly layers: readonly SheetLayer[],
    private readonly onScroll: () => void,
  ) {
    this.quadrants = [true, false].flatMap((scrollsY) =>
      [true, false].map((scrollsX) => quadrant(scrollsX, scrollsY, layers.length)),
    );
    this.element.className = "sheet-view";
    this.room.className = "scroll-room";
    this.surface.className = "surface";
    this.grid.id = "sheet-grid";
    this.grid.setAttribute("role", "grid");
    this.grid.setAttribute("aria-multiselectable", "true");
    this.grid.append(...this.quadrants.map(({ windows: [cells] }) => cells));
    this.surface.append(
      this.grid,
      ...this.quadrants.map(({ windows: [, overlay] }) => overlay),
      ...this.headings.map(({ strip }) => strip.element),
      piece("corner"),
      this.freezeLines.across,
      this.freezeLines.down,
    );
    this.room.append(this.surface);
    this.element.append(this.room);
    this.element.addEventListener("scroll", this.onScroll);
    new ResizeObserver(this.onScroll).observe(this.element);
  }

  show(sheet: SheetModel, layout: SheetLayout, noteAt: PictureSource["noteAt"]): void {
    const changed = this.source?.sheet.id !== sheet.id;
    this.source = { ...this.sheetSource, sheet, layout, noteAt };
    this.grid.setAttribute("aria-label", sheet.name);
    this.grid.setAttribute("aria-rowcount", String(layout.rows.count));
    this.grid.setAttribute("aria-colcount", String(layout.columns.count));
    const { headings, rows, columns, extent } = layout;
    this.room.style.width = `${headings.width + columns.startOf(extent.columns)}px`;
    this.room.style.height = `${headings.height + rows.startOf(extent.rows)}px`;
    if (changed) this.element.scrollTo(0, 0);
  }

  /** Draws what can be seen; with `again`, also what was drawn before. Gives the element of the active cell. */
  draw(marks: SheetMarks, again: boolean): HTMLElement | undefined {
    const { source, surface, element } = this;
    if (!source) return undefined;
    const { layout, sheet } = source;
    surface.style.width = `${element.clientWidth}px`;
    surface.style.height = `${element.clientHeight}px`;
    surface.style.setProperty("--heading-width", `${layout.headings.width}px`);
    surface.style.setProperty("--heading-height", `${layout.headings.height}px`);
    const { active } = marks.selection;
    let activeElement: HTMLElement | undefined;
    for (const each of this.quadrants) {
      const { pane, mark, layers, scrollsX, scrollsY } = each;
      const { box, offset } = this.paneBox(layout, scrollsX, scrollsY);
      each.place(box, offset);
      if (box.width <= 0 || box.height <= 0) continue;
      const kept = isInPart(layout, active, scrollsX, scrollsY) ? active : undefined;
      pane.draw(source, visibleCells(layout, box, offset), kept, again);
      activeElement = pane.showSelection(marks.selection) ?? activeElement;
      mark.draw(layout, marks);
      const part = partOfSheet(layout, scrollsX, scrollsY);
      if (again) layers.forEach((layer, i) => this.layers[i]?.draw(layer, sheet, layout, part));
    }
    this.drawHeadings(layout, marks.selection.area);
    this.drawFreezeLines(layout);
    return activeElement;
  }

  /** The rectangle of an area within the view. */
  boxOf(area: Area): Box {
    return this.source ? boxInView(this.source.layout, this.scroll, area) : { left: 0, top: 0, width: 0, height: 0 };
  }

  zoneAt(clientX: number, clientY: number, selected: Area): PointerZone {
    if (!this.source) return { on: "corner", position: { row: 0, column: 0 } };
    const { left, top } = this.element.getBoundingClientRect();
    return pointerZone(this.source.layout, this.scroll, this.boxOf(selected), clientX - left, clientY - top);
  }

  /** Scrolls just so far that a cell can be seen whole. */
  reveal({ row, column }: Position): void {
    const { source, element } = this;
    if (!source) return;
    const { layout } = source;
    const cell = areaBox(layout, singleCell(row, column));
    const width = element.clientWidth - layout.headings.width;
    const height = element.clientHeight - layout.headings.height;
    if (column >= layout.frozen.columns)
      element.scrollLeft = closest(element.scrollLeft, cell.left - layout.frozen.width, cell.left + cell.width - width);
    if (row >= layout.frozen.rows)
      element.scrollTop = closest(element.scrollTop, cell.top - layout.frozen.height, cell.top + cell.height - height);
  }

  /** How many rows a page is: those that scroll and can be seen whole, one of them left to find the place again. */
  get rowsPerPage(): number {
    if (!this.source) return 1;
    const { rows, frozen, headings } = this.source.layout;
    const top = this.element.scrollTop + frozen.height;
    const bottom = this.element.scrollTop + this.element.clientHeight - headings.height;
    return Math.max(1, rows.indexAt(bottom) - rows.indexAt(top) - 1);
  }

  private get scroll(): { left: number; top: number } {
    return { left: this.element.scrollLeft, top: this.element.scrollTop };
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

  private drawHeadings(layout: SheetLayout, selected: Area): void {
    for (const { side, scrolls, strip } of this.headings) {
      const { box, offset } = this.paneBox(layout, scrolls, scrolls);
      const visible = visibleCells(layout, box, offset);
      const { width, height } = layout.headings;
      if (side === "columns") strip.draw({ ...box, top: 0, height }, offset.x, layout, visible, selected);
      else strip.draw({ ...box, left: 0, width }, offset.y, layout, visible, selected);
    }
  }
}

function piece(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

/** The number nearest to `current` between `low` and `high`, the upper bound winning where they cross. */
function closest(current: number, high: number, low: number): number {
  return Math.min(high, Math.max(low, current));
}
