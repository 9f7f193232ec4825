import { absoluteAddress, onSheet, relativeAddress } from "./address";
import { chartColours, looks, palette, type Look, type LookName } from "./look";
import type { PlanContext } from "./PlanContext";
import type { ChartStep, PlannedAxis, PlannedChartType, PlannedSeries } from "./SheetPlan";
import type { ChartAxis, ChartKind, ChartSeries, ChartTemplate } from "./SheetTemplate";

/** A native chart on the cells it has to itself. */
export function planChart(chart: ChartTemplate, { grid, sheetName, words }: PlanContext): ChartStep {
  const { top, left, bottom, right } = grid.area(chart.at);
  const { category = {}, value = {} } = chart.axes ?? {};
  const planned = (axis: ChartAxis): PlannedAxis => ({
    visible: axis.hidden !== true,
    ...(axis.title !== undefined && { title: words(axis.title) }),
    ...(axis.least !== undefined && { least: axis.least }),
    ...(axis.most !== undefined && { most: axis.most }),
    ...(axis.look !== undefined && { numberFormat: numberFormatOf(axis.look) }),
  });
  return {
    kind: "chart",
    name: chart.name,
    type: TYPES[chart.kind],
    from: relativeAddress({ top, left, bottom: top, right: left }),
    to: relativeAddress({ top: bottom, left: right, bottom, right }),
    title: `=${onSheet(sheetName, absoluteAddress(grid.area(chart.titleFrom)))}`,
    source: relativeAddress(grid.area(chart.source)),
    seriesBy: chart.seriesIn === "rows" ? "Rows" : "Columns",
    categories: relativeAddress(grid.area(chart.categories)),
    series: chart.series.map((series) => planSeries(series, chart.kind)),
    legend: chart.legend !== false && chart.series.length > 1,
    axes: {
      category: {
        ...planned(category),
        ...(LYING.has(chart.kind) && { reversed: true }),
        ...(chart.kind === "course" && { days: true }),
      },
      value: planned(value),
    },
    ink: palette.ink,
    gridlines: palette.hairline,
  };
}

const TYPES: Readonly<Record<ChartKind, PlannedChartType>> = {
  bars: "BarClustered",
  sideBySideBars: "BarClustered",
  stackedBars: "BarStacked",
  columns: "ColumnClustered",
  sideBySideColumns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  points: "XYScatter",
  curve: "XYScatterLinesNoMarkers",
  course: "LineMarkers",
  radar: "RadarMarkers",
};

const LYING: ReadonlySet<ChartKind> = new Set(["bars", "sideBySideBars", "stackedBars"]);

/** Bars and columns of one place lie on top of each other, unless they are to stand side by side. */
const SPACING: Readonly<Partial<Record<ChartKind, Pick<PlannedSeries, "gap" | "overlap">>>> = {
  bars: { gap: 40, overlap: 100 },
  sideBySideBars: { gap: 60, overlap: 0 },
  stackedBars: { gap: 40, overlap: 100 },
  columns: { gap: 50, overlap: 100 },
  sideBySideColumns: { gap: 60, overlap: 0 },
  stackedColumns: { gap: 50, overlap: 100 },
};

function planSeries({ colour, as, labels, marks }: ChartSeries, kind: ChartKind): PlannedSeries {
  return {
    ...(colour !== "none" && { color: chartColours[colour] }),
    ...(as === "line" ? { type: "LineMarkers" as const } : SPACING[kind]),
    ...(labels !== undefined && { labels: numberFormatOf(labels) }),
    ...(marks === "small" && { markerSize: SMALL_MARK }),
  };
}

/** The smallest that Excel draws. */
const SMALL_MARK = 2;

function numberFormatOf(name: LookName): string {
  const { numberFormat = "General" }: Look = looks[name];
  return numberFormat;
}
