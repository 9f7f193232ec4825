import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { displayText } from "../../document/displayText";
import type { CalculatedWorkbook, CellValue, ChartModel, SeriesModel } from "../../document/model";
import type { ChartKind } from "./chartKind";
import { textStyle } from "./chartText";

type Reads = Pick<CalculatedWorkbook, "valuesOf">;
export type SeriesOption = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

/** Excel's first six colours of a new chart, for series nobody coloured. */
const DEFAULT_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** Numbers to draw; blanks, texts and errors leave a gap. */
export function numbersOf(reference: string, workbook: Reads): (number | null)[] {
  return valuesOf(reference, workbook).map((value) => (typeof value === "number" ? value : null));
}

export function labelsOf(reference: string, workbook: Reads): string[] {
  return valuesOf(reference, workbook).map((value) => displayText(value));
}

function valuesOf(reference: string, workbook: Reads): CellValue[] {
  return reference === "" ? [] : (workbook.valuesOf(reference)?.flat() ?? []);
}

export function chartSeries(chart: ChartModel, kind: ChartKind, workbook: Reads): SeriesOption[] {
  const values = chart.series.map((series) => numbersOf(series.values, workbook));
  const totals = kind.shares ? totalsOf(values) : [];
  return chart.series.map((series, index) => {
    const numbers = (values[index] ?? []).map((value, point) =>
      kind.shares && value !== null ? value / (totals[point] ?? 1) : value,
    );
    const color = series.fill || series.line || (DEFAULT_COLORS[index % DEFAULT_COLORS.length] ?? DEFAULT_COLORS[0]);
    return { name: nameOf(series, workbook), ...seriesOfKind(kind, chart, series, numbers, color, workbook) };
  });
}

function seriesOfKind(
  kind: ChartKind,
  chart: ChartModel,
  series: SeriesModel,
  numbers: (number | null)[],
  color: string,
  workbook: Reads,
): SeriesOption {
  const itemStyle = { color };
  const label = dataLabels(series, kind);
  const stack = kind.stacked ? { stack: "all" } : {};
  const symbol = { showSymbol: kind.markers, symbolSize: (series.markerSize || 5) * 1.3 };
  const x = numbersOf(series.categories, workbook);
  switch (kind.shape) {
    case "bar":
      return { type: "bar", data: numbers, itemStyle, label, ...stack, ...barWidths(chart, series, kind) };
    case "line":
      return {
        type: "line",
        data: numbers,
        itemStyle,
        label,
        ...stack,
        ...symbol,
        lineStyle: { color: series.line || color, width: 2.5 },
        ...(kind.filled && { areaStyle: { color, opacity: 0.6 } }),
      };
    case "scatter": {
      const data = numbers.map((y, index) => [x[index] ?? index + 1, y]);
      if (kind.lines)
        return {
          type: "line",
          data,
          itemStyle,
          label,
          ...symbol,
          lineStyle: { color: series.line || color, width: 2 },
        };
      return { type: "scatter", data, itemStyle, label, symbolSize: symbol.symbolSize };
    }
  }
}

function nameOf(series: SeriesModel, workbook: Reads): string {
  return series.nameFormula === "" ? series.name : (labelsOf(series.nameFormula, workbook)[0] ?? series.name);
}

/** Excel gives the gap between groups in hundredths of a bar; the chart library wants it as a share of the group's room. */
function barWidths(
  chart: ChartModel,
  { gapWidth, overlap }: SeriesModel,
  { stacked }: ChartKind,
): { barCategoryGap: string; barGap: string } {
  const bars = stacked ? 1 : 1 + (chart.series.length - 1) * (1 - overlap / 100);
  const gap = gapWidth / 100;
  return { barCategoryGap: `${(gap / (bars + gap)) * 100}%`, barGap: `${-overlap}%` };
}

function totalsOf(values: readonly (readonly (number | null)[])[]): number[] {
  const longest = Math.max(0, ...values.map((each) => each.length));
  return Array.from({ length: longest }, (_, point) =>
    values.reduce((sum, each) => sum + Math.abs(each[point] ?? 0), 0),
  );
}

type LabelPosition =
  "top" | "bottom" | "left" | "right" | "inside" | "insideRight" | "insideTop" | "insideLeft" | "insideBottom";

function dataLabels({ dataLabels: labels }: SeriesModel, kind: ChartKind) {
  if (!labels.visible) return { show: false };
  return {
    show: true,
    position: labelPosition(labels.position, kind),
    ...textStyle(labels.format),
    formatter: ({ value }: { value?: unknown }) => shownNumber(value, labels.numberFormat),
  };
}

function shownNumber(value: unknown, numberFormat: string): string {
  const number: unknown = Array.isArray(value) ? (value as unknown[]).at(-1) : value;
  return typeof number === "number" ? displayText(number, numberFormat || "General") : "";
}

function labelPosition(position: string, { shape, sideways, stacked }: ChartKind): LabelPosition {
  switch (position) {
    case "Center":
      return "inside";
    case "InsideEnd":
      return sideways ? "insideRight" : "insideTop";
    case "InsideBase":
      return sideways ? "insideLeft" : "insideBottom";
    case "Top":
    case "Bottom":
    case "Left":
    case "Right":
      return position.toLowerCase() as LabelPosition;
    default:
      if (stacked) return "inside";
      return sideways ? "right" : shape === "bar" ? "top" : "right";
  }
}
