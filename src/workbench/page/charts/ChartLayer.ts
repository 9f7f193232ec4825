import type { CalculatedWorkbook, ChartModel, SheetModel } from "../../document/model";
import { type Box, pixels } from "../grid/sheetLayout";
import { chartOption, chartTitle } from "./chartOption";
import { renderChart } from "./renderChart";

/** The charts of a sheet, lying over its cells. */
export class ChartLayer {
  private pictures = new Map<string, { seen: string; svg: string }>();

  constructor(private readonly workbook: CalculatedWorkbook) {}

  /** Puts into a pane the charts that its part of the sheet can show, scrolled or not; `part` is in the sheet's pixels. */
  draw(layer: HTMLElement, sheet: SheetModel, part: Box): void {
    const inPart = sheet.charts.filter((chart) => {
      const box = chartBox(chart);
      return (
        box.left < part.left + part.width &&
        box.left + box.width > part.left &&
        box.top < part.top + part.height &&
        box.top + box.height > part.top
      );
    });
    layer.replaceChildren(...inPart.map((chart) => this.element(chart)));
  }

  private element(chart: ChartModel): HTMLElement {
    const { left, top, width, height } = chartBox(chart);
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

function chartBox({ left, top, width, height }: ChartModel): Box {
  return { left: pixels(left), top: pixels(top), width: pixels(width), height: pixels(height) };
}
