import type { ChartStep } from "../templates/SheetPlan";

/** Queues a bar chart with direct labels instead of axis and gridlines; sends nothing. */
export function queueChart(sheet: Excel.Worksheet, step: ChartStep): void {
  // Never "Auto": desktop and web would choose differently.
  const chart = sheet.charts.add(step.type, sheet.getRange(step.source), "Columns");
  chart.name = step.name;
  chart.setPosition(step.from, step.to);
  // A chart made by an add-in has a title in some Excels only; without one its text and font can not be set.
  chart.title.visible = true;
  chart.title.setFormula(step.title);
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = step.ink;
  chart.legend.visible = step.colors.length > 1;
  chart.legend.position = "Bottom";

  const { categoryAxis, valueAxis } = chart.axes;
  // Bars are drawn from the bottom up: reversed, the first category is on top.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.format.font.color = step.ink;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;

  step.colors.forEach((color, i) => {
    const series = chart.series.getItemAt(i);
    series.format.fill.setSolidColor(color);
    series.gapWidth = 40;
    // Each account has a bar in one series and a zero in the other: on top of each other they are one row of bars.
    series.overlap = 100;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = step.labelFormat;
    series.dataLabels.position = "OutsideEnd";
    series.dataLabels.format.font.color = step.ink;
  });
}
