import type { ChartModel, SheetModel } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { type Box, sheetLayout, type SheetLayout } from "../grid/sheetLayout";
import { readChart } from "./ChartData";
import { ChartHandling } from "./ChartHandling";
import { chartOption } from "./chartOption";
import { chartBox } from "./chartPlace";
import { ChartPicture } from "./ChartPicture";
import type { renderChart } from "./renderChart";

export interface ChartLayerEvents {
  /** The charts have to be drawn again. */
  redraw(): void;
  refused(error: unknown): void;
  backToGrid(): void;
}

/** The charts of a sheet, lying over its cells. */
export class ChartLayer {
  private readonly drawn = new Map<string, { seen: string; svg: string }>();
  /** By pane and chart: who is selected stays so when everything is drawn anew. */
  private readonly pictures = new Map<HTMLElement, Map<string, ChartPicture>>();
  private renderer: typeof renderChart | undefined;
  private loading = false;
  private readonly handling: ChartHandling;

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly events: ChartLayerEvents,
  ) {
    this.handling = new ChartHandling(workbook, events);
  }

  /** Puts into a pane the charts that its part of the sheet can show, scrolled or not; `part` is in the sheet's pixels. */
  draw(layer: HTMLElement, sheet: SheetModel, layout: SheetLayout, part: Box): void {
    const before = this.pictures.get(layer) ?? new Map<string, ChartPicture>();
    const now = new Map<string, ChartPicture>();
    const heights = { set: sheetLayout(sheet, layout.extent).rows, shown: layout.rows };
    for (const chart of sheet.charts) {
      const box = chartBox(chart, heights);
      if (!overlap(box, part)) continue;
      const picture = before.get(chart.id) ?? this.newPicture(layer);
      this.show(picture, chart, box);
      this.handling.follow(picture.element, { sheetId: sheet.id, chartId: chart.id, box, heights });
      now.set(chart.id, picture);
    }
    for (const [id, picture] of before) if (!now.has(id)) picture.element.remove();
    this.pictures.set(layer, now);
  }

  /** Selects the first chart that can be seen; false where there is none. */
  focusFirst(): boolean {
    const [first] = [...this.pictures.values()].flatMap((each) => [...each.values()]);
    first?.element.focus();
    return first !== undefined;
  }

  private newPicture(layer: HTMLElement): ChartPicture {
    const picture = new ChartPicture();
    this.handling.listen(picture.element);
    layer.append(picture.element);
    return picture;
  }

  private show(picture: ChartPicture, chart: ChartModel, box: Box): void {
    const data = readChart(chart, this.workbook);
    picture.describe(chart.name, data.title, chart.border);
    picture.place(box);
    const option = chartOption(chart, data);
    if (!option) {
      picture.draw(`<p class="chart-missing">The workbench does not draw charts of the kind ${chart.type}.</p>`);
      return;
    }
    if (!this.renderer) {
      this.load();
      return;
    }
    const seen = JSON.stringify([chart, data, box.width, box.height]);
    const before = this.drawn.get(chart.id);
    const svg = before?.seen === seen ? before.svg : this.renderer(option, box.width, box.height);
    this.drawn.set(chart.id, { seen, svg });
    picture.draw(svg);
  }

  /** A workbook without charts never loads the library. */
  private load(): void {
    if (this.loading) return;
    this.loading = true;
    import(/* webpackChunkName: "charts" */ "./renderChart").then(
      (loaded) => {
        this.renderer = loaded.renderChart;
        this.events.redraw();
      },
      (error: unknown) => this.events.refused(error),
    );
  }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    one.left + one.width > other.left &&
    one.top < other.top + other.height &&
    one.top + one.height > other.top
  );
}
