import type { PieSeriesOption } from "echarts/charts";
import type { ChartModel, SeriesModel } from "../../document/model";
import { accentColor, NO_COLOR } from "./chartColors";
import type { ChartData, SeriesData } from "./ChartData";
import type { ChartKind } from "./chartKind";
import { textStyle } from "./chartText";

/** How far slices of an exploded pie stand out, as a share of the radius. */
const EXPLODED = 0.12;
const USUAL_HOLE = 75;

/** The rings of a pie or a doughnut, the first series inside; a pie shows its first series only. */
export function pieSeries(
  chart: ChartModel,
  kind: ChartKind,
  data: ChartData,
  center: [number, number],
  radius: number,
): PieSeriesOption[] {
  const rings = kind.hole ? data.series : data.series.slice(0, 1);
  const [first] = chart.series;
  const hole = kind.hole ? (radius * (first?.holeSize ?? USUAL_HOLE)) / 100 : 0;
  const thickness = (radius - hole) / Math.max(1, rings.length);
  return rings.flatMap((ring, index) => {
    const series = chart.series[index];
    if (!series) return [];
    const outside = hole + thickness * (index + 1);
    return {
      type: "pie",
      name: ring.name,
      center,
      radius: [outside - thickness, kind.exploded ? outside * (1 - EXPLODED) : outside],
      startAngle: 90 - (series.firstSliceAngle ?? 0),
      ...(kind.exploded && { selectedMode: "multiple" as const, selectedOffset: outside * EXPLODED }),
      data: slices(series, ring, data.categories, kind.exploded),
      label: sliceLabels(series, ring, kind),
      labelLine: { show: false, length: 6, length2: 0 },
      itemStyle: { borderColor: chart.fill || "#FFFFFF", borderWidth: 1.5 },
      emphasis: { disabled: true },
    };
  });
}

/** Sizes count, whatever their sign. */
function slices(series: SeriesModel, { numbers }: SeriesData, categories: readonly string[], selected: boolean) {
  return numbers.map((value, index) => ({
    name: categories[index] ?? String(index + 1),
    value: Math.abs(value ?? 0),
    selected,
    itemStyle: { color: sliceColor(series, index) },
  }));
}

/** Every slice has its own colour unless someone gave it one. */
function sliceColor({ points }: SeriesModel, index: number): string {
  const fill = points?.[index]?.fill;
  return fill === undefined ? accentColor(index) : fill || NO_COLOR;
}

function sliceLabels({ dataLabels: labels }: SeriesModel, ring: SeriesData, { hole }: ChartKind) {
  if (!labels.visible) return { show: false };
  const inside = hole || ["Center", "InsideEnd", "InsideBase"].includes(labels.position);
  return {
    show: true,
    position: inside ? ("inside" as const) : ("outside" as const),
    distanceToLabelLine: 2,
    ...textStyle(labels.format),
    formatter: ({ dataIndex }: { dataIndex: number }) => ring.labels[dataIndex] ?? "",
  };
}
