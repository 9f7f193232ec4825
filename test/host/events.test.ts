import { singleCell } from "../../src/workbench/document/area";
import { openExcel } from "./openExcel";

type Seen = [event: string, details: unknown][];

/** Listens to everything the workbench raises, on the first sheet and on all. */
async function listening(): Promise<{
  excel: Awaited<ReturnType<typeof openExcel>>;
  seen: Seen;
  stop: () => Promise<void>;
}> {
  const excel = await openExcel();
  const seen: Seen = [];
  const hear =
    (event: string) =>
    (details: unknown): Promise<void> => {
      seen.push([event, details]);
      return Promise.resolve();
    };
  const handlers = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    const { worksheets } = context.workbook;
    await context.sync();
    const added = [
      sheet.onChanged.add(hear("changed")),
      sheet.onSelectionChanged.add(hear("selected")),
      sheet.onActivated.add(hear("activated")),
      sheet.onDeactivated.add(hear("deactivated")),
      worksheets.onAdded.add(hear("added")),
      worksheets.onDeleted.add(hear("deleted")),
      worksheets.onChanged.add(hear("changed anywhere")),
    ];
    await context.sync();
    return added;
  });
  return {
    excel,
    seen,
    stop: async () => {
      for (const handler of handlers) {
        handler.remove();
        await handler.context.sync();
      }
    },
  };
}

describe("events", () => {
  it("tell of what a person changes and selects", async () => {
    const { excel, seen } = await listening();
    excel.document.enter("{1}", 1, 1, "7");
    excel.document.select("{1}", singleCell(2, 2));
    await excel.settled();
    expect(seen).toMatchObject([
      ["changed", { address: "B2", worksheetId: "{1}", changeType: "RangeEdited", source: "Local" }],
      ["changed anywhere", { address: "B2", worksheetId: "{1}" }],
      ["selected", { address: "C3", worksheetId: "{1}" }],
    ]);
  });

  it("tell of sheets that come, are shown, and go", async () => {
    const { excel, seen } = await listening();
    const id = excel.document.addSheet("Plan");
    excel.document.deleteSheet(id);
    await excel.settled();
    expect(seen.map(([event]) => event)).toEqual(["added", "deactivated", "deleted", "activated"]);
    expect(seen[0]?.[1]).toMatchObject({ worksheetId: id });
  });

  it("tell of each write of an add-in in one batch", async () => {
    const { excel, seen } = await listening();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C3").values = [[1]];
      await context.sync();
    });
    await excel.settled();
    expect(seen).toMatchObject([
      ["changed", { address: "A1", triggerSource: "ThisLocalAddin" }],
      ["changed anywhere", { address: "A1" }],
      ["changed", { address: "C3" }],
      ["changed anywhere", { address: "C3" }],
    ]);
  });

  it("stay away from those who stopped listening", async () => {
    const { excel, seen, stop } = await listening();
    await stop();
    excel.document.enter("{1}", 0, 0, "7");
    await excel.settled();
    expect(seen).toEqual([]);
  });

  it("tell a changed format from a changed value, and a changed formula with the one before", async () => {
    const excel = await openExcel();
    const seen: unknown[] = [];
    const hear = (event: unknown): Promise<void> => Promise.resolve(void seen.push(event));
    excel.document.enter("{1}", 0, 0, "=1+1");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(hear);
      sheet.onFormatChanged.add(hear);
      sheet.onFormulaChanged.add(hear);
      await context.sync();
      sheet.getRange("A1:B2").format.font.bold = true;
      sheet.getRange("A1").formulas = [["=1+2"]];
      await context.sync();
    });
    await excel.settled();
    expect(seen).toMatchObject([
      { type: "WorksheetFormatChanged", address: "A1:B2" },
      { type: "WorksheetChanged", address: "A1" },
      { type: "WorksheetFormulaChanged", formulaDetails: [{ cellAddress: "A1", previousFormula: "=1+1" }] },
    ]);
  });

  it("say what a single cell held and holds, and where cells went", async () => {
    const excel = await openExcel();
    const seen: unknown[] = [];
    excel.document.enter("{1}", 0, 0, "120");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add((event) => Promise.resolve(void seen.push(event)));
      await context.sync();
    });
    excel.document.enter("{1}", 0, 0, "late");
    excel.document.insertRows("{1}", 0, 2);
    await excel.settled();
    expect(seen).toMatchObject([
      {
        changeType: "RangeEdited",
        details: { valueBefore: 120, valueTypeBefore: "Double", valueAfter: "late", valueTypeAfter: "String" },
      },
      { changeType: "RowInserted", address: "1:2", changeDirectionState: { insertShiftDirection: "Down" } },
    ]);
  });
});
