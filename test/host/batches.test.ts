import { openExcel } from "./openExcel";

function sending(actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

describe("a batch", () => {
  it("is no transaction: what ran before the refusal stays", async () => {
    const excel = await openExcel();
    const failing = sending((sheet, { workbook }) => {
      sheet.getRange("A1").values = [[1]];
      workbook.worksheets.add("sheet1");
      sheet.getRange("A2").values = [[2]];
    });
    await expect(failing).rejects.toMatchObject({
      code: "ItemAlreadyExists",
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
    expect(excel.document.valuesOf("=Sheet1!A1:A2")).toEqual([[1], [""]]);
  });

  it("waits where it is held, after those that may pass, and goes on in its order", async () => {
    const excel = await openExcel();
    const write = (value: number) => sending((sheet) => (sheet.getRange("A1").values = [[value]]));
    excel.holdRequests(1);
    await write(1);
    const waiting = [write(2), write(3)];
    await excel.settled();
    expect(excel.document.valuesOf("=Sheet1!A1")).toEqual([[1]]);
    excel.releaseRequests();
    await Promise.all(waiting);
    expect(excel.document.valuesOf("=Sheet1!A1")).toEqual([[3]]);
    await write(4);
    expect(excel.document.valuesOf("=Sheet1!A1")).toEqual([[4]]);
  });

  it("fails at the action it is told to, once", async () => {
    const excel = await openExcel();
    excel.failAction(4, "GeneralException");
    const twoWrites = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
    };
    // getFirst, getRange, values, getRange: the fourth action is the second range.
    const before = excel.actionCount();
    await expect(sending(twoWrites)).rejects.toMatchObject({ code: "GeneralException" });
    expect(excel.actionCount() - before).toBe(4);
    expect(excel.document.valuesOf("=Sheet1!A1:A2")).toEqual([[1], [""]]);
    await sending(twoWrites);
    expect(excel.document.valuesOf("=Sheet1!A1:A2")).toEqual([[1], [2]]);
  });

  it("is recorded with what it named, without what Office.js sends for itself", async () => {
    const excel = await openExcel();
    await sending((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(excel.requestCount()).toBe(1);
    expect(excel.requests[0]?.members).toEqual(["WorksheetCollection.getFirst", "Worksheet.getRange", "Range.values"]);
    expect(excel.requests[0]?.bytesIn).toBeGreaterThan(100);
    expect(excel.requests[0]?.bytesOut).toBeGreaterThan(10);
  });

  it("of more than 5 MB is refused", async () => {
    const excel = await openExcel();
    const text = "x".repeat(30_000);
    const rows = Array.from({ length: 180 }, () => [text]);
    await expect(sending((sheet) => (sheet.getRange("A1:A180").values = rows))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(excel.document.model.sheets[0]?.cells).toEqual({});
  });

  it("names the member that the workbench lacks", async () => {
    await openExcel();
    await expect(sending((sheet) => void sheet.shapes.addTextBox("x"))).rejects.toMatchObject({
      code: "NotImplemented",
      message: "NotImplemented: Worksheet.shapes",
    });
    await expect(sending((sheet) => sheet.getRange("A1").flashFill())).rejects.toMatchObject({
      message: "NotImplemented: Range.flashFill",
    });
    await expect(sending((sheet) => void sheet.getRange("A1").load("linkedDataTypeState"))).rejects.toMatchObject({
      message: "NotImplemented: Range.linkedDataTypeState",
    });
  });

  it("refuses to use what is gone", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plan");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("of 5,000 rows with 20 columns is written and read again in one round trip each", async () => {
    const excel = await openExcel();
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 20 }, (_unused, column) => row * 20 + column),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 5000, 20);
      range.values = rows;
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(excel.requestCount()).toBe(2);
  });
});

describe("the application", () => {
  it("tells its state and culture, and takes hints to go faster", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load(
        "calculationMode,calculationState,calculationEngineVersion,decimalSeparator,thousandsSeparator,useSystemSeparators",
      );
      application.cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
      context.workbook.load("name,readOnly,isDirty,autoSave,previouslySaved,calculationEngineVersion");
      await context.sync();
      expect([
        application.calculationMode,
        application.calculationState,
        application.decimalSeparator,
        application.thousandsSeparator,
      ]).toEqual(["Automatic", "Done", ".", ","]);
      expect([
        application.cultureInfo.name,
        application.cultureInfo.numberFormat.numberDecimalSeparator,
        application.cultureInfo.datetimeFormat.shortDatePattern,
      ]).toEqual(["en-US", ".", "M/d/yyyy"]);
      expect([context.workbook.readOnly, context.workbook.name]).toEqual([false, "Workbook.xlsx"]);
    });
  });

  it("calculates only when asked, if it is told so", async () => {
    const excel = await openExcel();
    await sending((sheet, { workbook }) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      workbook.application.calculationMode = "Manual";
    });
    expect(await excel.value("Sheet1!B1")).toBe(2);
    await sending((sheet) => (sheet.getRange("A1").values = [[5]]));
    expect(await excel.value("Sheet1!B1")).toBe(2);
    await sending((_, { workbook }) => workbook.application.calculate("Recalculate"));
    expect(await excel.value("Sheet1!B1")).toBe(6);
  });
});

describe("settings", () => {
  it("keep small values with the workbook", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("kam", { version: 1 });
      await context.sync();
      const setting = settings.getItem("kam").load("key,value");
      const missing = settings.getItemOrNullObject("nothing").load("key");
      const count = settings.getCount();
      settings.load("items/key");
      await context.sync();
      expect([setting.key, setting.value, missing.isNullObject, count.value]).toEqual(["kam", { version: 1 }, true, 1]);
      expect(settings.items.map(({ key }) => key)).toEqual(["kam"]);
      setting.value = 2;
      await context.sync();
      expect(excel.document.model.settings).toEqual({ kam: 2 });
      setting.delete();
      await context.sync();
    });
    expect(excel.document.model.settings).toEqual({});
  });
});
