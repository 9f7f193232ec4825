import { init } from "echarts"; // the whole library, in a form Node loads; the page takes only what it draws
import type { Draft } from "../../../../src/workbench/document/Draft";
import type { ChartModel } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { readChart } from "../../../../src/workbench/page/charts/ChartData";
import { type ChartOption, chartOption } from "../../../../src/workbench/page/charts/chartOption";

let workbook: WorkbookDocument;
let sheetId: string;

beforeEach(() => {
  workbook = new WorkbookDocument();
  sheetId = workbook.model.activeSheetId;
  const rows = ["Account,Score,Target", "Alder & Sons,7.25,4.75", "Birch,=NA(),5", "Cedar,4,12"];
  rows.forEach((row, i) => row.split(",").forEach((text, j) => workbook.enter(sheetId, i, j, text)));
});

/** A chart of the accounts and their scores, or of as many columns as wanted. */
function chart(type: string, change: (chart: Draft<ChartModel>) => void = () => undefined, columns = 2): ChartModel {
  const area = { top: 0, left: 0, bottom: 3, right: columns - 1 };
  const { id } = workbook.charts.add(sheetId, type, { sheetId, area }, "Columns");
  workbook.charts.change(sheetId, id, change);
  return workbook.charts.get(sheetId, id);
}

function option(model: ChartModel): ChartOption {
  const made = chartOption(model, readChart(model, workbook));
  if (!made) throw new Error(`${model.type} is not drawn`);
  return made;
}

function drawn(model: ChartModel): string {
  const picture = init(null, null, { renderer: "svg", ssr: true, width: 480, height: 288 });
  try {
    picture.setOption(option(model));
    return picture.renderToSVGString();
  } finally {
    picture.dispose(); // its clock would keep Node running
  }
}

describe("what a chart shows", () => {
  it("is its title, its names and its labels from the cells, as they are formatted", () => {
    workbook.enter(sheetId, 5, 0, "Two accounts <scored>");
    const picture = drawn(
      chart("BarClustered", ({ title, series: [series] }) => {
        title.formula = "=Sheet1!$A$6";
        if (series) Object.assign(series.dataLabels, { visible: true, numberFormat: "0.0" });
      }),
    );
    expect(picture).toContain("Two accounts &lt;scored&gt;");
    expect(picture).toContain("Alder &amp; Sons");
    expect(picture).toContain(">7.3<"); // 7.25 as "0.0"
    expect(picture).toContain(">4.0<");
  });

  it("writes its numbers as the workbook's language does", () => {
    workbook = new WorkbookDocument({ locale: "de-DE" });
    sheetId = workbook.model.activeSheetId;
    [["Kunde", "Umsatz"], ["Albion", "2500,5"]].forEach((row, i) => row.forEach((text, j) => workbook.enter(sheetId, i, j, text))); // prettier-ignore
    const picture = drawn(
      chart("ColumnClustered", ({ axes, series: [series] }) => {
        Object.assign(axes.value, { minimum: 0, maximum: 3000, majorUnit: 1500, numberFormat: "#,##0" });
        if (series) Object.assign(series.dataLabels, { visible: true, numberFormat: "#,##0.0" });
      }),
    );
    expect(picture).toContain(">1.500<");
    expect(picture).toContain(">2.500,5<");
  });

  it("follows a cell that changes", () => {
    const model = chart("ColumnClustered");
    workbook.enter(sheetId, 3, 1, "9");
    expect(option(model)).toMatchObject({ series: [{ data: [7.25, null, 9] }] });
  });

  it("has a gap for an empty cell and for #N/A, and a zero for a text, even one of no letters", () => {
    workbook.enter(sheetId, 1, 1, "");
    expect(readChart(chart("Line"), workbook).series[0]?.numbers).toEqual([null, null, 4]);
    workbook.enter(sheetId, 1, 1, '=""');
    expect(readChart(chart("Line"), workbook).series[0]?.numbers).toEqual([0, null, 4]);
    workbook.enter(sheetId, 1, 1, "n/a");
    expect(readChart(chart("Line"), workbook).series[0]?.numbers).toEqual([0, null, 4]);
  });

  it("draws empty cells as zero, or a line across them, where someone chose so", () => {
    workbook.enter(sheetId, 2, 1, "");
    expect(option(chart("Line", (each) => (each.blanks = "Zero")))).toMatchObject({ series: [{ data: [7.25, 0, 4] }] });
    expect(option(chart("Line", (each) => (each.blanks = "Interpolated")))).toMatchObject({
      series: [{ data: [7.25, null, 4], connectNulls: true }],
    });
  });

  it("leaves out rows that are hidden", () => {
    workbook.lines.setHidden(sheetId, "rows", 2, 2, true);
    const data = readChart(chart("ColumnClustered"), workbook);
    expect(data.categories).toEqual(["Alder & Sons", "Cedar"]);
    expect(data.series[0]?.numbers).toEqual([7.25, 4]);
  });

  it("ends a name with dots that is too long for a label", () => {
    workbook.enter(sheetId, 1, 0, "x".repeat(300));
    expect(option(chart("BarClustered"))).toMatchObject({ yAxis: { data: [`${"x".repeat(59)}…`, "Birch", "Cedar"] } });
  });

  it("labels only as many categories as there is room for", () => {
    for (let row = 1; row <= 200; row++) workbook.enter(sheetId, row, 0, `Account ${row}`);
    const area = { top: 0, left: 0, bottom: 200, right: 1 };
    const { id } = workbook.charts.add(sheetId, "ColumnClustered", { sheetId, area }, "Columns");
    const { xAxis } = option(workbook.charts.get(sheetId, id)) as { xAxis: { axisLabel: { interval: number } } };
    // 480 pixels hold no more than 30 lines of 16 pixels.
    expect(200 / (xAxis.axisLabel.interval + 1)).toBeLessThanOrEqual(30);
  });

  it("is said in words when it is of a kind the workbench cannot draw", () => {
    const model = chart("Sunburst");
    expect(chartOption(model, readChart(model, workbook))).toBeUndefined();
  });
});

describe("lines", () => {
  it("stand as far apart as their days along an axis of days", () => {
    ["2026-01-01", "2026-01-02", "2026-03-01"].forEach((day, i) => workbook.enter(sheetId, 1 + i, 0, day));
    const model = chart("LineMarkers", ({ axes, series }) => {
      series.shift(); // the days: a column of numbers is taken for a series
      if (series[0]) series[0].categories = "=Sheet1!$A$2:$A$4";
      axes.category.categoryType = "DateAxis";
      axes.category.numberFormat = "mmm yy";
    });
    // 1 January 2026 is day 46023: 1 March is 31 and 28 days later.
    const data = [
      [46023, 7.25],
      [46024, null],
      [46082, 4],
    ];
    expect(option(model)).toMatchObject({ xAxis: { min: 46023, max: 46082 }, series: [{ type: "line", data }] });
    expect(drawn(model)).toContain(">Jan 26<");
  });
});

describe("bars and columns", () => {
  it("run sideways with the first category on top when the category axis is reversed", () => {
    const model = chart("BarClustered", ({ axes }) => {
      axes.category.reversed = true;
      Object.assign(axes.value, { minimum: 0, maximum: 10, majorUnit: 5 });
    });
    expect(option(model)).toMatchObject({
      xAxis: [{ type: "value", min: 0, max: 10, interval: 5, position: "top" }],
      yAxis: { type: "category", inverse: true, data: ["Alder & Sons", "Birch", "Cedar"] },
    });
  });

  it("have a gap of one bar as half of the room of a single series", () => {
    const model = chart("BarClustered", ({ series: [series] }) => {
      if (series) Object.assign(series, { gapWidth: 100, overlap: 0 });
    });
    expect(option(model)).toMatchObject({ series: [{ barCategoryGap: "50%" }] });
  });

  it("are as high as their stack, whose height the axis holds", () => {
    const made = option(chart("ColumnStacked", () => undefined, 3));
    expect(made).toMatchObject({ series: [{ data: [7.25, 0, 4], stack: "bar primary" }, { stack: "bar primary" }] });
    const { yAxis } = made as { yAxis: { max: number }[] };
    expect(yAxis[0]?.max).toBeGreaterThanOrEqual(16); // 4 + 12
  });

  it("show shares of the whole when they are stacked to 100 %, labelled with what they are shares of", () => {
    const model = chart(
      "ColumnStacked100",
      ({ series }) => series.forEach(({ dataLabels }) => (dataLabels.visible = true)),
      3,
    );
    expect(option(model)).toMatchObject({
      yAxis: [{ min: 0, max: 1 }],
      series: [{ data: [7.25 / 12, 0, 0.25] }, { data: [4.75 / 12, 1, 0.75] }],
    });
    expect(drawn(model)).toContain(">12<");
  });

  it("take the colour of a single point, and none where the fill was taken away", () => {
    const model = chart(
      "ColumnClustered",
      ({ series: [score, target] }) => {
        if (score) score.points = { 0: { fill: "#C00000" } };
        if (target) target.fill = "";
      },
      3,
    );
    expect(option(model)).toMatchObject({
      series: [
        { data: [{ value: 7.25, itemStyle: { color: "#C00000" } }, null, 4] },
        { itemStyle: { color: "transparent" } },
      ],
    });
  });
});

describe("a combined chart", () => {
  it("draws a series as a line against an axis of its own", () => {
    const model = chart(
      "ColumnClustered",
      ({ series }) => {
        if (series[1]) Object.assign(series[1], { type: "LineMarkers", axisGroup: "Secondary" });
      },
      3,
    );
    expect(option(model)).toMatchObject({
      series: [{ type: "bar" }, { type: "line", yAxisIndex: 1, data: [4.75, 5, 12] }],
      yAxis: [{ position: "left" }, { position: "right" }],
    });
  });
});

describe("points and bubbles", () => {
  beforeEach(() => {
    ["x,1,2,3", "y,10,20,30", "size,1,4,16"].forEach((column, j) =>
      column.split(",").forEach((text, i) => workbook.enter(sheetId, 10 + i, j, text)),
    );
  });
  const add = (type: string, right: number): ChartModel => {
    const area = { top: 10, left: 0, bottom: 13, right };
    return workbook.charts.add(sheetId, type, { sheetId, area }, "Columns");
  };

  it("stand by their two numbers", () => {
    const points = [
      [1, 10],
      [2, 20],
      [3, 30],
    ];
    expect(option(add("XYScatter", 1))).toMatchObject({ series: [{ type: "scatter", data: points }] });
  });

  it("count 1, 2, 3 where a text stands among the numbers across", () => {
    workbook.enter(sheetId, 11, 0, "10 people");
    workbook.enter(sheetId, 12, 0, "40");
    expect(readChart(add("XYScatter", 1), workbook).series[0]?.across).toEqual([1, 2, 3]);
  });

  it("are bubbles whose areas stand for their sizes", () => {
    const { series } = option(add("Bubble", 2)) as { series: { data: { symbolSize: number }[] }[] };
    const [one = 0, four, sixteen] = series[0]?.data.map(({ symbolSize }) => symbolSize) ?? [];
    expect(four).toBeCloseTo(2 * one, 9);
    expect(sixteen).toBeCloseTo(4 * one, 9);
  });

  it("carry the text of a cell as a label of their own", () => {
    workbook.enter(sheetId, 1, 0, "Alder");
    const { id } = add("XYScatter", 1);
    workbook.charts.change(sheetId, id, ({ series: [series] }) => {
      if (series) series.points = { 1: { label: "=Sheet1!$A$2" } };
    });
    const picture = drawn(workbook.charts.get(sheetId, id));
    expect(picture).toContain(">Alder<");
    expect(picture.match(/>Alder</g)).toHaveLength(1);
  });
});

describe("pies and radars", () => {
  it("give every slice its own colour, and a doughnut a hole", () => {
    const model = chart("Doughnut", ({ series: [series] }) => {
      if (series) Object.assign(series, { holeSize: 50, points: { 2: { fill: "#0B5C5A" } } });
    });
    const { series } = option(model) as {
      series: { radius: [number, number]; data: { itemStyle: { color: string } }[] }[];
    };
    const [inner = 0, outer = 0] = series[0]?.radius ?? [];
    expect(inner / outer).toBeCloseTo(0.5, 12);
    const colors = series[0]?.data.map(({ itemStyle }) => itemStyle.color) ?? [];
    expect(new Set(colors).size).toBe(3);
    expect(colors[2]).toBe("#0B5C5A");
  });

  it("make a web of one spoke per category, clockwise", () => {
    expect(option(chart("RadarMarkers"))).toMatchObject({
      radar: { clockwise: true, indicator: [{ name: "Alder & Sons" }, { name: "Birch" }, { name: "Cedar" }] },
      series: [{ type: "radar", data: [{ value: [7.25, 0, 4] }] }],
    });
  });
});
