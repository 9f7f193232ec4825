import type { ChartStep, PlannedAxis, PlannedSeries } from "../templates/SheetPlan";
import type { RangeAt } from "./rangesOf";

/** Queues a native chart; sends nothing. */
export function queueChart(sheet: Excel.Worksheet, rangeAt: RangeAt, step: ChartStep): void {
  // Never "Auto": desktop and web would choose differently.
  const chart = sheet.charts.add(step.type, rangeAt(step.source), step.seriesBy);
  chart.name = step.name;
  chart.setPosition(step.from, step.to);
  // A chart made by an add-in has a title in some Excels only; without one its text and font cannot be set.
  chart.title.visible = true;
  chart.title.setFormula(step.title);
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = step.ink;
  chart.legend.visible = step.legend;
  // Of a legend that is not there some Excels refuse this, others bring it back.
  if (step.legend) chart.legend.position = "Bottom";
  // Stated one by one: of a first column of numbers Excel would make a series, of one of words categories.
  const categories = rangeAt(step.categories);
  step.series.forEach((series, i) => {
    const target = chart.series.getItemAt(i);
    target.setXAxisValues(categories);
    queueSeries(target, series, step);
  });

  const { categoryAxis, valueAxis } = chart.axes;
  const { category, value } = step.axes;
  if (category.reversed === true) categoryAxis.reversePlotOrder = true;
  // Below everything: beside the axis they would stand in columns that go down.
  if (step.type.startsWith("Column")) categoryAxis.tickLabelPosition = "Low";
  // Left to itself Excel looks at the cells' format, and two Excels may see it differently.
  if (category.days === true) categoryAxis.categoryType = "DateAxis";
  // The names around a radar belong to no axis that Excel knows.
  if (step.type !== "RadarMarkers") queueAxis(categoryAxis, category, step.ink);
  queueAxis(valueAxis, value, step.ink);
  // Where no axis is drawn to measure by, the figures stand beside the marks.
  if (value.visible) valueAxis.majorGridlines.format.line.color = step.gridlines;
  else valueAxis.majorGridlines.visible = false;
}

const DRAWN_AS_LINES: ReadonlySet<string> = new Set(["LineMarkers", "RadarMarkers", "XYScatterLinesNoMarkers"]);
const WITH_MARKS: ReadonlySet<string> = new Set(["LineMarkers", "RadarMarkers", "XYScatter"]);

function queueSeries(target: Excel.ChartSeries, series: PlannedSeries, { type, ink }: ChartStep): void {
  if (series.type !== undefined) target.chartType = series.type;
  const drawnAs = series.type ?? type;
  const isDrawnAsLine = DRAWN_AS_LINES.has(drawnAs);
  if (series.color === undefined) target.format.fill.clear();
  else if (isDrawnAsLine) target.format.line.color = series.color;
  else target.format.fill.setSolidColor(series.color);
  if (series.color !== undefined && WITH_MARKS.has(drawnAs)) {
    target.markerBackgroundColor = series.color;
    target.markerForegroundColor = series.color;
  }
  if (series.markerSize !== undefined) target.markerSize = series.markerSize;
  if (series.gap !== undefined) target.gapWidth = series.gap;
  if (series.overlap !== undefined) target.overlap = series.overlap;
  if (series.labels === undefined) return;
  target.hasDataLabels = true;
  target.dataLabels.numberFormat = series.labels;
  // Stacked columns have no outside.
  if (!/Stacked|Radar/.test(type)) target.dataLabels.position = isDrawnAsLine ? "Top" : "OutsideEnd";
  target.dataLabels.format.font.color = ink;
}

function queueAxis(target: Excel.ChartAxis, axis: PlannedAxis, ink: string): void {
  target.format.font.color = ink;
  if (axis.least !== undefined) target.minimum = axis.least;
  if (axis.most !== undefined) target.maximum = axis.most;
  if (axis.numberFormat !== undefined) target.numberFormat = axis.numberFormat;
  if (axis.title !== undefined) {
    target.title.visible = true;
    target.title.text = axis.title;
  }
  if (axis.visible) return;
  // Not taken away, only not to be seen: an axis that is gone may take its bounds with it.
  target.tickLabelPosition = "None";
  target.format.line.clear();
}
