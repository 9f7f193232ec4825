import { openExcel, type OpenExcel } from "./openExcel";

function sending(actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

/** Accounts and their revenue in A1:B6. */
async function openAccounts(): Promise<{ excel: OpenExcel; shown: () => unknown[] }> {
  const excel = await openExcel();
  await sending((sheet) => {
    sheet.getRange("A1:B6").values = [
      ["Account", "Revenue"],
      ["Alpine", 50],
      ["Brook", 10],
      ["Cedar", 40],
      ["Delta", 30],
      ["East", 20],
    ];
    sheet.tables.add("A1:B6", true).name = "Accounts";
  });
  const rows = (): readonly number[] =>
    [1, 2, 3, 4, 5].filter((row) => excel.document.state.sheet("{1}").rows[row]?.filtered !== true);
  return { excel, shown: () => rows().map((row) => excel.document.valueAt("{1}", row, 0)) };
}

describe("a column's filter", () => {
  it.each<[string, (filter: Excel.Filter) => void, string[]]>([
    ["values", (filter) => filter.applyValuesFilter(["40", "20"]), ["Cedar", "East"]],
    ["the two highest", (filter) => filter.applyTopItemsFilter(2), ["Alpine", "Cedar"]],
    ["the lowest fifth", (filter) => filter.applyBottomPercentFilter(20), ["Brook"]],
    ["a comparison", (filter) => filter.applyCustomFilter(">=30"), ["Alpine", "Cedar", "Delta"]],
    ["one of two comparisons", (filter) => filter.applyCustomFilter("<20", ">40", "Or"), ["Alpine", "Brook"]],
    ["the average", (filter) => filter.applyDynamicFilter("AboveAverage"), ["Alpine", "Cedar"]], // 150 / 5 = 30
  ])("shows the rows by %s", async (_, apply, expected) => {
    const { shown } = await openAccounts();
    await sending((sheet) => apply(sheet.tables.getItem("Accounts").columns.getItem("Revenue").filter));
    expect(shown()).toEqual(expected);
  });

  it("is read, applied again after a change, and cleared", async () => {
    const { excel, shown } = await openAccounts();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Accounts");
      const { filter } = table.columns.getItem("Revenue");
      filter.applyCustomFilter(">=30");
      filter.load("criteria");
      table.autoFilter.load("isDataFiltered,criteria");
      await context.sync();
      expect(filter.criteria).toMatchObject({ filterOn: "Custom", criterion1: ">=30" });
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.autoFilter.criteria[0]).toBeNull();

      excel.document.enter("{1}", 2, 1, "90");
      expect(shown()).toEqual(["Alpine", "Cedar", "Delta"]);
      table.reapplyFilters();
      await context.sync();
      expect(shown()).toEqual(["Alpine", "Brook", "Cedar", "Delta"]);
      table.autoFilter.clearCriteria();
      await context.sync();
    });
    expect(shown()).toHaveLength(5);
  });

  it("refuses dates, which the workbench does not group", async () => {
    await openAccounts();
    const date: Excel.FilterDatetime = { date: "2026-01", specificity: "Month" };
    await expect(
      sending((sheet) => sheet.tables.getItem("Accounts").columns.getItem("Revenue").filter.applyValuesFilter([date])),
    ).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

describe("sorting", () => {
  it("of a range goes by two keys and leaves the header", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["Tier", "Score"],
        ["B", 2],
        ["A", 1],
        ["B", 9],
      ];
      range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
    });
    expect(excel.document.valuesOf("=Sheet1!A1:B4")).toEqual([
      ["Tier", "Score"],
      ["A", 1],
      ["B", 9],
      ["B", 2],
    ]);
  });

  it("by colour is not there yet, and a column the range does not have is refused", async () => {
    await openAccounts();
    const sort = (field: Excel.SortField): Promise<void> =>
      sending((sheet) => sheet.getRange("A2:B6").sort.apply([field]));
    await expect(sort({ key: 0, sortOn: "CellColor" })).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(sort({ key: 2 })).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("several areas at once", () => {
  it("have no common property where they differ, and take one together", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const areas = sheet.getRanges("A1,C3:D4");
      areas.load("cellCount,areaCount,format/fill/color");
      areas.areas.load("items/address");
      await context.sync();
      expect([areas.cellCount, areas.areaCount, areas.format.fill.color]).toEqual([5, 2, null]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1", "Sheet1!C3:D4"]);
      areas.format.font.bold = true;
      areas.getOffsetRangeAreas(1, 0).format.fill.color = "yellow";
      await context.sync();
    });
    expect(excel.document.appearanceAt("{1}", 2, 2)).toMatchObject({ bold: true });
    expect(excel.document.appearanceAt("{1}", 4, 3)).toMatchObject({ fill: "#FFFF00" });
  });

  it("have what they share with a range, or nothing", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges("A1:B2,D4:E5");
      const shared = areas.getIntersection("B2:D4").load("address");
      const none = areas.getIntersectionOrNullObject("G7").load("address");
      await context.sync();
      expect([shared.address, none.isNullObject]).toEqual(["Sheet1!B2,Sheet1!D4", true]);
    });
  });
});

describe("page breaks and print areas", () => {
  it("are set, counted, found and taken away", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.horizontalPageBreaks.add("A21");
      sheet.verticalPageBreaks.add("F1");
      sheet.pageLayout.setPrintArea("A1:F40");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const count = sheet.horizontalPageBreaks.getCount();
      const cell = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      expect([area.address, titles.isNullObject, count.value, cell.address]).toEqual([
        "Sheet1!A1:F40",
        true,
        1,
        "Sheet1!F1",
      ]);
      sheet.horizontalPageBreaks.getItem(0).delete();
      sheet.verticalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(excel.document.state.sheet("{1}").pageLayout).toMatchObject({ rowBreaks: [], columnBreaks: [] });
  });
});
