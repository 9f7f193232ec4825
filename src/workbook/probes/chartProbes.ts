import { compare, probes, type Finding, type ProbeSite } from "./Probe";

/** The chart kinds of our sheets, and what a chart needs besides. */
export const chartProbes = probes([
  { id: "probeChartColumn", run: (site) => drawn(site, "ColumnClustered") },
  { id: "probeChartStacked", run: (site) => drawn(site, "ColumnStacked") },
  { id: "probeChartBar", run: (site) => drawn(site, "BarClustered") },
  { id: "probeChartLine", run: (site) => drawn(site, "LineMarkers") },
  { id: "probeChartRadar", run: (site) => drawn(site, "RadarMarkers") },
  {
    // Of the first column such a chart makes the places along: our sheets give it one column and state the places.
    id: "probeChartScatter",
    run: async (site) => {
      const { context, sheet } = site;
      writeFigures(site);
      const chart = sheet.charts.add("XYScatter", sheet.getRange("B1:B4"), "Columns");
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange("C2:C4"));
      const along = series.getDimensionValues("XValues");
      const up = series.getDimensionValues("YValues");
      await context.sync();
      return compare(
        [along.value.map(Number), up.value.map(Number)],
        [
          [2, 3, 4],
          [7, 5, 9],
        ],
      );
    },
  },
  {
    id: "probeChartTitle",
    run: async (site) => {
      const chart = makeChart(site, "ColumnClustered");
      site.sheet.getRange("E1").values = [["Title from a cell"]];
      chart.title.visible = true;
      chart.title.setFormula(`='${site.sheetName}'!$E$1`);
      chart.title.load("text");
      await site.context.sync();
      return compare(chart.title.text, "Title from a cell");
    },
  },
  {
    id: "probeChartAxes",
    run: async (site) => {
      const { valueAxis, categoryAxis } = makeChart(site, "BarClustered").axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 10;
      valueAxis.title.visible = true;
      valueAxis.title.text = "Score";
      categoryAxis.reversePlotOrder = true;
      valueAxis.load("minimum,maximum");
      valueAxis.title.load("text");
      categoryAxis.load("reversePlotOrder");
      await site.context.sync();
      const found = [valueAxis.minimum, valueAxis.maximum, valueAxis.title.text, categoryAxis.reversePlotOrder];
      return compare(found, [0, 10, "Score", true]);
    },
  },
  {
    id: "probeChartSecondAxis",
    run: async (site) => {
      const { context } = site;
      const chart = makeChart(site, "ColumnClustered");
      const second = chart.series.getItemAt(1);
      second.chartType = "LineMarkers";
      second.axisGroup = "Secondary";
      second.load("chartType,axisGroup");
      await context.sync();
      return compare([second.chartType, second.axisGroup], ["LineMarkers", "Secondary"]);
    },
  },
  {
    id: "probeChartPlace",
    run: async (site) => {
      const chart = makeChart(site, "ColumnClustered");
      chart.setPosition("G2", "K12");
      chart.load("left,top,width,height");
      await site.context.sync();
      const { left, top, width, height } = chart;
      const found = [left, top, width, height].map(Math.round);
      return { holds: found.every((each) => each > 0), found: JSON.stringify(found) };
    },
  },
]);

function writeFigures({ sheet }: ProbeSite): void {
  sheet.getRange("A1:C4").values = [
    ["Account", "Score", "Share"],
    ["A", 7, 2],
    ["B", 5, 3],
    ["C", 9, 4],
  ];
}

function makeChart(site: ProbeSite, type: `${Excel.ChartType}`): Excel.Chart {
  const { sheet } = site;
  writeFigures(site);
  return sheet.charts.add(type, sheet.getRange("B1:C4"), "Columns");
}

/** Drawn as our sheets do it: one series for each column, with the categories stated. */
async function drawn(site: ProbeSite, type: `${Excel.ChartType}`): Promise<Finding> {
  const { context, sheet } = site;
  const chart = makeChart(site, type);
  const names = [0, 1].map((index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.load("name");
    return series;
  });
  const values = chart.series.getItemAt(0).getDimensionValues("Values");
  chart.load("chartType");
  chart.series.load("count");
  await context.sync();
  const numbers = values.value.map(Number);
  return compare(
    [chart.chartType, chart.series.count, names.map(({ name }) => name), numbers],
    [type, 2, ["Score", "Share"], [7, 5, 9]],
  );
}
