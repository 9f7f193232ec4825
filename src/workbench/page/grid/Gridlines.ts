import type { VisibleCells } from "./GridPane";
import type { LineAxis } from "./LineAxis";
import type { SheetLayout } from "./sheetLayout";

const SVG = "http://www.w3.org/2000/svg";

/** The thin lines between cells, as one path. */
export class Gridlines {
  readonly element = document.createElementNS(SVG, "svg");
  private readonly path = document.createElementNS(SVG, "path");

  constructor() {
    this.element.setAttribute("class", "gridlines");
    this.element.setAttribute("aria-hidden", "true");
    this.element.append(this.path);
  }

  draw(layout: SheetLayout, visible: VisibleCells): void {
    const left = layout.columns.startOf(visible.left);
    const top = layout.rows.startOf(visible.top);
    const width = layout.columns.startOf(visible.right + 1) - left;
    const height = layout.rows.startOf(visible.bottom + 1) - top;
    this.element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    const across = ends(layout.rows, visible.top, visible.bottom).map((end) => `M0 ${end - top - 0.5}H${width}`);
    const down = ends(layout.columns, visible.left, visible.right).map((end) => `M${end - left - 0.5} 0V${height}`);
    this.path.setAttribute("d", [...across, ...down].join(""));
  }

  clear(): void {
    this.path.setAttribute("d", "");
  }
}

function ends(axis: LineAxis, first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => axis.startOf(first + i + 1));
}
