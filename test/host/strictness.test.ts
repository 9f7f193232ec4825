/** What Excel refuses, and the code it refuses it with. */
import { openExcel } from "./openExcel";

function sending(actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

describe("whole rows and columns", () => {
  it("have an address and a count of cells, but no values", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange("C:C");
      column.load("address,cellCount,values,formulas,text,numberFormat");
      await context.sync();
      expect([column.address, column.cellCount]).toEqual(["Sheet1!C:C", 1_048_576]);
      expect([column.values, column.formulas, column.text, column.numberFormat]).toEqual([null, null, null, null]);
    });
  });

  it("cannot be written, but formatted", async () => {
    const excel = await openExcel();
    await expect(sending((sheet) => void (sheet.getRange("C:C").values = [["x"]]))).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await sending((sheet) => (sheet.getRange("C:C").format.font.bold = true));
    expect(excel.document.appearanceAt("{1}", 999_999, 2)).toMatchObject({ bold: true });
  });
});

describe("five million cells", () => {
  it("are read at once, and not one row more", async () => {
    await openExcel();
    const read = (address: string): Promise<void> =>
      sending((sheet) => void sheet.getRange(address).load("valueTypes"));
    // 26 columns: 192,308 rows are 5,000,008 cells. Fewer than that are left to the limit of 5 MB for an answer.
    await expect(read("A1:Z192308")).rejects.toMatchObject({ code: "RangeExceedsLimit" });
    await expect(read("A1:Z192307")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("are too many to be written by one value", async () => {
    await openExcel();
    const one = 1 as unknown as number[][]; // Excel takes a single value for all cells; its types do not say so
    await expect(sending((sheet) => void (sheet.getRange("A1:Z192308").values = one))).rejects.toMatchObject({
      code: "OperationCellsExceedLimit",
    });
  });
});

describe("a request of more than 5 MB", () => {
  it("is refused before anything is done", async () => {
    const excel = await openExcel();
    const text = "x".repeat(32_767); // a cell's longest
    const cells = Array.from({ length: 161 }, () => [text]); // 161 × 32,767 > 5 × 1,048,576
    await expect(sending((sheet) => void (sheet.getRange("A1:A161").values = cells))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(excel.document.valuesOf("=Sheet1!A1")).toEqual([[""]]);
  });
});

describe("while somebody types in a cell", () => {
  it("a request is refused, unless it is to wait", async () => {
    let leave: () => void = () => undefined;
    let editing: Promise<void> | undefined = new Promise((resolve) => (leave = resolve));
    const excel = await openExcel({ editing: () => editing });
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
      await context.sync();
    };
    await expect(Excel.run(write)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });

    const waiting = Excel.run({ delayForCellEdit: true }, write);
    await excel.settled();
    expect(excel.document.valuesOf("=Sheet1!A1")).toEqual([[""]]);
    editing = undefined;
    leave();
    await waiting;
    expect(excel.document.valuesOf("=Sheet1!A1")).toEqual([["written"]]);
  });
});

describe("what can be undone", () => {
  it("is what an add-in did in one request, as one step", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").format.font.bold = true;
    });
    excel.document.undo();
    expect(excel.document.valuesOf("=Sheet1!A1")).toEqual([[""]]);
    expect(excel.document.appearanceAt("{1}", 0, 1)).toEqual({});
    expect(excel.document.canUndo).toBe(false);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["renames a sheet", (sheet) => (sheet.name = "Plan")],
    ["protects a sheet", (sheet) => sheet.protection.protect()],
    ["moves a sheet", (sheet) => (sheet.position = 1)],
  ])("is nothing any more once an add-in %s", async (_, act) => {
    const excel = await openExcel();
    excel.document.addSheet("Other");
    excel.document.enter("{1}", 0, 0, "typed");
    expect(excel.document.canUndo).toBe(true);
    await sending(act);
    expect(excel.document.canUndo).toBe(false);
  });

  it("stays where the workbench is told to forgive", async () => {
    const excel = await openExcel({ clearsUndo: false });
    await sending((sheet) => (sheet.name = "Plan"));
    excel.document.undo();
    expect(excel.document.sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("lengths", () => {
  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["a sheet's name of 32 characters", "InvalidArgument", (sheet) => (sheet.name = "x".repeat(32))],
    [
      "a name of 256 characters",
      "InvalidArgument",
      (_, { workbook }) => void workbook.names.add("x".repeat(256), "=1"),
    ],
    [
      "a formula of 8,193 characters",
      "FormulaLengthExceedsLimit",
      (sheet) => void (sheet.getRange("A1").formulas = [[`=${"1+".repeat(4095)}11`]]),
    ],
    [
      "a text of 32,768 characters",
      "InvalidArgument",
      (sheet) => void (sheet.getRange("A1").values = [["x".repeat(32_768)]]),
    ],
    [
      "a property of a sheet of 256 characters",
      "InvalidArgument",
      (sheet) => void sheet.customProperties.add("key", "x".repeat(256)),
    ],
  ])("%s is refused with %s", async (_, code, act) => {
    await openExcel();
    await expect(sending(act)).rejects.toMatchObject({ code });
  });
});

describe("what is not there", () => {
  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["an address that is none", "InvalidArgument", (sheet) => void sheet.getRange("nowhere").load("values")],
    [
      "a cell above the first row",
      "InvalidArgument",
      (sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("values"),
    ],
    ["a sheet", "ItemNotFound", (_, { workbook }) => void workbook.worksheets.getItem("Plan").load("name")],
    ["a table", "ItemNotFound", (sheet) => void sheet.tables.getItem("Accounts").load("name")],
    [
      "the range of a name that is a number",
      "InvalidReference",
      (_, { workbook }) => void workbook.names.add("Rate", "=0.19").getRange().load("values"),
    ],
    [
      "what two ranges share that do not touch",
      "ItemNotFound",
      (sheet) => void sheet.getRange("A1").getIntersection("C3").load("address"),
    ],
    ["a text in no cell", "ItemNotFound", (sheet) => void sheet.getRange("A1:B2").find("x", {}).load("address")],
  ])("%s: %s", async (_, code, act) => {
    await openExcel();
    await expect(sending(act)).rejects.toMatchObject({ code });
  });

  it("is told by Office.js itself where something was read and not loaded", async () => {
    await openExcel();
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("formulas that differ within a column of a table", () => {
  const write = (): Promise<void> =>
    sending((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Score", "Twice"],
        [1, ""],
        [2, ""],
      ];
      sheet.tables.add("A1:B3", true);
      sheet.getRange("B2:B3").formulas = [["=A2*2"], ["=A3*3"]];
    });

  it("become the last of them, where the user has formulas filled in", async () => {
    const excel = await openExcel();
    await write();
    expect(excel.document.valuesOf("=Sheet1!B2:B3")).toEqual([[3], [6]]);
  });

  it("stay what they are where the user has turned that off", async () => {
    const excel = await openExcel({ fillsTableColumns: false });
    await write();
    expect(excel.document.valuesOf("=Sheet1!B2:B3")).toEqual([[2], [6]]);
  });
});
