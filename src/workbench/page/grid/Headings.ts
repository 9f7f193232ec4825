import type { Area } from "../../document/model";
import { columnLetters } from "../../document/reference";
import type { Box, SheetLayout } from "./sheetLayout";

type Side = "columns" | "rows";

/** Column letters or row numbers along one pane. */
export class Headings {
  readonly element = document.createElement("div");
  private readonly strip = document.createElement("div");
  private readonly labels = new Map<number, HTMLElement>();

  constructor(private readonly side: Side) {
    this.element.className = `headings ${side}`;
    this.element.setAttribute("aria-hidden", "true"); // cells carry their row and column themselves
    this.strip.className = "strip";
    this.element.append(this.strip);
  }

  /** `offset` is the point of the sheet at the start of the strip. */
  draw(box: Box, offset: number, layout: SheetLayout, visible: Area, selected: Area): void {
    this.element.hidden = box.width <= 0 || box.height <= 0;
    if (this.element.hidden) return;
    const { style } = this.element;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    this.strip.style.transform = this.side === "columns" ? `translateX(${-offset}px)` : `translateY(${-offset}px)`;
    const columns = this.side === "columns";
    const [first, last] = columns ? [visible.left, visible.right] : [visible.top, visible.bottom];
    const [from, to] = columns ? [selected.left, selected.right] : [selected.top, selected.bottom];
    for (const [index, label] of this.labels) {
      if (index >= first && index <= last) continue;
      label.remove();
      this.labels.delete(index);
    }
    for (let index = first; index <= last; index++) this.drawLabel(layout, index, index >= from && index <= to);
  }

  private drawLabel(layout: SheetLayout, index: number, selected: boolean): void {
    const columns = this.side === "columns";
    const axis = columns ? layout.columns : layout.rows;
    const size = axis.sizeOf(index);
    let label = this.labels.get(index);
    if (size === 0) {
      label?.remove();
      this.labels.delete(index);
      return;
    }
    if (!label) {
      label = document.createElement("div");
      label.textContent = columns ? columnLetters(index) : String(index + 1);
      this.labels.set(index, label);
      this.strip.append(label);
    }
    const hidesNext = index + 1 < axis.count && axis.sizeOf(index + 1) === 0;
    const className = `heading${selected ? " selected" : ""}${hidesNext ? " before-hidden" : ""}`;
    if (label.className !== className) label.className = className;
    const start = axis.startOf(index);
    const place = columns ? `left: ${start}px; width: ${size}px;` : `top: ${start}px; height: ${size}px;`;
    if (label.style.cssText !== place) label.style.cssText = place;
  }
}
