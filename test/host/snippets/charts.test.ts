import type { ChartModel } from "../../../src/workbench/document/model";
import { snippet, type RunSnippet } from "./snippet";

const charts = ({ sheet }: RunSnippet): readonly ChartModel[] => sheet().charts;
const seriesNames = (run: RunSnippet): (string | undefined)[] => charts(run)[0]?.series.map(({ name }) => name) ?? [];

describe("charts", () => {
  snippet(
    "10-chart/chart-create-several-charts",
    "makes nine kinds of chart",
    [
      "setup",
      "create-column-clustered-chart",
      "create-line-chart",
      "create-xy-scatter-chart",
      "create-area-chart",
      "create-radar-chart",
      "create-pie-chart",
      "create-3d-chart",
      "create-cylinder-chart",
      "create-bar-100-chart",
    ],
    (run) => {
      expect(charts(run).map(({ type }) => type)).toEqual([
        "ColumnClustered",
        "Line",
        "XYScatter",
        "AreaStacked",
        "RadarFilled",
        "Pie",
        "3DBarClustered",
        "CylinderCol",
        "BarStacked100",
      ]);
      const [columns, , , areas] = charts(run);
      expect(columns).toMatchObject({
        title: { text: "Quarterly sales chart" },
        legend: { position: "Right", fill: "#FFFFFF" },
        series: [
          {
            values: "=Sample!$B$2:$B$7",
            points: { 0: { fill: "#FFC0CB" }, 1: { fill: "#4B0082" } },
            dataLabels: { format: { size: 15, color: "#000000" } },
          },
          { values: "=Sample!$C$2:$C$7" },
          { values: "=Sample!$D$2:$D$7" },
          { values: "=Sample!$E$2:$E$7" },
        ],
      });
      expect(areas?.series.map(({ name }) => name)).toEqual(["Q1", "Q2", "Q3", "Q4"]);
    },
  );

  snippet(
    "10-chart/chart-data-source",
    "tells where a series has its numbers",
    ["setup", "log-chart-series-source"],
    ({ log }) => {
      expect(log).toEqual(["Frames data source string: Sample!$B$2:$E$2", "Frames data source type: LocalRange"]);
    },
  );

  snippet("10-chart/chart-series-markers", "gives each series its own marker", ["setup", "set-markers"], (run) => {
    expect(charts(run)[0]?.series).toMatchObject([
      { markerStyle: "Dash", line: "#000000" },
      { markerStyle: "Star", line: "#000000" },
      { markerStyle: "X", markerSize: 12 },
      { markerStyle: "Triangle", fill: "#800080" },
    ]);
  });

  snippet("10-chart/chart-series-plotorder", "draws series in another order", ["setup", "order-series-plot"], (run) => {
    // Qtr3 is put first, and Qtr2 second: Qtr1 comes last.
    expect(seriesNames(run)).toEqual(["Qtr3", "Qtr2", "Qtr1"]);
  });

  snippet("10-chart/chart-series", "adds a series and takes the first away", ["setup", "add-series"], async (run) => {
    expect(seriesNames(run)).toEqual(["Qtr1", "Qtr2"]);
    expect(charts(run)[0]?.series[1]).toMatchObject({ values: "=Sample!$C$2:$C$7", categories: "=Sample!$A$1:$A$7" });
    await run.press("delete-series");
    expect(seriesNames(run)).toEqual(["Qtr2"]);
  });

  snippet(
    "10-chart/create-doughnut-chart",
    "colours six slices and adds a ring",
    ["setup", "create-doughnut-chart", "add-series"],
    (run) => {
      const [chart] = charts(run);
      expect(chart).toMatchObject({
        type: "Doughnut",
        title: { text: "Expenses By Category", format: { name: "Corbel", size: 10, color: "#41AEBD" } },
        legend: { position: "Right" },
      });
      expect(Object.values(chart?.series[0]?.points ?? {}).map(({ fill }) => fill)).toEqual([
        "#0C8DB9",
        "#B1D9F7",
        "#4C66C5",
        "#5CC9EF",
        "#5CCBAD",
        "#A5E750",
      ]);
      expect([chart?.series[0]?.dataLabels.percentage, chart?.series[1]?.holeSize]).toEqual([true, 80]);
    },
  );

  snippet("10-chart/chart-point", "colours one column of a series", ["setup", "set-chart-point-color"], (run) => {
    expect(charts(run)[0]?.series[0]?.points).toMatchObject({ 2: { fill: "#FF0000" } });
  });
});
