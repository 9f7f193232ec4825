import { openExcel } from "./openExcel";

const SCORES = [
  ["Account", "Growth", "Total"],
  ["Alder", 8, "=[@Growth]*2"],
  ["Birch", 6, "=[@Growth]*2"],
];

/** Sheet1!A1:C3 as the table "Scores". */
async function openScores(): ReturnType<typeof openExcel> {
  const excel = await openExcel();
  await sending((sheet) => {
    sheet.getRange("A1:C3").formulas = SCORES;
    sheet.tables.add("A1:C3", true).name = "Scores";
  });
  return excel;
}

function sending(actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

describe("a table", () => {
  it("leaves the formulas of its cells as they are, and they count by its names", async () => {
    const excel = await openScores();
    expect(excel.document.formulaAt("{1}", 1, 2)).toBe("=[@Growth]*2");
    expect(await excel.value("Sheet1!C3")).toBe(12);
    await sending((sheet) => (sheet.getRange("E1").formulas = [["=SUM(Scores[Total])"]]));
    expect(await excel.value("Sheet1!E1")).toBe(28);
  });

  it("gives its parts as ranges, of the whole and of a column", async () => {
    await openScores();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("scores");
      table.showTotals = true;
      const column = table.columns.getItem("Growth");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
        column.getRange(),
        column.getHeaderRowRange(),
        column.getDataBodyRange(),
        column.getTotalRowRange(),
        table.rows.getItemAt(1).getRange(),
      ].map((range) => range.load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address.slice("Sheet1!".length))).toEqual([
        "A1:C4",
        "A1:C1",
        "A2:C3",
        "A4:C4",
        "B1:B4",
        "B1",
        "B2:B3",
        "B4",
        "A3:C3",
      ]);
    });
  });

  it("tells of itself, its columns and its rows", async () => {
    await openScores();
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.getItemAt(0);
      table.load(
        "id,name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn,highlightLastColumn,columns/items/name,rows/items/index,worksheet/name",
      );
      table.columns.load("count");
      const growth = table.columns.getItemAt(1).load("id,index,name,values");
      const none = table.columns.getItemOrNullObject("Nothing").load("name");
      const counts = [table.rows.getCount(), table.columns.getCount(), context.workbook.tables.getCount()];
      await context.sync();
      expect([
        table.name,
        table.style,
        table.showHeaders,
        table.showTotals,
        table.showBandedRows,
        table.showFilterButton,
      ]).toEqual(["Scores", "TableStyleMedium2", true, false, true, true]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Account", "Growth", "Total"]);
      expect(table.rows.items.map(({ index }) => index)).toEqual([0, 1]);
      expect([growth.index, growth.name, growth.values]).toEqual([1, "Growth", [["Growth"], [8], [6]]]);
      expect([none.isNullObject, table.worksheet.name]).toEqual([true, "Sheet1"]);
      expect(counts.map(({ value }) => value)).toEqual([2, 3, 1]);
    });
  });

  it("is shown as asked", async () => {
    const excel = await openScores();
    await sending((sheet) => {
      const table = sheet.tables.getItem("Scores");
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showBandedColumns = true;
      table.showFilterButton = false;
      table.highlightFirstColumn = true;
      table.highlightLastColumn = true;
    });
    expect(excel.document.tables.find("Scores")?.table).toMatchObject({
      style: "TableStyleLight1",
      showBandedRows: false,
      showBandedColumns: true,
      showFilterButton: false,
      highlightFirstColumn: true,
      highlightLastColumn: true,
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["that overlaps another", "InvalidArgument", (sheet) => sheet.tables.add("B2:D9", true)],
    [
      "whose headers are the same twice",
      "InvalidArgument",
      (sheet) => (
        (sheet.getRange("F1:G2").values = [
          ["a", "A"],
          [1, 2],
        ]),
        sheet.tables.add("F1:G2", true)
      ),
    ],
    [
      "of a name that is taken by a name of cells",
      "ItemAlreadyExists",
      (sheet, { workbook }) => (
        workbook.names.add("kam_total", sheet.getRange("A1")),
        (sheet.tables.getItem("Scores").name = "KAM_TOTAL")
      ),
    ],
    ["of a name that is a cell", "InvalidArgument", (sheet) => (sheet.tables.getItem("Scores").name = "KPI1")],
    ["of a name with a space", "InvalidArgument", (sheet) => (sheet.tables.getItem("Scores").name = "my table")],
    ["that is not there", "ItemNotFound", (sheet) => sheet.tables.getItem("Nothing")],
    ["resized away from its header", "InvalidArgument", (sheet) => sheet.tables.getItem("Scores").resize("A2:C5")],
  ])("%s is refused with %s", async (_, code, actions) => {
    await openScores();
    await expect(sending(actions)).rejects.toMatchObject({ code });
  });

  it("is found or not, on its sheet and in a range", async () => {
    await openScores();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const found = workbook.tables.getItemOrNullObject("SCORES").load("name");
      const missing = workbook.tables.getItemOrNullObject("Nothing").load("name");
      const inRange = workbook.worksheets.getFirst().getRange("B2").getTables().load("items/name");
      const whole = workbook.worksheets.getFirst().getRange("B2").getTables(true).load("items/name");
      workbook.tables.load("count");
      await context.sync();
      expect([found.name, missing.isNullObject, workbook.tables.count]).toEqual(["Scores", true, 1]);
      expect([inRange.items.map(({ name }) => name), whole.items]).toEqual([["Scores"], []]);
    });
  });

  it("carries new names of itself and its columns into formulas", async () => {
    const excel = await openScores();
    await sending((sheet) => {
      sheet.getRange("E1").formulas = [["=SUM(Scores[Growth])"]];
      sheet.tables.getItem("Scores").name = "Matrix";
      sheet.getRange("B1").values = [["Potential"]];
    });
    expect(excel.document.formulaAt("{1}", 0, 4)).toBe("=SUM(Matrix[Potential])");
    expect(excel.document.formulaAt("{1}", 1, 2)).toBe("=[@Potential]*2");
    expect(await excel.value("Sheet1!E1")).toBe(14);
    await sending((sheet) => (sheet.tables.getItem("Matrix").columns.getItemAt(1).name = "Growth"));
    expect(excel.document.formulaAt("{1}", 0, 4)).toBe("=SUM(Matrix[Growth])");
  });

  it("keeps its headers apart from each other when they are written", async () => {
    await openScores();
    await expect(sending((sheet) => (sheet.getRange("B1").values = [["account"]]))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await expect(sending((sheet) => (sheet.getRange("B1").values = [[""]]))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("takes rows at its end", async () => {
    const excel = await openScores();
    await sending((sheet) => sheet.tables.getItem("Scores").rows.add(undefined, [["Cedar", 5, "=[@Growth]*2"]]));
    expect(await excel.value("Sheet1!C4")).toBe(10);
    expect(excel.document.tables.find("Scores")?.table.area.bottom).toBe(3);
  });

  it("grows by resizing, becomes a range again, and goes with its contents", async () => {
    const excel = await openScores();
    await sending((sheet) => sheet.tables.getItem("Scores").resize("A1:D5"));
    expect(excel.document.tables.find("Scores")?.table.columns.map(({ name }) => name)).toEqual([
      "Account",
      "Growth",
      "Total",
      "Column4",
    ]);
    await sending((sheet) => void sheet.tables.getItem("Scores").convertToRange());
    expect(excel.document.tables.all()).toEqual([]);
    expect(await excel.value("Sheet1!B2")).toBe(8);
    await sending((sheet) => sheet.tables.add("A1:B3", true).delete());
    expect(await excel.value("Sheet1!B2")).toBe("");
  });
});

describe("a defined name", () => {
  it("stands for cells, numbers and texts", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").values = [[3], [4]];
      const cells = names.add("kam_scores", sheet.getRange("A1:A2"), "all scores");
      const formula = names.add("kam_limit", "=0.6");
      const text = names.add("kam_text", "Key account");
      sheet.getRange("C1").formulas = [["=SUM(kam_scores)*kam_limit"]];
      for (const each of [cells, formula, text]) each.load("name,formula,value,type,comment,visible,scope");
      const range = cells.getRange().load("address");
      const none = formula.getRangeOrNullObject().load("address");
      const missing = names.getItemOrNullObject("nothing").load("name");
      names.load("items/name");
      const count = names.getCount();
      await context.sync();
      expect([cells.formula, cells.type, cells.comment, cells.visible, cells.scope]).toEqual([
        "=Sheet1!$A$1:$A$2",
        "Range",
        "all scores",
        true,
        "Workbook",
      ]);
      expect([formula.value, formula.type]).toEqual([0.6, "Double"]);
      expect([text.formula, text.value, text.type]).toEqual(['="Key account"', "Key account", "String"]);
      expect([range.address, none.isNullObject, missing.isNullObject, count.value]).toEqual([
        "Sheet1!A1:A2",
        true,
        true,
        3,
      ]);
      expect(names.items.map(({ name }) => name)).toEqual(["kam_scores", "kam_limit", "kam_text"]);
    });
    // 7 * 0.6
    expect(await excel.value("Sheet1!C1")).toBeCloseTo(4.2, 12);
  });

  it("is changed and taken away", async () => {
    const excel = await openExcel();
    await sending((_, { workbook }) => {
      const name = workbook.names.add("kam_limit", "=0.6");
      name.formula = "=0.7";
      name.comment = "share";
      name.visible = false;
    });
    expect(excel.document.model.names).toEqual([
      { name: "kam_limit", formula: "=0.7", comment: "share", visible: false },
    ]);
    await sending((_, { workbook }) => workbook.names.getItem("KAM_LIMIT").delete());
    expect(excel.document.model.names).toEqual([]);
  });

  it("may belong to a sheet, and goes with it", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plan");
      const name = sheet.names.add("kam_limit", "=1").load("scope,worksheet/name");
      await context.sync();
      expect([name.scope, name.worksheet.name]).toEqual(["Worksheet", "Plan"]);
      sheet.delete();
      await context.sync();
    });
    expect(excel.document.model.names).toEqual([]);
  });

  it.each([
    ["KPI1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["kam_taken", "ItemAlreadyExists"],
  ])("%s is refused with %s", async (name, code) => {
    await openExcel();
    await expect(
      sending((_, { workbook }) => {
        workbook.names.add("KAM_Taken", "=1");
        workbook.names.add(name, "=1");
      }),
    ).rejects.toMatchObject({ code });
  });
});
