import { openExcel } from "./openExcel";

function sending(actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

describe("a range", () => {
  it("takes and gives values, formulas, texts and kinds of value", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C2");
      range.values = [
        ["Alder", 0.25, true],
        ["=1/0", "", "=B1*2"],
      ];
      range.numberFormat = [
        ["General", "0%", "General"],
        ["General", "General", "0.00"],
      ];
      range.load(
        "values,formulas,text,valueTypes,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn,hasSpill",
      );
      await context.sync();
      expect(range.values).toEqual([
        ["Alder", 0.25, true],
        ["#DIV/0!", "", 0.5],
      ]);
      expect(range.formulas).toEqual([
        ["Alder", 0.25, true],
        ["=1/0", "", "=B1*2"],
      ]);
      expect(range.text).toEqual([
        ["Alder", "25%", "TRUE"],
        ["#DIV/0!", "", "0.50"],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean"],
        ["Error", "Empty", "Double"],
      ]);
      expect([
        range.address,
        range.rowIndex,
        range.columnIndex,
        range.rowCount,
        range.columnCount,
        range.cellCount,
      ]).toEqual(["Sheet1!A1:C2", 0, 0, 2, 3, 6]);
      expect([range.isEntireRow, range.isEntireColumn, range.hasSpill]).toEqual([false, false, false]);
    });
  });

  it("keeps what it has where null is written, and is emptied by an empty text", async () => {
    const excel = await openExcel();
    await sending((sheet) => (sheet.getRange("A1:C1").values = [[1, 2, 3]]));
    await sending((sheet) => (sheet.getRange("A1:C1").values = [[null, "", 9]]));
    expect(excel.document.valuesOf("=Sheet1!A1:C1")).toEqual([[1, "", 9]]);
  });

  it("takes one value for all its cells", async () => {
    const excel = await openExcel();
    await sending((sheet) => (sheet.getRange("A1:B2").values = 7 as unknown as number[][]));
    expect(excel.document.valuesOf("=Sheet1!A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ["rows of different lengths", [[1, 2], [1]]],
  ])("refuses an array with %s", async (_, values) => {
    const excel = await openExcel();
    await expect(sending((sheet) => (sheet.getRange("A1:B2").values = values))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(excel.document.model.sheets[0]?.cells).toEqual({});
  });

  it("cannot be read before it is loaded", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
    ["getLastCell", (range) => range.getLastCell(), "D4"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "E2:E4"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A4"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 1), "B2:E3"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "B2:F9"],
    ["getIntersection", (range) => range.getIntersection("C1:C99"), "C2:C4"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("A1:B2"), "B2"],
  ])("finds another by %s", async (_, find, address) => {
    await openExcel();
    await Excel.run(async (context) => {
      const found = find(context.workbook.worksheets.getFirst().getRange("B2:D4")).load("address");
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  it("is nothing where ranges do not meet", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      const none = range.getIntersectionOrNullObject("D4").load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      range.getIntersection("D4");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("is found by a sheet's indexes, by name, and as what is in use", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const empty = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      context.workbook.names.add("kam_total", sheet.getRange("B3"));
      const addresses = [
        sheet.getRangeByIndexes(1, 2, 3, 1),
        sheet.getCell(4, 0),
        sheet.getRange("kam_total"),
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getRange("A1:C9").getUsedRangeOrNullObject(true),
        sheet.getRange().getUsedRange(),
      ].map((range) => range.load("address"));
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect(addresses.map(({ address }) => address)).toEqual(
        ["C2:C4", "A5", "B3", "B3:D5", "B3", "B3", "B3:D5"].map((each) => `Sheet1!${each}`),
      );
    });
  });

  it("spills and is found from the cells it fills", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
      const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address,values,hasSpill");
      const parent = sheet.getRange("C3").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      expect([spill.address, parent.address]).toEqual(["Sheet1!C1:C3", "Sheet1!C1"]);
      expect(spill.values).toEqual([[1], [2], [3]]);
      expect([spill.hasSpill, none.isNullObject]).toEqual([true, true]);
    });
  });

  it("is cleared: contents, formats, or all", async () => {
    const excel = await openExcel();
    const cell = (): unknown => excel.document.model.sheets[0]?.cells["0,0"];
    await sending((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.font.bold = true;
    });
    await sending((sheet) => sheet.getRange("A1").clear("Contents"));
    expect(cell()).toEqual({ format: { bold: true } });
    await sending((sheet) => sheet.getRange("A1").clear());
    expect(cell()).toBeUndefined();
  });

  it("hides rows and columns and sets their sizes", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      sheet.getRange("B:C").columnHidden = true;
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A:A").format.columnWidth = 12;
      sheet.getRange("1:1").format.rowHeight = 30;
    });
    expect(excel.document.model.sheets[0]).toMatchObject({
      columns: { 0: { size: 12 }, 1: { hidden: true }, 2: { hidden: true } },
      rows: { 0: { size: 30 }, 1: { hidden: true } },
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getFirst()
        .getRange("A1:B1")
        .load("columnHidden,rowHidden,format/columnWidth,format/rowHeight");
      await context.sync();
      expect([range.columnHidden, range.rowHidden, range.format.columnWidth, range.format.rowHeight]).toEqual([
        null,
        false,
        null,
        30,
      ]);
    });
  });

  it("becomes as wide and high as what it shows", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      sheet.getRange("A1").values = [["A rather long name of an account"]];
      sheet.getRange("A1").format.autofitColumns();
      sheet.getRange("B1").values = [["one\ntwo\nthree"]];
      sheet.getRange("B1").format.autofitRows();
    });
    expect(excel.document.model.sheets[0]?.columns[0]?.size).toBeGreaterThan(150);
    expect(excel.document.model.sheets[0]?.rows[0]?.size).toBe(45);
  });
});

describe("the format of cells", () => {
  it("is set and read, and null where cells differ", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("B2:C3");
      format.fill.color = "#0B5C5A";
      format.font.set({
        bold: true,
        italic: true,
        strikethrough: true,
        underline: "Single",
        color: "#FFFFFF",
        size: 16,
        name: "Calibri",
      });
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
      format.protection.locked = false;
      format.protection.formulaHidden = true;
      const wide = context.workbook.worksheets.getFirst().getRange("A1:C3");
      wide.load("format/fill/color,format/font/bold");
      const same = context.workbook.worksheets.getFirst().getRange("B2:C3");
      same.load("format/fill/color,format/font/size,format/horizontalAlignment,format/protection/locked");
      await context.sync();
      expect([wide.format.fill.color, wide.format.font.bold]).toEqual([null, null]);
      expect([
        same.format.fill.color,
        same.format.font.size,
        same.format.horizontalAlignment,
        same.format.protection.locked,
      ]).toEqual(["#0B5C5A", 16, "Center", false]);
      format.fill.clear();
      await context.sync();
    });
    expect(excel.document.model.sheets[0]?.cells["1,1"]?.format).toEqual({
      bold: true,
      italic: true,
      strikethrough: true,
      underline: true,
      fontColor: "#FFFFFF",
      fontSize: 16,
      fontName: "Calibri",
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 1,
      locked: false,
      formulaHidden: true,
    });
  });

  it("draws borders on the outermost cells and between them", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("EdgeBottom").color = "#D1D5DB";
      borders.getItem("InsideVertical").weight = "Medium";
    });
    const borders = (key: string): unknown => excel.document.model.sheets[0]?.cells[key]?.format?.borders;
    const bottom = { style: "Continuous", color: "#D1D5DB", weight: "Thin" };
    const between = { style: "Continuous", color: "#000000", weight: "Medium" };
    expect(borders("0,0")).toEqual({ EdgeRight: between });
    expect(borders("1,0")).toEqual({ EdgeRight: between, EdgeBottom: bottom });
    expect(borders("1,1")).toEqual({ EdgeBottom: bottom });
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getFirst().getRange("A1:B2").format.borders;
      const first = all.getItemAt(0).load("sideIndex,style");
      const edge = all.getItem("EdgeBottom").load("style,color,weight,sideIndex");
      all.load("count");
      await context.sync();
      expect([edge.style, edge.color, edge.weight, edge.sideIndex]).toEqual([
        "Continuous",
        "#D1D5DB",
        "Thin",
        "EdgeBottom",
      ]);
      expect([first.sideIndex, first.style, all.count]).toEqual(["EdgeTop", "None", 8]);
    });
  });

  it("of whole columns is kept once, and new cells have it", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      sheet.getRange("B:B").numberFormat = "0.0" as unknown as string[][];
      sheet.getRange("B2").values = [[1.25]];
    });
    expect(Object.keys(excel.document.model.sheets[0]?.cells ?? {})).toEqual(["1,1"]);
    expect(excel.document.textAt("{1}", 1, 1)).toBe("1.3");
  });
});
