import type { RadarSeriesOption } from "echarts/charts";
import type { RadarComponentOption } from "echarts/components";
import { displayText } from "../../document/displayText";
import type { ChartModel } from "../../document/model";
import { axisScale } from "./axisScale";
import { type ChartData, isOwn } from "./ChartData";
import type { ChartKind } from "./chartKind";
import { seriesColor } from "./chartSeries";
import { textPixels, textStyle } from "./chartText";
import { markerSymbol } from "./markerSymbol";

/** The web of a radar chart: one spoke per category, the first upwards, clockwise. */
export function radarWeb(
  chart: ChartModel,
  data: ChartData,
  center: [number, number],
  radius: number,
): RadarComponentOption {
  const { value, category } = chart.axes;
  const numbers = data.series.flatMap((series) => series.numbers.filter((number) => number !== null));
  const mostSteps = Math.max(2, Math.floor(radius / (textPixels(value.format.size) * 0.9)));
  const { minimum, maximum, unit } = axisScale(numbers, value, mostSteps);
  const format = isOwn(value.numberFormat) ? value.numberFormat : (data.series[0]?.numberFormat ?? "General");
  const gridlines = { color: value.majorGridlines.color || "#D9D9D9" };
  const label = {
    ...textStyle(value.format),
    showMaxLabel: true,
    formatter: (number: number) => displayText(number, format, data.locale),
  };
  return {
    center,
    radius,
    clockwise: true,
    splitNumber: Math.max(1, Math.round((maximum - minimum) / unit)),
    indicator: data.categories.map((name, index) => ({
      name,
      min: minimum,
      max: maximum,
      // Excel writes the numbers along the first spoke only.
      axisLabel: { show: index === 0 && value.visible && value.tickLabelPosition !== "None", ...label },
    })),
    axisName: textStyle(category.format),
    axisNameGap: 8,
    axisLine: { show: false },
    splitArea: { show: false },
    splitLine: { show: value.majorGridlines.visible, lineStyle: gridlines },
  };
}

export function radarSeries(chart: ChartModel, kind: ChartKind, data: ChartData): RadarSeriesOption[] {
  return chart.series.map((series, index) => {
    const color = seriesColor(series, kind, index);
    const read = data.series[index];
    return {
      type: "radar",
      name: read?.name ?? series.name,
      data: [{ value: data.categories.map((_, point) => read?.numbers[point] ?? 0) }],
      itemStyle: { color },
      lineStyle: { color, width: kind.filled ? 0 : 3 },
      symbol: kind.markers && series.markerStyle !== "None" ? markerSymbol(series.markerStyle) : "none",
      symbolSize: ((series.markerSize || 5) * 4) / 3,
      ...(kind.filled && { areaStyle: { color, opacity: 1 } }),
      label: {
        show: series.dataLabels.visible,
        ...textStyle(series.dataLabels.format),
        formatter: ({ value }: { value?: unknown }) =>
          typeof value === "number" ? displayText(value, series.dataLabels.numberFormat || "General", data.locale) : "",
      },
      emphasis: { disabled: true },
    };
  });
}
