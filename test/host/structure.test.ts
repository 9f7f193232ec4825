import { formatArea } from "../../src/workbench/document/reference";
import type { OfficeHostOptions } from "../../src/workbench/host/OfficeHost";
import { openExcel, type OpenExcel } from "./openExcel";

/** Sheet1!A1:C3 as the table "Scores", with its sum in E1. */
async function openScores(options: OfficeHostOptions = {}): Promise<OpenExcel> {
  const excel = await openExcel(options);
  await sending((sheet) => {
    sheet.getRange("A1:C3").formulas = [
      ["Account", "Growth", "Total"],
      ["Alder", 8, "=[@Growth]*2"],
      ["Birch", 6, "=[@Growth]*2"],
    ];
    sheet.tables.add("A1:C3", true).name = "Scores";
    sheet.getRange("E1").formulas = [["=SUM(Scores[Total])"]];
  });
  return excel;
}

function sending(actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

async function formulas(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

function tableArea(excel: OpenExcel): string {
  const found = excel.document.tables.find("Scores");
  return found ? formatArea(found.table.area) : "gone";
}

describe("a range", () => {
  it("is inserted, and what it gives back are the new cells", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").formulas = [["=A2*10"], [4]];
      const added = sheet.getRange("A2").insert("Down");
      added.values = [["new"]];
      added.load("address");
      await context.sync();
      expect(added.address).toBe("Sheet1!A2");
    });
    expect(await formulas("A1:A3")).toEqual([["=A3*10"], ["new"], [4]]);
  });

  it("of whole rows or columns is inserted the only way there is", async () => {
    await openExcel();
    await sending((sheet) => {
      sheet.getRange("B2").values = [[4]];
      sheet.getRange("1:1").insert("Right");
      sheet.getRange("A:A").insert("Down");
    });
    expect(await formulas("C3")).toEqual([[4]]);
  });

  it("is deleted, and references to it are #REF!", async () => {
    await openExcel();
    await sending((sheet) => {
      sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
      sheet.getRange("A1").delete("Left");
    });
    expect(await formulas("A1:C1")).toEqual([[2, "=#REF!+A1", ""]]);
  });

  it("is copied with relative references, as values, or with its looks alone", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      sheet.getRange("A1:B2").formulas = [
        [3, "=A1*$A$1"],
        [5, "=A2*$A$1"],
      ];
      sheet.getRange("B1").format.fill.color = "#FF0000";
      sheet.getRange("D1").copyFrom("A1:B2");
      sheet.getRange("G1").copyFrom("B1:B2", "Values");
      sheet.getRange("H1").copyFrom("B1", "Formats");
      sheet.getRange("J1:J4").copyFrom("A1:A2");
    });
    expect(await formulas("D1:E2")).toEqual([
      [3, "=D1*$A$1"],
      [5, "=D2*$A$1"],
    ]);
    expect(await formulas("G1:H2")).toEqual([
      [9, ""],
      [15, ""],
    ]);
    expect(await formulas("J1:J4")).toEqual([[3], [5], [3], [5]]);
    expect(excel.document.appearanceAt("{1}", 0, 4)).toMatchObject({ fill: "#FF0000" });
    expect(excel.document.appearanceAt("{1}", 0, 7)).toMatchObject({ fill: "#FF0000" });
  });

  it("is copied transposed, and without its empty cells", async () => {
    await openExcel();
    await sending((sheet) => {
      sheet.getRange("A1:C2").values = [
        [1, "", 3],
        [4, 5, 6],
      ];
      sheet.getRange("E1:F3").values = [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ];
      sheet.getRange("E1").copyFrom("A1:C2", "All", true, true);
    });
    expect(await formulas("E1:F3")).toEqual([
      [1, 4],
      ["c", 5],
      [3, 6],
    ]);
  });

  it("is moved, and references follow", async () => {
    await openExcel();
    await sending((sheet) => {
      sheet.getRange("A1:B1").formulas = [[7, "=A1*2"]];
      sheet.getRange("A1").moveTo("D5");
    });
    expect(await formulas("A1:B1")).toEqual([["", "=D5*2"]]);
    expect(await formulas("D5")).toEqual([[7]]);
  });

  it("that an add-in holds on to follows its cells, within a request and from one to the next", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:B3").values = [[7], [8]];
      const held = sheet.getRange("B2:B3");
      const gone = sheet.getRange("D9");
      context.trackedObjects.add(gone);
      sheet.getRange("1:1").insert("Down");
      held.load("address,values");
      await context.sync();
      expect([held.address, held.values]).toEqual(["Sheet1!B3:B4", [[7], [8]]]);
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("E10").delete("Up");
      held.load("address");
      await context.sync();
      expect(held.address).toBe("Sheet1!C3:C4");
      gone.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  it.each([
    [
      "inserted where it would shift some cells of a table",
      (sheet: Excel.Worksheet) => void sheet.getRange("A2").insert("Down"),
      "InsertDeleteConflict",
    ],
    [
      "inserted where it would push cells off the sheet",
      (sheet: Excel.Worksheet) => void sheet.getRange("H1").insert("Down"),
      "NonBlankCellOffSheet",
    ],
    [
      "deleted with a table's headers alone",
      (sheet: Excel.Worksheet) => sheet.getRange("1:1").delete("Up"),
      "InsertDeleteConflict",
    ],
    [
      "moved with a table's headers alone",
      (sheet: Excel.Worksheet) => sheet.getRange("A1:C1").moveTo("A9"),
      "InvalidOperation",
    ],
  ])("is not %s", async (_, act, code) => {
    const excel = await openScores();
    await sending((sheet) => (sheet.getRange("H1048576").values = [["last"]]));
    const before = excel.document.snapshot();
    await expect(sending(act)).rejects.toMatchObject({ code });
    expect(excel.document.snapshot()).toEqual(before);
  });
});

describe("a table's rows", () => {
  it("are added in the middle, with the formulas of calculated columns where nothing is given", async () => {
    const excel = await openScores();
    await sending((sheet) => sheet.tables.getItem("Scores").rows.add(1, [["Doyle", 3, null as unknown as string]]));
    expect(await formulas("A1:C4")).toEqual([
      ["Account", "Growth", "Total"],
      ["Alder", 8, "=[@Growth]*2"],
      ["Doyle", 3, "=[@Growth]*2"],
      ["Birch", 6, "=[@Growth]*2"],
    ]);
    expect(await excel.value("Sheet1!E1")).toBe(34);
  });

  it("are added at the end, and what is below moves down, in the table's columns only", async () => {
    const excel = await openScores();
    await sending((sheet) => {
      sheet.getRange("A5:E5").values = [["note", "", "", "", "beside"]];
      sheet.getRange("E2").formulas = [["=SUM(C2:C3)"]];
      sheet.tables.getItem("Scores").rows.add(undefined, [["Cedar", 5, "=[@Growth]*2"]]);
    });
    expect(tableArea(excel)).toBe("A1:C4");
    expect(await formulas("A6:E6")).toEqual([["note", "", "", "", ""]]);
    // An address of the whole column grows with the table.
    expect(await formulas("E2:E5")).toEqual([["=SUM(C2:C4)"], [""], [""], ["beside"]]);
  });

  it("are added at the end above the totals", async () => {
    const excel = await openScores();
    await sending((sheet) => {
      const table = sheet.tables.getItem("Scores");
      table.showTotals = true;
      table.rows.add(undefined, [["Cedar", 5, "=[@Growth]*2"]]);
    });
    expect(tableArea(excel)).toBe("A1:C5");
    expect(await formulas("A4:A5")).toEqual([["Cedar"], ["Total"]]);
    expect(await excel.value("Sheet1!E1")).toBe(38);
  });

  it("are refused where another table would have to come apart", async () => {
    await openScores();
    await sending((sheet) => {
      sheet.getRange("B6:D7").values = [
        ["x", "y", "z"],
        [1, 2, 3],
      ];
      sheet.tables.add("B6:D7", true);
    });
    await expect(
      sending((sheet) => void sheet.tables.getItem("Scores").rows.add(undefined, [["Cedar", 5, 1]])),
    ).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });

  it("are deleted one by one; the last is emptied", async () => {
    const excel = await openScores();
    await sending((sheet) => {
      const { rows } = sheet.tables.getItem("Scores");
      rows.add(undefined, [["Cedar", 5, "=[@Growth]*2"]]);
      rows.getItemAt(2).delete();
      rows.getItemAt(0).delete();
    });
    expect(await formulas("A2:C3")).toEqual([
      ["Birch", 6, "=[@Growth]*2"],
      ["", "", ""],
    ]);
    await sending((sheet) => sheet.tables.getItem("Scores").rows.getItemAt(0).delete());
    expect(tableArea(excel)).toBe("A1:C2");
    expect(await formulas("A2:C2")).toEqual([["", "", ""]]);
  });

  it("are all deleted as rows of the sheet, or as the table's data: an empty one stays", async () => {
    for (const address of ["2:3", "A2:C3"]) {
      const excel = await openScores();
      await sending((sheet) => {
        sheet.getRange("A4:E4").values = [["below", "", "", "", "beside"]];
        sheet.getRange(address).delete("Up");
      });
      expect(tableArea(excel)).toBe("A1:C2");
      expect(await formulas("A2:C3")).toEqual([
        ["", "", ""],
        ["below", "", ""],
      ]);
      expect(await formulas("E3:E4")).toEqual(address === "2:3" ? [["beside"], [""]] : [[""], ["beside"]]);
    }
  });

  it("are deleted several at once by Excel on the web", async () => {
    const excel = await openScores({ requirementSets: { ExcelApi: "1.17", ExcelApiOnline: "1.1" } });
    await sending((sheet) => {
      const { rows } = sheet.tables.getItem("Scores");
      rows.add(undefined, [
        ["Cedar", 5, "=[@Growth]*2"],
        ["Doyle", 4, "=[@Growth]*2"],
      ]);
      rows.deleteRows([0, 2]);
      rows.deleteRowsAt(1);
    });
    expect(tableArea(excel)).toBe("A1:C2");
    expect(await formulas("A2:C2")).toEqual([["Birch", 6, "=[@Growth]*2"]]);
  });
});

describe("a table's columns", () => {
  it("are added with a name and values, before another or at the end", async () => {
    const excel = await openScores();
    await sending((sheet) => {
      const { columns } = sheet.tables.getItem("Scores");
      columns.add(1, [["Fit"], [4], [9]]);
      columns.add(undefined, undefined, "Rank");
    });
    expect(await formulas("A1:G2")).toEqual([
      ["Account", "Fit", "Growth", "Total", "Rank", "", "=SUM(Scores[Total])"],
      ["Alder", 4, 8, "=[@Growth]*2", "", "", ""],
    ]);
    expect(tableArea(excel)).toBe("A1:E3");
  });

  it("are deleted, and references to them are #REF!", async () => {
    const excel = await openScores();
    await sending((sheet) => sheet.tables.getItem("Scores").columns.getItem("Total").delete());
    expect(tableArea(excel)).toBe("A1:B3");
    expect(await excel.value("Sheet1!D1")).toEqual({ error: "#REF!" });
  });
});

describe("a table without headers", () => {
  it("gets some, and its cells move down to make room", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Alder", 8],
        ["Birch", 6],
      ];
      sheet.tables.add("A1:B2", false).name = "Scores";
    });
    expect(tableArea(excel)).toBe("A1:B3");
    expect(await formulas("A1:B3")).toEqual([
      ["Column1", "Column2"],
      ["Alder", 8],
      ["Birch", 6],
    ]);
  });
});

describe("a sheet copied", () => {
  it("refers to itself where the original did, with tables and names of its own", async () => {
    const excel = await openScores();
    await sending((sheet, context) => {
      sheet.names.add("local", "=Sheet1!$E$1");
      context.workbook.names.add("weights", sheet.getRange("B2:B3"));
      sheet.getRange("F1:H1").formulas = [["=Sheet1!B2", "=SUM(weights)", "=Other!A1"]];
      sheet.charts.add("BarClustered", sheet.getRange("A1:B3"));
      context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
    });
    const name = await Excel.run(async (context) => {
      const original = context.workbook.worksheets.getFirst();
      const copy = original.copy("After", original).load("name,position");
      copy.getRange("B2").values = [[1]];
      await context.sync();
      expect(copy.position).toBe(1);
      return copy.name;
    });
    expect(name).toBe("Sheet1 (2)");
    const [, sheet] = excel.document.model.sheets;
    expect(sheet?.tables.map((table) => table.name)).toEqual(["Scores2"]);
    expect(sheet?.cells["0,4"]?.input).toBe("=SUM(Scores2[Total])");
    expect([sheet?.cells["0,5"]?.input, sheet?.cells["0,7"]?.input]).toEqual(["='Sheet1 (2)'!B2", "=Other!A1"]);
    expect(sheet?.charts[0]?.series[0]?.values).toBe("='Sheet1 (2)'!$B$2:$B$3");
    const names = excel.document.model.names.map(({ name: each, formula, sheetId }) => [each, formula, sheetId]);
    expect(names).toContainEqual(["local", "='Sheet1 (2)'!$E$1", sheet?.id]);
    expect(names).toContainEqual(["weights", "='Sheet1 (2)'!$B$2:$B$3", sheet?.id]);
    expect(names).toContainEqual(["weights", "=Sheet1!$B$2:$B$3", undefined]);
    // (1 + 6) * 2 on the copy, (8 + 6) * 2 on the original; the names as well.
    expect([await excel.value("'Sheet1 (2)'!E1"), await excel.value("Sheet1!E1")]).toEqual([14, 28]);
    expect([await excel.value("'Sheet1 (2)'!G1"), await excel.value("Sheet1!G1")]).toEqual([7, 14]);
  });
});
