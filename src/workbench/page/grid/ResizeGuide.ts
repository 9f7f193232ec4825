import { type Box, points } from "./sheetLayout";

/** The line that shows where a row or column would end while its edge is dragged, with its size. */
export class ResizeGuide {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "resize-guide";
    this.element.hidden = true;
  }

  /** `size` in pixels, of the row or column in this box. */
  show({ left, top }: Box, isColumn: boolean, size: number): void {
    this.element.hidden = false;
    this.element.style.cssText = isColumn
      ? `top:0;bottom:0;left:${left + size - 1}px;width:1px`
      : `left:0;right:0;top:${top + size - 1}px;height:1px`;
    this.element.dataset["size"] = `${points(size)} points (${size} pixels)`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
