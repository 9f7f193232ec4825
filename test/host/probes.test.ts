/** "Test this Excel" on the workbench: everything we rely on holds here, too, and the workbook is given back as it was. */
import { testExcel, type ExcelTestProgress } from "../../src/app/testExcel/testExcel";
import { testReport } from "../../src/app/testExcel/testReport";
import { messagesFor } from "../messagesFor";
import { findLeftSheets, removeLeftSheets } from "../../src/app/testExcel/leftSheets";
import { everyProbe } from "../../src/workbook/probes/everyProbe";
import type { ProbeSite } from "../../src/workbook/probes/Probe";
import { runProbes } from "../../src/workbook/probes/runProbes";
import { openExcel } from "./openExcel";

declare const emptyCell: 0 | null;

const messages = messagesFor("en");
const nobody = () => undefined;
const never = new AbortController().signal;

/** What the workbench lacks, and why: no fault of the probe. */
const LACKS = [
  ["probeErrorMessage", "Range.valuesAsJson"],
  ["probeFormulaLocal", "Range.formulasLocal"],
  ["probeUndoGroup", "ExcelApi 1.20"],
];

describe("the test of this Excel", () => {
  it("passes in every point, but for what the workbench says it lacks", async () => {
    await openExcel();
    const { results } = await testExcel(messages, nobody, never);
    expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === "notAvailable").map(({ id, found }) => [id, found])).toEqual(
      LACKS,
    );
    expect(results.find(({ id }) => id === "probeBlankSentAs")?.found).toBe(String(emptyCell));
  });

  it("has forty probes and more, each once", () => {
    expect(everyProbe.length).toBeGreaterThanOrEqual(40);
    expect(new Set(everyProbe.map(({ id }) => id)).size).toBe(everyProbe.length);
  });

  it("tells how far it is, and leaves no sheet, name or setting behind; the sheet and cells that were shown are shown again", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("KAM test");
      const home = context.workbook.worksheets.getItem("Sheet1");
      home.activate();
      home.getRange("B3:C4").select();
      await context.sync();
    });
    const before = excel.document.snapshot();
    const told: ExcelTestProgress[] = [];
    await testExcel(messages, (progress) => told.push(progress), never);
    expect(excel.document.snapshot()).toEqual(before);
    expect(told).toEqual(everyProbe.map((_, done) => ({ done, all: everyProbe.length })));
  });

  it("can be cancelled, and the workbook is as before", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const cancel = new AbortController();
    const done: number[] = [];
    const report = (progress: ExcelTestProgress) => {
      done.push(progress.done);
      if (progress.done === 5) cancel.abort("enough");
    };
    await expect(testExcel(messages, report, cancel.signal)).rejects.toBe("enough");
    expect(done).toEqual([0, 1, 2, 3, 4, 5]);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("calls a refusal by its code and place, and goes on", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const refused = {
      id: "refused",
      run: async ({ context }: ProbeSite) => {
        context.workbook.worksheets.getItem("nowhere").getRange("A1").load("values");
        await context.sync();
        return { holds: true, found: "" };
      },
    };
    const untrue = { id: "untrue", run: () => Promise.resolve({ holds: false, found: "2" }) };
    const results = await runProbes([refused, untrue], () => "KAM test", nobody, never);
    expect(results).toEqual([
      { id: "refused", outcome: "failed", found: "ItemNotFound WorksheetCollection.getItem" },
      { id: "untrue", outcome: "failed", found: "2" },
    ]);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it.each([6, 9, 12, 40, 300])("leaves the workbook as it was where Excel refuses action %i", async (action) => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    excel.failAction(action, "GeneralException");
    await testExcel(messages, nobody, never).catch((error: unknown) =>
      expect(error).toMatchObject({ code: "GeneralException" }),
    );
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("holds where the user calculates on demand, and leaves that so", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    const before = excel.document.snapshot();
    const { results } = await testExcel(messages, nobody, never);
    expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("leaves marked what it could not take away, so that a later session finds and removes just that", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("KAM test"); // the user's own
      await context.sync();
    });
    const before = excel.document.snapshot();
    expect(await findLeftSheets()).toEqual([]);

    const isReached = await new Promise<boolean>((reached) => {
      const endless = {
        id: "endless",
        run: async ({ context, sheet }: ProbeSite) => {
          context.workbook.names.add("kam_probe_left", sheet.getRange("A1"));
          await context.sync();
          reached(true);
          return new Promise<never>(nobody); // Excel is closed here
        },
      };
      void runProbes([endless], () => "KAM test (2)", nobody, never);
    });
    expect(isReached).toBe(true);
    expect((await findLeftSheets()).map(({ sheetName }) => sheetName)).toEqual(["KAM test (2)"]);

    await removeLeftSheets();
    expect(await findLeftSheets()).toEqual([]);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("is refused where sheets cannot be added", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(testExcel(messages, nobody, never)).rejects.toMatchObject({ code: "structureProtected" });
  });

  it("reports which Excel it was and what came of each probe, with nothing of the workbook", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["Albion Rail"]];
      await context.sync();
    });
    const test = await testExcel(messages, nobody, never);
    const lines = testReport(test, messages).split("\n");
    expect(lines.slice(1, 4)).toEqual([
      "Excel en-US",
      "ExcelApi 1.17, CustomFunctionsRuntime 1.4, SharedRuntime 1.2, RibbonApi 1.2",
      `Passed ${everyProbe.length - 3}, Failed 0, Not available 3`,
    ]);
    expect(lines).toContain("Passed\tprobeNamespace\t[[7]]");
    expect(lines.join()).not.toContain("Albion");
    expect(excel.requestCount()).toBeGreaterThan(everyProbe.length);
  });
});
