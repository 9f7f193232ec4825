import type { CalculatedWorkbook, ChartModel, SheetModel } from "../../document/model";
import type { LineAxis } from "../grid/LineAxis";
import { type Box, pixels, sheetLayout, type SheetLayout } from "../grid/sheetLayout";
import { chartOption, chartTitle } from "./chartOption";
import { renderChart } from "./renderChart";

/** The charts of a sheet, lying over its cells. */
export class ChartLayer {
  private pictures = new Map<string, { seen: string; svg: string }>();

  constructor(private readonly workbook: CalculatedWorkbook) {}

  /** Puts into a pane the charts that its part of the sheet can show, scrolled or not; `part` is in the sheet's pixels. */
  draw(layer: HTMLElement, sheet: SheetModel, layout: SheetLayout, part: Box): void {
    const set = sheetLayout(sheet, { rows: layout.rows.count, columns: layout.columns.count });
    const boxes = sheet.charts.map((chart) => ({ chart, box: chartBox(chart, set.rows, layout.rows) }));
    const inPart = boxes.filter(({ box }) => {
      return (
        box.left < part.left + part.width &&
        box.left + box.width > part.left &&
        box.top < part.top + part.height &&
        box.top + box.height > part.top
      );
    });
    layer.replaceChildren(...inPart.map(({ chart, box }) => this.element(chart, box)));
  }

  private element(chart: ChartModel, { left, top, width, height }: Box): HTMLElement {
    const element = document.createElement("div");
    element.className = "chart";
    element.dataset["name"] = chart.name;
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", chartTitle(chart, this.workbook) || chart.name);
    element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;${chart.border ? `border-color:${chart.border}` : ""}`;
    element.addEventListener("mousedown", (event) => event.stopPropagation()); // a click on a chart selects no cell under it
    element.innerHTML = this.picture(chart, width, height); // made by the chart library, which escapes every text
    return element;
  }

  /** Draws again only what looks different. */
  private picture(chart: ChartModel, width: number, height: number): string {
    const option = chartOption(chart, this.workbook);
    if (!option) return `<p class="chart-missing">The workbench does not draw charts of the kind ${chart.type}.</p>`;
    const seen = JSON.stringify([
      option,
      width,
      height,
      chart.series.map((series) => series.dataLabels.numberFormat),
      chart.axes,
    ]);
    const before = this.pictures.get(chart.id);
    if (before?.seen === seen) return before.svg;
    const svg = renderChart(option, width, height);
    this.pictures.set(chart.id, { seen, svg });
    return svg;
  }
}

/** The workbook places charts by the row heights that are set; here rows may have grown with their text, and charts move with them. */
function chartBox({ left, top, width, height }: ChartModel, set: LineAxis, shown: LineAxis): Box {
  const first = movedOffset(pixels(top), set, shown);
  const last = movedOffset(pixels(top + height), set, shown);
  return { left: pixels(left), top: first, width: pixels(width), height: last - first };
}

/** The same place in the same row, where rows have other heights. */
function movedOffset(offset: number, from: LineAxis, to: LineAxis): number {
  if (offset >= from.length) return offset - from.length + to.length;
  const row = from.indexAt(offset);
  return to.startOf(row) + Math.min(offset - from.startOf(row), to.sizeOf(row));
}
