import type { PieSeriesOption, RadarSeriesOption } from "echarts/charts";
import type {
  GridComponentOption,
  LegendComponentOption,
  RadarComponentOption,
  TitleComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ChartModel } from "../../document/model";
import { chartAxes } from "./chartAxes";
import type { ChartData } from "./ChartData";
import { type ChartKind, chartKind } from "./chartKind";
import { type ChartLayout, chartLayout, plotSize, roundPlot } from "./chartLayout";
import { type AxisSeriesOption, chartSeries, kindOfSeries } from "./chartSeries";
import { CHART_FONT, textPixels, textStyle } from "./chartText";
import { pieSeries } from "./pieOption";
import { radarSeries, radarWeb } from "./radarOption";

export type ChartOption = ComposeOption<
  | AxisSeriesOption
  | PieSeriesOption
  | RadarSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | RadarComponentOption
  | TitleComponentOption
>;

/** What the chart library draws for one of Excel's charts; undefined for a kind the workbench cannot draw. */
export function chartOption(chart: ChartModel, data: ChartData): ChartOption | undefined {
  const kind = chartKind(chart.type);
  if (!kind) return undefined;
  const names = kind.shape === "pie" ? data.categories : data.series.map(({ name }) => name);
  const layout = chartLayout(chart, data.title, names);
  return {
    animation: false,
    backgroundColor: chart.fill || "transparent",
    textStyle: { fontFamily: CHART_FONT },
    ...(data.title !== "" && { title: title(chart, data.title, layout) }),
    ...(layout.legend && { legend: legend(chart, kind, names, layout) }),
    ...plot(chart, kind, data, layout),
  };
}

function plot(chart: ChartModel, kind: ChartKind, data: ChartData, layout: ChartLayout): ChartOption {
  if (kind.shape === "pie") {
    const outsideLabels = !kind.hole && chart.series[0]?.dataLabels.visible === true;
    const { center, radius } = roundPlot(layout, outsideLabels ? 24 : 4);
    return { series: pieSeries(chart, kind, data, center, radius) };
  }
  if (kind.shape === "radar") {
    const { center, radius } = roundPlot(layout, textPixels(chart.axes.category.format.size) * 1.4);
    return { radar: radarWeb(chart, data, center, radius), series: radarSeries(chart, kind, data) };
  }
  return {
    ...chartAxes(chart, kind, data, plotSize(layout)),
    series: chartSeries(chart, kind, data),
    grid: {
      ...layout.inset,
      outerBoundsMode: "same", // axis labels stay inside, however long
      outerBoundsContain: "all",
    },
  };
}

function title(chart: ChartModel, text: string, { title: { top, width } }: ChartLayout): TitleComponentOption {
  return {
    text,
    left: "center",
    top,
    padding: 0,
    textStyle: { ...textStyle(chart.title.format), width, overflow: "break" },
  };
}

function legend(
  chart: ChartModel,
  kind: ChartKind,
  names: readonly string[],
  { legend: side, inset }: ChartLayout,
): LegendComponentOption {
  const beside = side === "Left" || side === "Right";
  return {
    orient: beside ? "vertical" : "horizontal",
    itemWidth: 16,
    itemHeight: 8,
    itemGap: 12,
    padding: 0,
    selectedMode: false,
    data: names.map((name, index) => ({ name, ...iconOf(chart, kind, index) })),
    textStyle: textStyle(chart.legend.format),
    ...(beside
      ? { top: "middle", ...(side === "Left" ? { left: 10 } : { right: 10 }) }
      : {
          left: "center",
          ...(side === "Top" ? { top: inset.top - textPixels(chart.legend.format.size) - 12 } : { bottom: 10 }),
        }),
  };
}

/** In a box that is wider than high, as lines need it. */
const SQUARE = "path://M4,0H12V8H4ZM0,3.99H0.01V4H0ZM15.99,3.99H16V4H15.99Z";
const STROKE = "path://M0,2.5H16V5.5H0ZM0,0H0.01V0.01H0ZM0,7.99H0.01V8H0Z";

/** Lines show themselves in the legend, everything else its colour; the chart library has no line for a web. */
function iconOf(chart: ChartModel, kind: ChartKind, index: number): { icon?: string } {
  const series = kind.shape === "pie" ? undefined : chart.series[index];
  const { shape, lines, filled } = series ? kindOfSeries(series, kind) : kind;
  if (lines && !filled) return shape === "radar" ? { icon: STROKE } : {};
  return shape === "scatter" ? {} : { icon: SQUARE };
}
