import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { ChartModel, SeriesModel } from "../../document/model";
import { accentColor, NO_COLOR } from "./chartColors";
import type { ChartData, SeriesData } from "./ChartData";
import { type ChartKind, chartKind } from "./chartKind";
import { dataLabels } from "./chartLabels";
import { markerSymbol } from "./markerSymbol";
import { shareOf, stackTotals } from "./stacks";

export type AxisSeriesOption = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

/** Excel's widest bubble, as a share of the plot's shorter side. */
const LARGEST_BUBBLE = 0.25;
const LINE_WIDTH = 3;

/** The series of every chart that has axes; each may be of its own kind. */
export function chartSeries(chart: ChartModel, kind: ChartKind, data: ChartData): AxisSeriesOption[] {
  const largest = Math.max(0, ...data.series.flatMap(({ sizes }) => sizes));
  return chart.series.map((series, index) => {
    const own = kindOfSeries(series, kind);
    const read = data.series[index];
    if (!read) throw new Error("A chart's data are those of another chart.");
    return {
      name: read.name,
      ...(isSecondary(series) && (kind.sideways ? { xAxisIndex: 1 } : { yAxisIndex: 1 })),
      ...oneSeries(chart, series, own, read, { color: seriesColor(series, own, index), data, largest }),
    };
  });
}

/** A series without a kind of its own, or of one that cannot stand among these axes, is drawn as its chart is. */
export function kindOfSeries({ type }: SeriesModel, kind: ChartKind): ChartKind {
  const own = chartKind(type);
  if (!own || own.shape === "pie" || own.shape === "radar" || own.sideways !== kind.sideways) return kind;
  return isPoints(own) === isPoints(kind) ? own : kind;
}

export function isPoints({ shape }: ChartKind): boolean {
  return shape === "scatter" || shape === "bubble";
}

/** Lines along days, which stand as far apart as they are. Of anything else days are categories like others. */
export function hasDays({ axes, series }: ChartModel, kind: ChartKind): boolean {
  return axes.category.categoryType === "DateAxis" && series.every((each) => kindOfSeries(each, kind).shape === "line");
}

export function isSecondary({ axisGroup }: SeriesModel): boolean {
  return axisGroup === "Secondary";
}

/** Lines take the colour of their line, everything else that of its fill; one that is taken away shows nothing. */
export function seriesColor({ fill, line }: SeriesModel, { shape, filled }: ChartKind, index: number): string {
  if (shape === "line" || (shape === "radar" && !filled)) return line || fill || accentColor(index);
  return fill || (line === "" ? NO_COLOR : line);
}

interface Drawing {
  readonly color: string;
  readonly data: ChartData;
  /** The largest of all bubbles' sizes. */
  readonly largest: number;
}

function oneSeries(
  chart: ChartModel,
  series: SeriesModel,
  kind: ChartKind,
  read: SeriesData,
  { color, data, largest }: Drawing,
): AxisSeriesOption {
  const numbers = drawnNumbers(chart, series, kind, data, read);
  const shared = { itemStyle: { color }, label: dataLabels(series, read, kind), ...stackOf(series, kind) };
  const points = numbers.map((value, index) => withOwnFill(series, index, value));
  switch (kind.shape) {
    case "bar":
      return { type: "bar", ...shared, data: points, ...barWidths(chart, series, kind) };
    case "line":
    case "area":
      return {
        type: "line",
        ...shared,
        data: hasDays(chart, kind) ? numbers.map((value, index) => [read.across[index] ?? 0, value]) : points,
        ...lineLook(series, kind, color, chart),
      };
    case "bubble":
      return { type: "scatter", ...shared, ...bubbles(chart, read, color, largest) };
    default:
      return scatter(series, kind, read, color, shared);
  }
}

/** Nothing interrupts a stack or an area: gaps count as zero there. */
function drawnNumbers(
  chart: ChartModel,
  series: SeriesModel,
  { shape, stacking }: ChartKind,
  data: ChartData,
  read: SeriesData,
): readonly (number | null)[] {
  if (stacking === "none") return shape === "area" ? read.numbers.map((value) => value ?? 0) : read.numbers;
  const totals = stacking === "shares" ? stackTotals(chart, data, isSecondary(series)) : [];
  return read.numbers.map((value, point) =>
    stacking === "shares" ? shareOf(value ?? 0, totals[point]) : (value ?? 0),
  );
}

function stackOf(series: SeriesModel, { shape, stacking }: ChartKind) {
  if (stacking === "none") return {};
  const bars = shape === "bar";
  return {
    stack: `${shape} ${isSecondary(series) ? "secondary" : "primary"}`,
    stackStrategy: bars ? ("samesign" as const) : ("all" as const), // bars below zero go down on their own
  };
}

function withOwnFill({ points }: SeriesModel, index: number, value: number | null) {
  const fill = points?.[index]?.fill;
  return fill === undefined || value === null ? value : { value, itemStyle: { color: fill || NO_COLOR } };
}

function lineLook(series: SeriesModel, kind: ChartKind, color: string, chart: ChartModel) {
  return {
    ...markers(series, kind),
    smooth: kind.smooth || series.smooth === true ? 0.35 : false,
    connectNulls: chart.blanks === "Interpolated",
    lineStyle: { color, width: kind.shape === "area" ? 0 : LINE_WIDTH, cap: "round" as const, join: "round" as const },
    ...(kind.shape === "area" && { areaStyle: { color, opacity: 1 } }),
  };
}

function scatter(
  series: SeriesModel,
  kind: ChartKind,
  read: SeriesData,
  color: string,
  shared: { itemStyle: { color: string }; label: ReturnType<typeof dataLabels> },
): AxisSeriesOption {
  const data = read.numbers.map((y, index) => {
    const value = [read.across[index] ?? index + 1, y] as [number, number];
    const fill = series.points?.[index]?.fill;
    return fill === undefined ? value : { value, itemStyle: { color: fill || NO_COLOR } };
  });
  const look = markers(series, kind);
  if (!kind.lines) {
    const itemStyle = { color, opacity: 1 };
    return { type: "scatter", ...shared, itemStyle, data, symbol: look.symbol, symbolSize: look.symbolSize };
  }
  const lineStyle = { color: series.line || color, width: LINE_WIDTH };
  return { type: "line", ...shared, data, ...look, smooth: kind.smooth || series.smooth === true, lineStyle };
}

/** Areas stand for sizes: a bubble of four times the size is twice as wide. */
function bubbles(chart: ChartModel, read: SeriesData, color: string, largest: number) {
  const widest = ((Math.min(chart.width, chart.height) * 4) / 3) * LARGEST_BUBBLE;
  return {
    data: read.numbers.flatMap((y, index) => {
      const size = read.sizes[index] ?? 1;
      if (y === null || size <= 0) return [];
      const symbolSize = widest * Math.sqrt(size / (largest || 1));
      return [{ value: [read.across[index] ?? index + 1, y, size], symbolSize }];
    }),
    itemStyle: { color, opacity: 0.75 },
  };
}

function markers({ markerStyle, markerSize }: SeriesModel, { markers: shown }: ChartKind) {
  return {
    showSymbol: shown && markerStyle !== "None",
    showAllSymbol: true,
    symbol: markerSymbol(markerStyle),
    symbolSize: ((markerSize || 5) * 4) / 3,
  };
}

/** Excel gives the gap between groups in hundredths of a bar; the chart library wants it as a share of the group's room. */
function barWidths(
  chart: ChartModel,
  { gapWidth, overlap, axisGroup }: SeriesModel,
  kind: ChartKind,
): { barCategoryGap: string; barGap: string } {
  const sideBySide = chart.series.filter(
    (each) => each.axisGroup === axisGroup && kindOfSeries(each, kind).shape === "bar",
  );
  const bars = kind.stacking === "none" ? 1 + (sideBySide.length - 1) * (1 - overlap / 100) : 1;
  const gap = gapWidth / 100;
  return { barCategoryGap: `${(gap / (bars + gap)) * 100}%`, barGap: `${-overlap}%` };
}
