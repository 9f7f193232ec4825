import type { Area } from "../../document/model";
import { columnLetters } from "../../document/reference";
import type { VisibleCells } from "./GridPane";
import type { Box, SheetLayout } from "./sheetLayout";

type Side = "columns" | "rows";

/** Column letters or row numbers along one pane. */
export class Headings {
  readonly element = document.createElement("div");
  private readonly strip = document.createElement("div");

  constructor(private readonly side: Side) {
    this.element.className = `headings ${side}`;
    this.element.setAttribute("aria-hidden", "true"); // cells carry their row and column themselves
    this.strip.className = "strip";
    this.element.append(this.strip);
  }

  /** `offset` is the point of the sheet at the start of the strip. */
  draw(box: Box, offset: number, layout: SheetLayout, visible: VisibleCells, selected: Area): void {
    const { style } = this.element;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${Math.max(0, box.width)}px`;
    style.height = `${Math.max(0, box.height)}px`;
    this.strip.style.transform = this.side === "columns" ? `translateX(${-offset}px)` : `translateY(${-offset}px)`;
    this.strip.replaceChildren(...this.labels(layout, visible, selected));
  }

  private labels(layout: SheetLayout, visible: VisibleCells, selected: Area): HTMLElement[] {
    const columns = this.side === "columns";
    const axis = columns ? layout.columns : layout.rows;
    const [first, last] = columns ? [visible.left, visible.right] : [visible.top, visible.bottom];
    const [from, to] = columns ? [selected.left, selected.right] : [selected.top, selected.bottom];
    const labels: HTMLElement[] = [];
    for (let index = first; index <= last; index++) {
      const size = axis.sizeOf(index);
      if (size === 0) continue;
      const label = document.createElement("div");
      label.textContent = columns ? columnLetters(index) : String(index + 1);
      label.className = index >= from && index <= to ? "heading selected" : "heading";
      const start = axis.startOf(index);
      label.style.cssText = columns ? `left:${start}px;width:${size}px` : `top:${start}px;height:${size}px`;
      labels.push(label);
    }
    return labels;
  }
}
