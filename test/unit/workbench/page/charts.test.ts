import { init } from "echarts"; // the whole library, in a form Node loads; the page takes only what it draws
import type { AxisModel, CellValue, ChartModel, SeriesModel } from "../../../../src/workbench/document/model";
import { chartOption } from "../../../../src/workbench/page/charts/chartOption";

const text = { color: "#1F2937", size: 9, bold: false };
const axis: AxisModel = {
  visible: true,
  title: { text: "", visible: false },
  minimum: "",
  maximum: "",
  majorUnit: "",
  majorGridlines: { visible: false, color: "" },
  numberFormat: "General",
  reversed: false,
  tickLabelPosition: "NextToAxis",
  lineVisible: true,
  format: text,
};
const series: SeriesModel = {
  id: "1",
  name: "Score",
  nameFormula: "",
  values: "=Data!$B$1:$B$3",
  categories: "=Data!$A$1:$A$3",
  bubbleSizes: "",
  type: "",
  axisGroup: "Primary",
  fill: "#0B5C5A",
  line: "",
  gapWidth: 100,
  overlap: 0,
  dataLabels: { visible: true, numberFormat: "0.0", position: "OutsideEnd", format: text },
  markerStyle: "",
  markerSize: 5,
};
const bars: ChartModel = {
  id: "c",
  name: "Chart 1",
  type: "BarClustered",
  title: { text: "", formula: "=Data!$C$1", visible: true, format: { ...text, size: 12, bold: true } },
  legend: { visible: false, position: "Bottom", format: text },
  left: 0,
  top: 0,
  width: 360,
  height: 240,
  series: [series],
  axes: { category: { ...axis, reversed: true }, value: { ...axis, minimum: 0, maximum: 10, majorUnit: 5 } },
  fill: "#FFFFFF",
  border: "",
};

const cells: Record<string, CellValue[][]> = {
  "=Data!$A$1:$A$3": [["Alder & Sons"], ["Birch"], ["Cedar"]],
  "=Data!$B$1:$B$3": [[7.25], [{ error: "#N/A" }], [4]],
  "=Data!$C$1": [["Two accounts <scored>"]],
};
const workbook = { valuesOf: (reference: string) => cells[reference] };
const drawn = (chart: ChartModel): string => {
  const option = chartOption(chart, workbook);
  if (!option) throw new Error(`${chart.type} is not drawn`);
  const picture = init(null, null, { renderer: "svg", ssr: true, width: 480, height: 320 });
  picture.setOption(option);
  try {
    return picture.renderToSVGString();
  } finally {
    picture.dispose(); // its clock would keep Node running
  }
};

describe("a chart", () => {
  it("takes its title, its names and its labels from the cells, as they are formatted", () => {
    const picture = drawn(bars);
    expect(picture).toContain("Two accounts &lt;scored&gt;");
    expect(picture).toContain("Alder &amp; Sons");
    expect(picture).toContain(">7.3<"); // 7.25 as "0.0"
    expect(picture).toContain(">4.0<");
  });

  it("ends a name with dots that is too long for a label", () => {
    cells["=Data!$F$1:$F$3"] = [["x".repeat(300)], ["Birch"], ["Cedar"]];
    const long = { ...bars, series: [{ ...series, categories: "=Data!$F$1:$F$3" }] };
    expect(chartOption(long, workbook)).toMatchObject({ yAxis: { data: [`${"x".repeat(59)}…`, "Birch", "Cedar"] } });
  });

  it("leaves a gap where a cell holds an error", () => {
    expect(chartOption(bars, workbook)).toMatchObject({ series: [{ data: [7.25, null, 4] }] });
  });

  it("runs sideways with the first category on top when the category axis is reversed", () => {
    expect(chartOption(bars, workbook)).toMatchObject({
      xAxis: { type: "value", min: 0, max: 10, interval: 5, position: "top" },
      yAxis: { type: "category", inverse: true, data: ["Alder & Sons", "Birch", "Cedar"] },
    });
  });

  it("gives a gap of one bar half of the room of a single series", () => {
    expect(chartOption(bars, workbook)).toMatchObject({ series: [{ barCategoryGap: "50%" }] });
  });

  it("shows shares of the whole when it is stacked to 100 %", () => {
    cells["=Data!$D$1:$D$3"] = [[2.75], [5], [12]];
    const stacked = {
      ...bars,
      type: "ColumnStacked100",
      axes: { category: axis, value: axis },
      series: [series, { ...series, id: "2", values: "=Data!$D$1:$D$3" }],
    };
    expect(chartOption(stacked, workbook)).toMatchObject({
      yAxis: { max: 1 },
      series: [{ data: [0.725, null, 0.25], stack: "all" }, { data: [0.275, 1, 0.75] }],
    });
  });

  it("draws points by their two numbers", () => {
    cells["=Data!$E$1:$E$3"] = [[1], [2], [3]];
    const points = { ...bars, type: "XYScatter", series: [{ ...series, categories: "=Data!$E$1:$E$3" }] };
    expect(chartOption(points, workbook)).toMatchObject({
      series: [
        {
          type: "scatter",
          data: [
            [1, 7.25],
            [2, null],
            [3, 4],
          ],
        },
      ],
    });
  });

  it("says so when it is of a kind the workbench cannot draw", () => {
    expect(chartOption({ ...bars, type: "Sunburst" }, workbook)).toBeUndefined();
  });
});
