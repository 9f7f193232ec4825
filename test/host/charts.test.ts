import { openExcel } from "./openExcel";

/** Sheet1!A1:C4: accounts with two series. */
async function openData(): ReturnType<typeof openExcel> {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:C4").values = [
      ["Account", "Key", "Other"],
      ["Alder", 8, 0],
      ["Birch", 0, 6],
      ["Cedar", 0, 5],
    ];
    await context.sync();
  });
  return excel;
}

it("a chart takes its series, names and categories from its range", async () => {
  const excel = await openData();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns").name = "Top accounts";
    await context.sync();
    const chart = sheet.charts
      .getItem("top accounts")
      .load("id,name,chartType,left,top,width,height,series/items/name,series/count,title/text");
    const missing = sheet.charts.getItemOrNullObject("Nothing").load("name");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([chart.name, chart.chartType, chart.series.count, count.value, missing.isNullObject]).toEqual([
      "Top accounts",
      "BarClustered",
      2,
      1,
      true,
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Key", "Other"]);
  });
  expect(excel.document.model.sheets[0]?.charts[0]?.series).toMatchObject([
    { nameFormula: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$4", categories: "=Sheet1!$A$2:$A$4" },
    { nameFormula: "=Sheet1!$C$1", values: "=Sheet1!$C$2:$C$4", categories: "=Sheet1!$A$2:$A$4" },
  ]);
});

it("a chart keeps what its categories are: names, days, or what Excel takes them for", async () => {
  const excel = await openData();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { categoryAxis } = sheet.charts.add("LineMarkers", sheet.getRange("A1:C4"), "Columns").axes;
    const types: string[] = [];
    for (const type of ["", "DateAxis", "TextAxis", "Automatic"] as const) {
      if (type !== "") categoryAxis.categoryType = type;
      categoryAxis.load("categoryType");
      await context.sync();
      types.push(categoryAxis.categoryType);
    }
    expect(types).toEqual(["Automatic", "DateAxis", "TextAxis", "Automatic"]);
  });
  expect(excel.document.model.sheets[0]?.charts[0]?.axes.category).not.toHaveProperty("categoryType");
});

it("a chart keeps its look", async () => {
  const excel = await openData();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
    chart.setPosition("E2", "H11");
    chart.title.setFormula("=Sheet1!$A$1");
    chart.title.format.font.set({ size: 12, bold: true, color: "#1F2937" });
    chart.legend.visible = false;
    chart.legend.position = "Top";
    chart.format.fill.setSolidColor("#FFFFFF");
    chart.format.border.lineStyle = "None";
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.format.font.color = "#6B7280";
    categoryAxis.format.line.clear();
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.title.text = "Accounts";
    valueAxis.set({ minimum: 0, maximum: 10, majorUnit: 2, visible: false, numberFormat: "0" });
    valueAxis.majorGridlines.visible = false;
    valueAxis.majorGridlines.format.line.color = "#D1D5DB";
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#0B5C5A");
    series.format.line.color = "#0B5C5A";
    series.set({
      gapWidth: 40,
      overlap: 100,
      hasDataLabels: true,
      axisGroup: "Secondary",
      chartType: "Line",
      markerStyle: "Circle",
      markerSize: 7,
    });
    series.dataLabels.set({ numberFormat: "0.0", position: "Top", showValue: true });
    series.dataLabels.format.font.color = "#1F2937";
    await context.sync();
    chart.title.load("text");
    await context.sync();
    expect(chart.title.text).toBe("Account");
  });
  // Columns of 48 points, rows of 15: E2 begins at 4 * 48 and 15; E to H is 4 columns, 2 to 11 is 10 rows.
  expect(excel.document.model.sheets[0]?.charts[0]).toMatchObject({
    left: 192,
    top: 15,
    width: 192,
    height: 150,
    title: { formula: "=Sheet1!$A$1", format: { size: 12, bold: true, color: "#1F2937" } },
    legend: { visible: false, position: "Top" },
    fill: "#FFFFFF",
    border: "",
    axes: {
      category: {
        reversed: true,
        format: { color: "#6B7280" },
        lineVisible: false,
        tickLabelPosition: "Low",
        title: { text: "Accounts", visible: true },
      },
      value: {
        minimum: 0,
        maximum: 10,
        majorUnit: 2,
        visible: false,
        numberFormat: "0",
        majorGridlines: { visible: false, color: "#D1D5DB" },
      },
    },
    series: [
      {
        fill: "#0B5C5A",
        line: "#0B5C5A",
        gapWidth: 40,
        overlap: 100,
        axisGroup: "Secondary",
        type: "Line",
        markerStyle: "Circle",
        markerSize: 7,
        dataLabels: { visible: true, numberFormat: "0.0", position: "Top", format: { color: "#1F2937" } },
      },
      {},
    ],
  });
});

it("a chart's series are added, pointed at cells, and taken away; the chart too", async () => {
  const excel = await openData();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("XYScatter", sheet.getRange("B1:C4"), "Columns");
    const series = chart.series.add("Own");
    series.setXAxisValues(sheet.getRange("B2:B4"));
    series.setValues(sheet.getRange("C2:C4"));
    series.setBubbleSizes(sheet.getRange("C2:C4"));
    chart.series.getItemAt(0).delete();
    await context.sync();
    expect(excel.document.model.sheets[0]?.charts[0]?.series).toMatchObject([
      { name: "Own", categories: "=Sheet1!$B$2:$B$4", values: "=Sheet1!$C$2:$C$4", bubbleSizes: "=Sheet1!$C$2:$C$4" },
    ]);
    chart.setData(sheet.getRange("A1:B4"), "Columns");
    await context.sync();
    expect(excel.document.model.sheets[0]?.charts[0]?.series).toMatchObject([{ values: "=Sheet1!$B$2:$B$4" }]);
    chart.delete();
    await context.sync();
  });
  expect(excel.document.model.sheets[0]?.charts).toEqual([]);
});

it.each([
  ["ColumnClustered", "OutsideEnd", "Top"],
  ["BarStacked100", "InsideBase", "OutsideEnd"],
  ["LineMarkers", "Top", "OutsideEnd"],
  ["XYScatter", "Left", "InsideEnd"],
  ["Pie", "BestFit", "InsideBase"],
] as const)("labels of a %s may stand at %s; at %s Excel has no place for them", async (type, possible, impossible) => {
  await openData();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { dataLabels } = sheet.charts.add(type, sheet.getRange("A1:B4"), "Columns").series.getItemAt(0);
    dataLabels.position = possible;
    await context.sync();
    dataLabels.position = impossible;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("labels of an area stand where they stand", async () => {
  await openData();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add("Area", sheet.getRange("A1:B4"), "Columns").series.getItemAt(0).dataLabels.position = "Center";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
