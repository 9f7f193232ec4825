/** Formulas of ours that a workbook lost while the add-in was missing, entered again. */
import { repairFormulas } from "../../src/app/repair/repairFormulas";
import type { RepairStep } from "../../src/app/repair/RepairReport";
import { directCustomFunctions } from "./directCustomFunctions";
import { openExcel, type OpenExcel } from "./openExcel";

const steps = { report: () => undefined, signal: new AbortController().signal };
let excel: OpenExcel;
let sheetId: string;

/** As a file shows it that was opened without the add-in. */
const LOST = "=_xldudf_KAM_SCORE(A1:B1)";

beforeEach(async () => {
  excel = await openExcel();
  sheetId = excel.document.sheetId("Sheet1");
  excel.document.enter(sheetId, 0, 0, "8");
  excel.document.enter(sheetId, 0, 1, "6");
});

function enter(row: number, formula: string): void {
  excel.document.enter(sheetId, row, 2, formula);
}

function formula(row: number): string | undefined {
  return excel.document.formulaAt(sheetId, row, 2);
}

async function protect(options: Excel.WorksheetProtectionOptions, password?: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect(options, password);
    await context.sync();
  });
}

it("mends what shows #NAME?, and touches nothing else", async () => {
  enter(0, LOST);
  enter(1, "=NoSuchName");
  enter(2, "=KAM.SCORE(A1:B1)");
  await excel.settled();
  expect(await repairFormulas(steps)).toEqual({ mended: 1, left: [], pending: 0, locked: [] });
  expect([formula(0), formula(1), formula(2)]).toEqual(["=KAM.SCORE(A1:B1)", "=NoSuchName", "=KAM.SCORE(A1:B1)"]);
  expect(await excel.value("Sheet1!C1")).toBe(7); // the mean of 8 and 6
});

it("says which cells still show an error, and which error", async () => {
  enter(0, "=_xldudf_KAM_SCORE(A1:B1)+NoSuchName");
  enter(1, "=_xldudf_KAM_SCORE(A1:B1,A1:A1)");
  await excel.settled();
  const { mended, left } = await repairFormulas(steps);
  expect(mended).toBe(0);
  expect(left).toEqual([
    { sheetId, sheetName: "Sheet1", address: "C1", error: "#NAME?" },
    { sheetId, sheetName: "Sheet1", address: "C2", error: "#VALUE!" }, // one weight for two scores
  ]);
});

it("names no error while Excel waits for a function, and says how many formulas have no result yet", async () => {
  const functions = await directCustomFunctions();
  excel = await openExcel({ customFunctions: { ...functions, call: () => undefined } });
  sheetId = excel.document.sheetId("Sheet1");
  enter(0, LOST);
  enter(1, `${LOST}+NoSuchName`);
  expect(await repairFormulas(steps)).toEqual({ mended: 0, left: [], pending: 2, locked: [] });
});

it("mends a protected sheet and protects it as it was", async () => {
  enter(0, LOST);
  await excel.settled();
  await protect({ allowSort: true, selectionMode: "Unlocked" });
  expect(await repairFormulas(steps)).toEqual({ mended: 1, left: [], pending: 0, locked: [] });
  expect(excel.document.state.sheet(sheetId).protection).toMatchObject({
    protected: true,
    options: { allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" },
  });
});

it("protects the sheet again when Excel refuses a formula", async () => {
  enter(0, LOST);
  await excel.settled();
  await protect({ allowSort: true });
  const actions = excel.actionCount();
  await repairFormulas(steps);
  const all = excel.actionCount() - actions;
  for (let n = 1; n <= all; n++) {
    excel.document.sheets.protect(sheetId, undefined);
    enter(0, LOST);
    await excel.settled();
    await protect({ allowSort: true });
    excel.failAction(n, "GeneralException");
    await repairFormulas(steps).catch(() => undefined);
    const { protection } = excel.document.state.sheet(sheetId);
    expect(protection.options).toMatchObject({ allowSort: true });
  }
});

it("stops before the next sheet when the user cancels, and every formula keeps its text", async () => {
  enter(0, LOST);
  excel.document.sheets.add("Second");
  const second = excel.document.sheetId("Second");
  excel.document.enter(second, 0, 0, "=_xldudf_KAM_SCORE(Sheet1!A1:B1)");
  await excel.settled();
  const controller = new AbortController();
  const told: RepairStep[] = [];
  const report = (step: RepairStep) => {
    told.push(step);
    if (step === "entering") controller.abort();
  };
  await expect(repairFormulas({ report, signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(told).toEqual(["reading", "entering"]);
  expect([formula(0), excel.document.formulaAt(second, 0, 0)]).toEqual([LOST, "=_xldudf_KAM_SCORE(Sheet1!A1:B1)"]);
});

it("leaves a sheet alone that has a password, and says so", async () => {
  enter(0, LOST);
  await excel.settled();
  await protect({}, "secret");
  const report = await repairFormulas(steps);
  expect(report).toEqual({ mended: 0, left: [], pending: 0, locked: [{ sheetId, sheetName: "Sheet1", cells: 1 }] });
  expect(formula(0)).toBe(LOST);
  expect(excel.document.state.sheet(sheetId).protection.protected).toBe(true);
});

it("finds nothing in a workbook that is sound, in two round trips and one for the cells", async () => {
  enter(0, "=KAM.SCORE(A1:B1)");
  await excel.settled();
  const before = excel.document.snapshot();
  const requests = excel.requestCount();
  expect(await repairFormulas(steps)).toEqual({ mended: 0, left: [], pending: 0, locked: [] });
  expect(excel.requestCount() - requests).toBe(3);
  expect(excel.document.snapshot()).toEqual(before);
});
