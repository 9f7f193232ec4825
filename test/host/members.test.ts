import { readFileSync } from "node:fs";
import path from "node:path";
import excelMembers from "../../src/workbench/host/excelMembers.json";
import { readExcelMembers } from "./excelMembers";
import { hostClasses, memberTable } from "./memberTable";
import { openExcel } from "./openExcel";

const HOST = path.join(__dirname, "../../src/workbench/host");

/** An Excel of some age. */
function openExcelOf(version: string): ReturnType<typeof openExcel> {
  return openExcel({ requirementSets: { ExcelApi: version } });
}

describe("the table of members", () => {
  it("carries the members as Microsoft's types declare them", () => {
    expect(excelMembers).toEqual(readExcelMembers());
    expect(excelMembers.Range["1.9"]).toContain("copyFrom");
    expect(excelMembers.Worksheet["ExcelApiOnline 1.1"]).toContain("namedSheetViews");
  });

  it("says of each class what the host answers and what it does not", async () => {
    const table = memberTable(readExcelMembers(), await hostClasses());
    expect(readFileSync(path.join(HOST, "MEMBERS.md"), "utf8")).toBe(table);
    expect(table).toMatch(/## Worksheet: \d+ of \d+\n\nDone: [^\n]*\bonChanged\b/);
    expect(table).toMatch(/## Workbook: \d+ of \d+\n\nDone: [^\n]*\n\nNotImplemented: [^\n]*\bpivotTables\b/);
  });

  it("names every class as Excel does", async () => {
    const names = (await hostClasses()).map(({ name }) => name);
    expect(names.filter((name) => !(name in excelMembers))).toEqual([]);
  });
});

describe("an Excel of some age", () => {
  const loadCounted = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("hasSpill");
      await context.sync();
      return range.hasSpill;
    });

  it("does not find a property that came later, and an Excel of that age does", async () => {
    await openExcelOf("1.11");
    await expect(loadCounted()).rejects.toMatchObject({ code: "ApiNotFound" });
    await openExcelOf("1.12");
    await expect(loadCounted()).resolves.toBe(false);
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["1.17", "a property that is set", ({ workbook }) => (workbook.worksheets.getFirst().showGridlines = false)],
    ["1.6", "a method", ({ workbook }) => void workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 1, 1)],
    ["1.6", "an object", ({ workbook }) => workbook.worksheets.getFirst().freezePanes.freezeRows(1)],
    ["1.13", "an event", ({ workbook }) => void workbook.worksheets.onNameChanged.add(() => Promise.resolve())],
  ])("of %s checks the age of %s", async (version, _, act) => {
    await openExcelOf(version);
    const acting = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    if (version === "1.17") await expect(acting).resolves.toBeUndefined();
    else await expect(acting).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("gives what it has of a load that names nothing", async () => {
    await openExcelOf("1.11");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load();
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      expect(() => range.hasSpill).toThrow("not available");
    });
  });

  it("passes over a name it does not know in a load, but not over a member it lacks", async () => {
    await openExcel();
    const load = (name: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().load(name);
        await context.sync();
      });
    await expect(load("NoPropertiesNeeded")).resolves.toBeUndefined();
    await expect(load("slicers")).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

it("does nothing where a method is called on what an OrNullObject call did not find", async () => {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Plan");
    missing.delete();
    missing.getRange("A1").clear();
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
  expect(excel.document.sheetNames()).toEqual(["Sheet1"]);
});
