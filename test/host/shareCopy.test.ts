/** Copies that work without the add-in, held against the originals they were made of. */
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { removeShared } from "../../src/app/share/removeShared";
import { shareableSheets } from "../../src/app/share/shareableSheets";
import { shareCopy } from "../../src/app/share/shareCopy";
import type { SharedCopy, SharingStep } from "../../src/app/share/SharedCopy";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { parseReference } from "../../src/workbench/document/reference";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const nothing = () => undefined;

async function insertMatrix(): Promise<void> {
  await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nothing);
}

async function insert(id: FieldSheetId): Promise<void> {
  await insertTemplate(id, startingOptions(sheetFields[id]) as SheetOptions<typeof id>, messages, nothing);
}

async function share(
  excel: OpenExcel,
  names: readonly string[],
  { report, signal }: { readonly report?: (step: SharingStep) => void; readonly signal?: AbortSignal } = {},
): Promise<SharedCopy> {
  await excel.settled();
  const wanted = names.map((sheetName) => ({ sheetId: excel.document.sheetId(sheetName), sheetName }));
  const copy = await shareCopy(wanted, messages, { report: report ?? nothing, signal: signal ?? new AbortController().signal }); // prettier-ignore
  await excel.settled();
  return copy;
}

function sheetOf({ document }: OpenExcel, name: string) {
  return document.state.sheet(document.sheetId(name));
}

function formulasOf(excel: OpenExcel, name: string): string[] {
  const inputs = Object.values(sheetOf(excel, name).cells).map(({ input }) => String(input));
  return inputs.filter((input) => input.startsWith("="));
}

/** Every value of a sheet, by row and column. */
function valuesOf({ document }: OpenExcel, name: string): Map<string, unknown> {
  const id = document.sheetId(name);
  const used = document.cells.usedArea(id, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const values = new Map<string, unknown>();
  // Of an error only what kind it is: our functions say why, Excel's own do not.
  const shown = (value: unknown) => (typeof value === "object" && value !== null && "error" in value ? value.error : (value ?? "")); // prettier-ignore
  for (let row = used.top; row <= used.bottom; row++)
    for (let column = used.left; column <= used.right; column++)
      values.set(`${row},${column}`, shown(document.valueAt(id, row, column)));
  return values;
}

/** Cells that a copy shows otherwise than its original. */
function differences(excel: OpenExcel, original: string, copy: string): string[] {
  const copied = valuesOf(excel, copy);
  return [...valuesOf(excel, original)].flatMap(([cell, value]) => {
    const other = copied.get(cell) ?? "";
    const isSame =
      typeof value === "number" && typeof other === "number"
        ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
        : JSON.stringify(value) === JSON.stringify(other);
    return isSame ? [] : [`${original} ${cell}: ${JSON.stringify(value)}, copy ${JSON.stringify(other)}`];
  });
}

/** Without the words in it: a sheet's name is no call of ours. */
function callsOurs(formula: string): boolean {
  return /\bKAM\.|_xldudf/i.test(formula.replace(/'(?:[^']|'')*'|"[^"]*"/g, ""));
}

/** Types into cells: "Sheet1!B2". */
function type(excel: OpenExcel, entries: Readonly<Record<string, string>>): void {
  for (const [address, entry] of Object.entries(entries)) {
    const [sheet = "", cell = ""] = address.split("!");
    const place = parseReference(cell);
    if (place === undefined) throw new Error(`${cell} is no cell`);
    excel.document.enter(excel.document.sheetId(sheet), place.area.top, place.area.left, entry);
  }
}

describe("all sheets of the product, shared together", () => {
  let excel: OpenExcel;
  let copy: SharedCopy;
  let before: ReturnType<OpenExcel["document"]["snapshot"]>;
  let roundTrips: number;

  beforeAll(async () => {
    excel = await openExcel();
    await insertMatrix();
    for (const id of Object.keys(sheetFields) as FieldSheetId[]) await insert(id);
    await excel.settled();
    before = excel.document.snapshot();
    const requests = excel.requestCount();
    copy = await share(excel, excel.document.model.sheets.map(({ name }) => name)); // prettier-ignore
    roundTrips = excel.requestCount() - requests;
  });

  it("show in every cell what the originals show", () => {
    expect(copy.sheets.flatMap(({ originalName, sheetName }) => differences(excel, originalName, sheetName))).toEqual([]); // prettier-ignore
    expect(copy.differing).toBe(0);
  });

  it("call no function of ours, and read no original", () => {
    const originals = copy.sheets.map(({ originalName }) => `'${originalName}'!`);
    const formulas = copy.sheets.flatMap(({ sheetName }) => formulasOf(excel, sheetName));
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter(callsOurs)).toEqual([]);
    expect(formulas.filter((formula) => originals.some((original) => formula.includes(original)))).toEqual([]);
  });

  it("need few round trips", () => {
    // Four of them look for lists, rules and charts that read other sheets.
    expect(roundTrips).toBeLessThanOrEqual(17);
  });

  it("leave the originals as they were", () => {
    const after = excel.document.snapshot();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    const copies = new Set(copy.sheets.map(({ sheetId }) => sheetId));
    expect(after.names.filter(({ sheetId }) => sheetId === undefined || !copies.has(sheetId))).toEqual(before.names);
  });

  it("turn most of our formulas, and say of each other cell why it is a value", () => {
    const turned = copy.sheets.reduce((sum, each) => sum + each.turned, 0);
    const frozen = copy.sheets.flatMap((each) => each.frozen);
    expect(turned).toBeGreaterThan(350);
    expect(frozen.filter(({ why }) => why.kind !== "noTwin")).toEqual([]);
    // What draws lots, searches, or goes round until it is settled.
    const withoutTwin = [...new Set(frozen.flatMap(({ why }) => why.names))].sort();
    expect(withoutTwin).toEqual(["AHPREPAIR", "BREAKEVEN", "CONSISTENCY", "ROBUSTNESS"]);
  });

  it("are compared by formulas that find no difference, and find one that is made", async () => {
    const { sheetName } = copy.comparison;
    const row = 7 + copy.sheets.findIndex(({ originalName }) => originalName === "Selection matrix");
    expect(await excel.value(`'${sheetName}'!G${row}`)).toBe(0);
    expect(await excel.value(`'${sheetName}'!H${row}`)).toBe(messages.shareSheetSame);
    const matrix = copy.sheets.find(({ originalName }) => originalName === "Selection matrix");
    type(excel, { [`${matrix?.sheetName ?? ""}!C15`]: "1" });
    expect(await excel.value(`'${sheetName}'!G${row}`)).toBeGreaterThan(0);
    expect(await excel.value(`'${sheetName}'!H${row}`)).toBe(messages.shareSheetDiffers);
  });

  it("are known as copies, and go when they are removed", async () => {
    const { sheets, shared } = await shareableSheets();
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(before.sheets.map(({ name }) => name));
    expect(shared).toHaveLength(copy.sheets.length + 1);
    await removeShared(shared.map(({ sheetId }) => sheetId));
    expect(excel.document.snapshot().sheets).toEqual(before.sheets);
    expect(excel.document.snapshot().names).toEqual(before.names);
  });
});

describe("a sheet of the user's own", () => {
  let excel: OpenExcel;

  beforeEach(async () => {
    excel = await openExcel();
    type(excel, { "Sheet1!A1": "8", "Sheet1!B1": "6", "Sheet1!A2": "3", "Sheet1!B2": "1" });
  });

  it("has Excel's own formula for =KAM.SCORE, which goes on calculating", async () => {
    type(excel, { "Sheet1!C1": "=KAM.SCORE(A1:B1,A2:B2)", "Sheet1!D1": "=C1*2" });
    const { sheets } = await share(excel, ["Sheet1"]);
    expect(sheets[0]).toMatchObject({ sheetName: "Sheet1 (shared)", turned: 1, frozen: [] });
    expect(await excel.value("'Sheet1 (shared)'!C1")).toBe(7.5); // (8*3 + 6*1) / 4
    type(excel, { "Sheet1 (shared)!B1": "10" });
    expect(await excel.value("'Sheet1 (shared)'!C1")).toBe(8.5); // (8*3 + 10*1) / 4
    expect(await excel.value("'Sheet1 (shared)'!D1")).toBe(17);
    expect(await excel.value("Sheet1!C1")).toBe(7.5);
  });

  it("holds a value where it read a sheet that is not shared", async () => {
    excel.document.sheets.add("Secret");
    type(excel, { "Secret!A1": "42", "Sheet1!C1": "=Secret!A1*2", "Sheet1!C2": "=KAM.SCORE(A1:B1,A2:B2)+Secret!A1" });
    const { sheets } = await share(excel, ["Sheet1"]);
    expect(formulasOf(excel, "Sheet1 (shared)")).toEqual([]);
    expect(await excel.value("'Sheet1 (shared)'!C1")).toBe(84);
    expect(await excel.value("'Sheet1 (shared)'!C2")).toBe(49.5);
    expect(sheets[0]?.frozen).toEqual([{ address: "C1:C2", cells: 2, why: { kind: "outside", names: ["Secret"] } }]);
  });

  it("reads the copies of other sheets that are shared with it", async () => {
    excel.document.sheets.add("Bob's list");
    type(excel, { "Bob's list!A1": "5", "Sheet1!C1": "='Bob''s list'!A1+1" });
    await share(excel, ["Sheet1", "Bob's list"]);
    expect(formulasOf(excel, "Sheet1 (shared)")).toEqual(["='Bob''s list (shared)'!A1+1"]);
    expect(await excel.value("'Sheet1 (shared)'!C1")).toBe(6);
  });

  it("has a formula in every cell that weights were spilled into, and sums them still", async () => {
    type(excel, { "Sheet1!A4": "=KAM.WEIGHTS(A1:B1)", "Sheet1!A6": "=SUM(A4#)" });
    const { sheets } = await share(excel, ["Sheet1"]);
    expect(sheets[0]).toMatchObject({ turned: 2, frozen: [] });
    type(excel, { "Sheet1 (shared)!A1": "2" });
    expect(await excel.value("'Sheet1 (shared)'!A4")).toBe(0.25); // 2 / (2 + 6)
    expect(await excel.value("'Sheet1 (shared)'!B4")).toBe(0.75);
    expect(await excel.value("'Sheet1 (shared)'!A6")).toBe(1);
  });

  it.each([
    [500, { turned: 500, frozen: [] }],
    [501, { turned: 0, frozen: [{ address: "C1:C501", cells: 501, why: { kind: "slow", names: ["WEIGHTS"] } }] }],
  ])("has formulas in up to five hundred cells that one of ours was spilled into, here %p", async (rows, outcome) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").clear();
      sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, () => [1]);
      await context.sync();
    });
    type(excel, { "Sheet1!C1": `=KAM.WEIGHTS(A1:A${rows})` });
    const { sheets } = await share(excel, ["Sheet1"]);
    expect(sheets[0]).toMatchObject(outcome);
    expect(await excel.value(`'Sheet1 (shared)'!C${rows}`)).toBeCloseTo(1 / rows, 12);
  });

  it("keeps texts and errors that our functions gave, as they were", async () => {
    type(excel, {
      "Sheet1!A5": "=", "Sheet1!C1": '=KAM.TREND(A1:B1)', "Sheet1!C2": "=KAM.TOPSIS(A1:B2,1)", "Sheet1!C3": '=KAM.STATUS(A9:A9,5,4)',
    }); // prettier-ignore
    await share(excel, ["Sheet1"]);
    expect(differences(excel, "Sheet1", "Sheet1 (shared)")).toEqual([]);
    expect(formulasOf(excel, "Sheet1 (shared)").filter(callsOurs)).toEqual([]);
  });

  it("is copied under a name that is free, and cut to what Excel takes", async () => {
    const long = "A name of thirty-one characters";
    excel.document.sheets.add(long);
    excel.document.sheets.add("Sheet1 (shared)");
    const { sheets } = await share(excel, ["Sheet1", long]);
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(["Sheet1 (shared) 2", "A name of thirty-one c (shared)"]);
  });

  it("is protected in the copy as it was", async () => {
    type(excel, { "Sheet1!C1": "=KAM.SCORE(A1:B1,A2:B2)" });
    excel.document.sheets.protect(excel.document.sheetId("Sheet1"), { allowSort: true });
    await share(excel, ["Sheet1"]);
    expect(sheetOf(excel, "Sheet1 (shared)").protection).toMatchObject({ protected: true, options: { allowSort: true } }); // prettier-ignore
    expect(formulasOf(excel, "Sheet1 (shared)").filter(callsOurs)).toEqual([]);
  });

  it("is not shared while it is protected with a password, and nothing is left behind", async () => {
    excel.document.sheets.protect(excel.document.sheetId("Sheet1"), {}, "secret");
    await excel.settled();
    const before = excel.document.snapshot();
    await expect(share(excel, ["Sheet1"])).rejects.toMatchObject({ code: "sheetProtected" });
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("leaves the workbook as it was when the user cancels, at whichever step", async () => {
    type(excel, { "Sheet1!C1": "=KAM.SCORE(A1:B1,A2:B2)" });
    await excel.settled();
    const before = excel.document.snapshot();
    for (const step of ["reading", "copying", "writing", "checking"]) {
      const controller = new AbortController();
      const report = (now: SharingStep) => {
        if (now === step) controller.abort();
      };
      await expect(share(excel, ["Sheet1"], { report, signal: controller.signal })).rejects.toMatchObject({
        name: "AbortError",
      });
      expect(excel.document.snapshot()).toEqual(before);
    }
  });

  it("leaves the workbook as it was wherever Excel refuses", async () => {
    type(excel, { "Sheet1!C1": "=KAM.SCORE(A1:B1,A2:B2)" });
    await excel.settled();
    const before = excel.document.snapshot();
    const actions = excel.actionCount();
    const { sheets, comparison } = await share(excel, ["Sheet1"]);
    const all = excel.actionCount() - actions;
    await removeShared([...sheets, comparison].map(({ sheetId }) => sheetId));
    const changed: number[] = [];
    for (let n = 1; n <= all; n++) {
      excel.failAction(n, "GeneralException");
      const outcome = await share(excel, ["Sheet1"]).catch(() => undefined);
      // Some finishing touches are not needed for a sheet to be right.
      if (outcome) await removeShared([...outcome.sheets, outcome.comparison].map(({ sheetId }) => sheetId));
      if (JSON.stringify(excel.document.snapshot()) !== JSON.stringify(before)) changed.push(n);
    }
    expect(all).toBeGreaterThan(50);
    expect(changed).toEqual([]);
  });

  it("is not shared while the workbook's structure is protected", async () => {
    excel.document.sheets.protectStructure(true);
    await expect(share(excel, ["Sheet1"])).rejects.toMatchObject({ code: "structureProtected" });
  });
});

it("a matrix that was renamed, sorted and given rows is shared like any other", async () => {
  const excel = await openExcel();
  await insertMatrix();
  await excel.settled();
  const { document } = excel;
  const id = document.sheetId("Selection matrix");
  document.sheets.rename(id, "Kunden 2026");
  document.insertRows(id, 0);
  document.insertRows(id, (document.state.sheet(id).tables[0]?.area.top ?? 0) + 3);
  const [table] = document.state.sheet(id).tables;
  if (!table) throw new Error("The matrix has lost its table");
  document.sortTable(table.id, [{ offset: 0 }]);
  const { sheets, differing } = await share(excel, ["Kunden 2026"]);
  expect(differing).toBe(0);
  expect(sheets[0]?.turned).toBeGreaterThan(40);
  expect(differences(excel, "Kunden 2026", "Kunden 2026 (shared)")).toEqual([]);
  expect(formulasOf(excel, "Kunden 2026 (shared)").filter(callsOurs)).toEqual([]);
});
