import { columnCount, rowCount, singleCell, union } from "./area";
import { DocumentError } from "./DocumentError";
import type { Draft } from "./Draft";
import type { Lines } from "./Lines";
import type { Area, AxisModel, CellValue, ChartModel, ChartTextFormat, SeriesModel, SheetModel } from "./model";
import { checkAllowed } from "./protection";
import { formatAbsoluteReference } from "./reference";
import type { WorkbookState } from "./WorkbookState";

/** Excel's own size for a new chart, 5 by 3 inches. */
const NEW_CHART = { left: 96, top: 45, width: 360, height: 216 };
const PALETTE = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

/** The charts of a workbook: what they show and where, not how they are drawn. */
export class Charts {
  constructor(
    private readonly state: WorkbookState,
    private readonly lines: Lines,
    private readonly valueAt: (sheetId: string, row: number, column: number) => CellValue,
  ) {}

  /** A chart of a range whose first row holds names, if it is text, and whose first column holds categories, if it is text. */
  add(
    sheetId: string,
    type: string,
    source: { readonly sheetId: string; readonly area: Area },
    seriesBy: "Auto" | "Columns" | "Rows",
  ): ChartModel {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowEditObjects");
    const series = this.seriesOf(type, source, seriesBy);
    const chart: ChartModel = {
      id: `{chart${this.state.newId()}}`,
      name: this.freeName(sheet),
      type,
      title: {
        text: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
        formula: "",
        visible: true,
        format: textFormat(14),
      },
      legend: { visible: series.length > 1, position: "Bottom", format: textFormat(9) },
      ...NEW_CHART,
      series,
      axes: { category: newAxis(), value: { ...newAxis(), majorGridlines: { visible: true, color: "#D9D9D9" } } },
      fill: "#FFFFFF",
      border: "#D9D9D9",
    };
    this.state.set(sheet, "charts", [...sheet.charts, chart]);
    this.state.changed("objects", sheetId);
    return chart;
  }

  find(sheetId: string, nameOrId: string): ChartModel | undefined {
    const { charts } = this.state.sheet(sheetId);
    return (
      charts.find(({ name }) => name.toLowerCase() === nameOrId.toLowerCase()) ??
      charts.find(({ id }) => id === nameOrId)
    );
  }

  get(sheetId: string, id: string): ChartModel {
    const found = this.state.sheet(sheetId).charts.find((chart) => chart.id === id);
    if (!found) throw new DocumentError("ItemNotFound", "This chart is not there any more.");
    return found;
  }

  /** Changes a copy of a chart, which then takes its place. */
  change(sheetId: string, id: string, change: (chart: Draft<ChartModel>) => void): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowEditObjects");
    const draft = structuredClone(this.get(sheetId, id)) as Draft<ChartModel>;
    change(draft);
    const charts = sheet.charts.map((chart) => (chart.id === id ? draft : chart));
    this.state.set(sheet, "charts", charts);
    this.state.changed("objects", sheetId);
  }

  setData(
    sheetId: string,
    id: string,
    source: { readonly sheetId: string; readonly area: Area },
    seriesBy: "Auto" | "Columns" | "Rows",
  ): void {
    this.change(sheetId, id, (chart) => (chart.series = this.seriesOf(chart.type, source, seriesBy)));
  }

  addSeries(sheetId: string, id: string, name: string): SeriesModel {
    const added = this.newSeries(name, this.get(sheetId, id).series.length, this.get(sheetId, id).type);
    this.change(sheetId, id, (chart) => chart.series.push(added));
    return added;
  }

  /** Lays a chart over cells, from the first one's corner to the last one's. */
  setPosition(sheetId: string, id: string, from: Area, to: Area): void {
    const cells = union(from, to);
    const left = this.lines.offset(sheetId, "columns", cells.left);
    const top = this.lines.offset(sheetId, "rows", cells.top);
    this.change(sheetId, id, (chart) =>
      Object.assign(chart, {
        left,
        top,
        width: this.lines.offset(sheetId, "columns", cells.right + 1) - left,
        height: this.lines.offset(sheetId, "rows", cells.bottom + 1) - top,
      }),
    );
  }

  delete(sheetId: string, id: string): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowEditObjects");
    const charts = sheet.charts.filter((chart) => chart.id !== id);
    this.state.set(sheet, "charts", charts);
    this.state.changed("objects", sheetId);
  }

  private seriesOf(
    type: string,
    { sheetId, area }: { readonly sheetId: string; readonly area: Area },
    seriesBy: "Auto" | "Columns" | "Rows",
  ): SeriesModel[] {
    const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowCount(area) >= columnCount(area));
    const isText = (row: number, column: number): boolean => typeof this.valueAt(sheetId, row, column) === "string";
    const hasNames = byColumns
      ? rowCount(area) > 1 && isText(area.top, area.right)
      : columnCount(area) > 1 && isText(area.bottom, area.left);
    const isPoints = /scatter|bubble/i.test(type);
    const hasCategories = byColumns
      ? columnCount(area) > 1 && (isPoints || isText(area.bottom, area.left))
      : rowCount(area) > 1 && (isPoints || isText(area.top, area.right));
    const name = this.state.sheet(sheetId).name;
    const reference = (line: number, first: number, last: number): string =>
      `=${formatAbsoluteReference(name, byColumns ? { top: first, bottom: last, left: line, right: line } : { left: first, right: last, top: line, bottom: line })}`;
    const [start, end, from, to] = byColumns
      ? [area.left, area.right, area.top, area.bottom]
      : [area.top, area.bottom, area.left, area.right];
    const firstValue = from + (hasNames ? 1 : 0);
    const categories = hasCategories ? reference(start, firstValue, to) : "";

    const series: SeriesModel[] = [];
    const step = /bubble/i.test(type) ? 2 : 1;
    for (let line = start + (hasCategories ? 1 : 0); line <= end; line += step) {
      const nameAt = byColumns ? singleCell(area.top, line) : singleCell(line, area.left);
      const title = hasNames ? this.valueAt(sheetId, nameAt.top, nameAt.left) : `Series${series.length + 1}`;
      series.push({
        ...this.newSeries(typeof title === "object" ? title.error : String(title), series.length, type),
        nameFormula: hasNames ? `=${formatAbsoluteReference(name, nameAt)}` : "",
        values: reference(line, firstValue, to),
        categories,
        bubbleSizes: step === 2 && line < end ? reference(line + 1, firstValue, to) : "",
      });
    }
    return series;
  }

  private newSeries(name: string, position: number, type: string): SeriesModel {
    return {
      id: `{series${this.state.newId()}}`,
      name,
      nameFormula: "",
      values: "",
      categories: "",
      bubbleSizes: "",
      type,
      axisGroup: "Primary",
      fill: PALETTE[position % PALETTE.length] ?? "",
      line: "",
      gapWidth: 150,
      overlap: /stacked/i.test(type) ? 100 : 0,
      dataLabels: { visible: false, numberFormat: "General", position: "", format: textFormat(9) },
      markerStyle: "Automatic",
      markerSize: 5,
    };
  }

  private freeName(sheet: SheetModel): string {
    let number = sheet.charts.length + 1;
    while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}

function textFormat(size: number): ChartTextFormat {
  return { color: "#595959", size, bold: false };
}

function newAxis(): AxisModel {
  return {
    visible: true,
    title: { text: "", visible: false },
    minimum: "",
    maximum: "",
    majorUnit: "",
    majorGridlines: { visible: false, color: "#D9D9D9" },
    numberFormat: "General",
    reversed: false,
    tickLabelPosition: "NextToAxis",
    lineVisible: true,
    format: textFormat(9),
  };
}
