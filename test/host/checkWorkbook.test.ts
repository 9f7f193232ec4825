/** A workbook with each fault that Check knows, planted once, and its clean twin. */
import { describeProblem } from "../../src/app/check/describeProblem";
import type { Problem } from "../../src/app/check/Problem";
import { checkWorkbook, type CheckReport } from "../../src/app/checkWorkbook";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { mendProblems, undoMending } from "../../src/app/mendProblems";
import { removeInserted } from "../../src/app/removeInserted";
import { writeCheckReport } from "../../src/app/writeCheckReport";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { readForCheck } from "../../src/workbook/readForCheck";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const nobody = () => undefined;

async function insert(id: FieldSheetId, change: object = {}): Promise<void> {
  await insertTemplate(id, { ...startingOptions(sheetFields[id]), ...change }, messages, nobody);
}

const sheetIds = Object.keys(sheetFields) as FieldSheetId[];
const EMPTY = { accounts: { kind: "empty", rows: 3 } } as const;

/** Each is meant: the examples show what a portfolio under way looks like. */
const HONEST: readonly string[] = [
  "Pinehurst Council: no score for Growth potential",
  "Pinehurst Council: no score for Solvency",
  "Pinehurst Council: no score for Existing relationships",
  "Write the value proposition for the CTO: 7 days overdue",
  "Train the dairy’s shift leaders: 4 days overdue",
  "Meet the board of Albion Rail together: 21 days overdue",
  "Tomas Eide: 60 days since the last contact, 30 agreed",
];

/** Each scored by a formula of its own; the last has a typed 0. */
async function tenThousandAccounts(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      `Account ${i}`,
      1 + (i % 10),
      1 + ((i * 7) % 10),
      1 + ((i * 3) % 9),
    ]);
    sheet.getRange("A1:D1").values = [["Account", "Fit", "Growth", "Risk"]];
    sheet.getRange("A2:D10001").values = rows;
    sheet.getRange("C10001").values = [[0]];
    sheet.getRange("H1:J1").values = [[50, 30, 20]];
    sheet.getRange("E2:E10001").formulas = rows.map((_, i) => [`=SUMPRODUCT(B${i + 2}:D${i + 2},$H$1:$J$1)/100`]);
    sheet.getRange("F2").formulas = [["=KAM.SCORE(B2:D10001,H1:J1)"]];
    await context.sync();
  });
}

async function check(excel: OpenExcel): Promise<CheckReport> {
  await excel.settled();
  return checkWorkbook(messages, nobody, new AbortController().signal);
}

/** "mend typedZero 'Selection matrix'!C15", in the order of the report. */
function found({ problems, sheets }: CheckReport): string[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return problems.map(({ severity, kind, place, facts }: Problem) =>
    place
      ? `${severity} ${kind} ${names.get(place.sheetId) ?? "?"}!${place.address}`
      : `${severity} ${kind} ${facts["name"] ?? ""}`,
  );
}

/** Where a table has a value: its column by the header, its row by what stands in `by` (the first column). */
async function cellIn(table: string, header: string, label: string, by?: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values,rowIndex,columnIndex,address");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    const column = headers.indexOf(header);
    const key = by === undefined ? 0 : headers.indexOf(by);
    const row = rows.findIndex((cells) => cells[key] === label);
    if (column < 0 || row < 0) throw new Error(`${table} has no ${header} for ${label}`);
    const sheet = range.address.slice(0, range.address.lastIndexOf("!")).replaceAll("'", "");
    return `${sheet}!${letters(range.columnIndex + column)}${range.rowIndex + row + 2}`;
  });
}

async function addressOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Writes as a paste does: validations do not ask. */
async function write(place: string, content: string | number): Promise<void> {
  const [sheet = "", address = ""] = place.split("!");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

/** A formula of its own in a table's column: the user has switched off that Excel fills it down. */
async function writeException(excel: OpenExcel, place: string, formula: string): Promise<void> {
  const { calculatedColumns } = excel.document.cells;
  calculatedColumns.isOn = false;
  await write(place, formula);
  calculatedColumns.isOn = true;
}

/** A list such as people have of their own, scored by our functions. */
async function ownTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const scores = [
      [9, 2, 7],
      [3, 8, 6],
      [5, 5, 2],
      [8, 1, 9],
      [2, 9, 4],
      [7, 4, 3],
      [4, 6, 8],
      [6, 7, 5],
      [1, 3, 10],
      [10, 10, 1],
    ];
    sheet.getRange("A1:F1").values = [["Customer", "Fit", "Growth", "Risk", "Total", "Class"]];
    sheet.getRange("A2:D11").values = scores.map((row, i) => [`Customer ${i + 1}`, ...row]);
    sheet.getRange("H1:J2").values = [
      ["Fit", "Growth", "Risk"],
      [50, 30, 20],
    ];
    sheet.getRange("L1:M4").values = [
      ["From", "Class"],
      [1, "C"],
      [5, "B"],
      [8, "A"],
    ];
    sheet.tables.add("A1:F11", true).name = "Own";
    sheet.getRange("E2:E11").formulas = scores.map(() => ["=KAM.SCORE(Own[@[Fit]:[Risk]],$H$2:$J$2)"]);
    sheet.getRange("F2:F11").formulas = scores.map(() => ["=KAM.TIER(Own[@Total],$L$2:$M$4)"]);
    await context.sync();
  });
}

/** The sheets that the faults are planted on. */
async function soundWorkbook(): Promise<OpenExcel> {
  const excel = await openExcel();
  await ownTable();
  await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nobody);
  await insert("scorecard");
  await insert("accountPlan");
  await insert("accountHealth");
  return excel;
}

describe("the check of a workbook", () => {
  it("finds each planted fault at its cell, and nothing else", async () => {
    const excel = await soundWorkbook();
    const before = found(await check(excel));
    expect(before.filter((problem) => problem.startsWith("mend"))).toEqual([]);

    const faults: string[] = [];
    const plant = async (problem: string, place: string, content: string | number): Promise<void> => {
      await write(place, content);
      faults.push(`${problem} ${place}`);
    };
    // The user's own table.
    await plant("mend weightsNegative", "Sheet1!J2", -20);
    await writeException(excel, "Sheet1!E5", "=KAM.SCORE(Own[@[Fit]:[Growth]],$H$2:$I$2)");
    faults.push("mend criteriaDiffer Sheet1!E5");
    await plant("mend bandGaps", "Sheet1!L4", 5);
    await plant("mend errors", "Sheet1!O1", "=1/0");
    await plant("mend errors", "Sheet1!O2", "=KAM.SCORES(1)");
    await write("Sheet1!O4", "=SUM($O$1,1)"); // follows from the error it reads
    await Excel.run(async (context) => {
      const fit = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B11");
      fit.getOffsetRange(0, 1).copyFrom(fit);
      await context.sync();
    });
    faults.push("look correlatedCriteria Sheet1!C2:C11");
    // The selection matrix.
    const weights = await addressOf("kam_weights");
    await write(weights.replace(/:.*/, ""), 25); // 20, 30, 20, 15, 15 were 100
    faults.push(`look weightsSum ${weights}`);
    await plant("mend scoreOffScale", await cellIn("Accounts", "Product fit", "Norvik Foods"), 12);
    await plant("mend typedZero", await cellIn("Accounts", "Solvency", "Norvik Foods"), 0);
    await plant("mend numberAsText", await cellIn("Accounts", "Solvency", "Albion Rail"), "'7");
    await plant("look blanks", await cellIn("Accounts", "Growth potential", "Albion Rail"), "");
    // The scorecard.
    const kpi = (header: string, name: string) => cellIn("Scorecard", header, name, "KPI");
    const satisfaction = "Customer Satisfaction Score";
    await plant("look wrongDirection", await kpi("Better is", satisfaction), "down");
    await plant("mend targetMissing", await kpi("Target", "Client Retention Rate"), "");
    await write(await kpi("Due", "Number of New Accounts Acquired"), "");
    faults.push(`look notSmart ${await kpi("KPI", "Number of New Accounts Acquired")}`);
    faults.push(`look notSmart ${await kpi("KPI", "Client Retention Rate")}`); // it lacks the target, too
    // The plan.
    await plant("look staleContacts", await cellIn("PlanPeople", "Last contact", "Ingrid Solheim"), 46_000);
    await plant(
      "mend validationBypassed",
      await cellIn("PlanPeople", "Role in the decision", "Ingrid Solheim"),
      "Boss",
    );
    const objective = "Sales engineering has met the CTO by January";
    await plant("look goalsWithoutOwner", await cellIn("PlanObjectives", "Owner", objective), "");
    const exposure = await cellIn("PlanRisks", "Exposure", "Purchasing splits parts and service");
    await writeException(excel, exposure, "=2+2");
    faults.push(`mend formulaDiffers ${exposure}`);
    const action = "Win the VP Engineering for the uptime plan";
    await write(await cellIn("PlanActions", "Done on", action), "");
    faults.push(`look overdueActions ${await cellIn("PlanActions", "Due", action)}`);
    // Health.
    await plant("mend formulaOverwritten", await cellIn("Health", "Coverage", "Norvik Foods"), 0.9);
    await plant("mend duplicateAccounts", await cellIn("Health", "Account", "Albion Rail"), "norvik  foods ");
    // A name whose sheet goes.
    await Excel.run(async (context) => {
      const lost = context.workbook.worksheets.add("Lost");
      context.workbook.names.add("lost_cells", lost.getRange("A1:B2"));
      await context.sync();
      lost.delete();
      await context.sync();
    });
    faults.push("mend brokenNames lost_cells");

    const after = found(await check(excel));
    expect(after.filter((problem) => !before.includes(problem)).sort()).toEqual(faults.sort());
  });

  it("tells of the examples of all sheets only what they honestly show: what is overdue, gone cold or not scored yet", async () => {
    const excel = await openExcel();
    await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nobody);
    for (const id of sheetIds) await insert(id);
    const report = await check(excel);
    expect(report.sheets).toHaveLength(sheetIds.length + 2);
    expect(found(report).filter((problem) => !problem.startsWith("look"))).toEqual([]);
    // The pack has its own copy of what is overdue, for every account: it is printed.
    const pack = report.sheets.find(({ name }) => name === messages.packTitle)?.id;
    const [printed, honest] = [true, false].map((isPack) =>
      report.problems.filter(({ place }) => (place?.sheetId === pack) === isPack),
    );
    expect(honest?.map((problem) => describeProblem(problem, messages, "en-US"))).toEqual(HONEST);
    expect(new Set(printed?.map(({ kind }) => kind))).toEqual(new Set(["overdueActions"]));
  });

  it("finds nothing in sheets that are still empty", async () => {
    const excel = await openExcel();
    await insertSelectionMatrix({ ...defaultMatrixOptions(messages), ...EMPTY }, messages, nobody);
    for (const id of sheetIds) await insert(id, { ...EMPTY, content: "empty" });
    expect(found(await check(excel))).toEqual([]);
  });

  it("knows our sheets by their names and headers where they were made with Excel's own functions", async () => {
    const excel = await openExcel();
    const plain = { formulas: "plain" } as const;
    await insertSelectionMatrix({ ...defaultMatrixOptions(messages), ...plain }, messages, nobody);
    for (const id of ["scorecard", "accountPlan", "accountHealth"] as const) await insert(id, plain);
    const before = found(await check(excel));
    expect(before.filter((problem) => problem.startsWith("mend"))).toEqual([]);

    const score = await cellIn("Accounts", "Product fit", "Norvik Foods");
    const relationship = await cellIn("Health", "Relationship", "Norvik Foods");
    const target = await cellIn("Scorecard", "Target", "Client Retention Rate", "KPI");
    const contact = await cellIn("PlanPeople", "Last contact", "Ingrid Solheim");
    const satisfaction = await cellIn("Scorecard", "Better is", "Customer Satisfaction Score", "KPI");
    const newAccounts = await cellIn("Scorecard", "KPI", "Number of New Accounts Acquired", "KPI");
    const undated = await cellIn("Scorecard", "KPI", "Revenue Growth from Key Accounts", "KPI");
    const visits = await cellIn("Scorecard", "Better is", "Number of New Accounts Acquired", "KPI");
    await write(score, 0);
    await write(relationship, 120);
    await write(target, 0);
    await write(contact, 46_000);
    await write(satisfaction, "down");
    await write(await cellIn("Scorecard", "Due", "Revenue Growth from Key Accounts", "KPI"), "");
    await write(await cellIn("Scorecard", "Baseline", "Number of New Accounts Acquired", "KPI"), 10);
    await write(await cellIn("Scorecard", "Target", "Number of New Accounts Acquired", "KPI"), 4);
    await write(newAccounts, "Visits"); // no KPI of the library: its target says that less is better
    const after = found(await check(excel)).filter((problem) => !before.includes(problem));
    expect(after.sort()).toEqual(
      [
        `look notSmart ${undated}`,
        `look staleContacts ${contact}`,
        `look wrongDirection ${satisfaction}`,
        `look wrongDirection ${visits}`,
        `mend scoreOffScale ${relationship}`,
        `mend targetMissing ${target}`,
        `mend typedZero ${score}`,
      ].sort(),
    );
  });

  it("knows a plain scorecard and a plain plan that were made in another language than the pane's", async () => {
    const excel = await openExcel();
    const german = messagesFor("de");
    for (const id of ["scorecard", "accountPlan"] as const)
      await insertTemplate(id, { ...startingOptions(sheetFields[id]), formulas: "plain" }, german, nobody);
    const before = found(await check(excel));
    expect(before.filter((problem) => problem.startsWith("mend"))).toEqual([]);

    const kpi = german.kpiRetentionRate;
    const target = await cellIn("Scorecard", german.scorecardTarget, kpi, german.scorecardKpi);
    const direction = await cellIn("Scorecard", german.scorecardDirection, kpi, german.scorecardKpi);
    const owner = await cellIn("Scorecard", german.scorecardOwner, kpi, german.scorecardKpi);
    const contact = await cellIn("PlanPeople", german.planLastContact, "Ingrid Solheim");
    await write(target, "");
    await write(direction, "down");
    await write(owner, "");
    await write(contact, 46_000);
    const after = found(await check(excel)).filter((problem) => !before.includes(problem));
    expect(after.sort()).toEqual(
      [
        `look goalsWithoutOwner ${owner}`,
        `look notSmart ${await cellIn("Scorecard", german.scorecardKpi, kpi, german.scorecardKpi)}`,
        `look staleContacts ${contact}`,
        `look wrongDirection ${direction}`,
        `mend targetMissing ${target}`,
      ].sort(),
    );
  });

  it("finds a health figure that is made of the scorecard it is part of", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").formulas = [[70, "=C3*100", "=KAM.HEALTH(A1:B1)"]];
      sheet.getRange("A3:C3").formulas = [[0.9, "=C1/100", "=KAM.SCORECARD(A3:B3)"]];
      await context.sync();
    });
    expect(found(await check(excel))).toContain("mend healthCircle Sheet1!C1");
    await write("Sheet1!B1", 80);
    expect(found(await check(excel))).toEqual([]);
  });

  it("reads a small workbook in two round trips", async () => {
    const excel = await openExcel();
    await ownTable();
    await excel.settled();
    const before = excel.requestCount();
    const { cellsRead } = await check(excel);
    expect(excel.requestCount() - before).toBe(2);
    expect(cellsRead).toBe(11 * 13);
  });

  it("reads 10,000 rows in two round trips for each 5 MB, and finds what is wrong in the last of them", async () => {
    const excel = await openExcel();
    await tenThousandAccounts();
    await excel.settled();
    const before = excel.requests.length;
    const report = await check(excel);
    const read = excel.requests.slice(before);
    const megabytes = read.reduce((sum, { bytesOut }) => sum + bytesOut, 0) / 2 ** 20;
    expect(read.length).toBeLessThanOrEqual(2 * Math.ceil(megabytes / 5));
    expect(report.cellsRead).toBeGreaterThan(10_000 * 7);
    expect(found(report)).toEqual(["mend typedZero Sheet1!C10001"]);
  });

  it("asks for less where Excel refuses so large an answer, and still knows the tables", async () => {
    const excel = await openExcel();
    await tenThousandAccounts();
    const sheetId = excel.document.sheetId("Sheet1");
    const area = { top: 0, left: 20, bottom: 10_000, right: 20 };
    // In every row 310 letters as a formula and as a value: more than the 5 MB of an answer.
    const notes = Array.from({ length: 10_000 }, () => ["Their board decides in spring. ".repeat(10)]);
    excel.document.cells.write(sheetId, area, [["Notes"], ...notes]);
    excel.document.tables.add(sheetId, area, true);
    await excel.settled();
    const { tables, cellsRead } = await readForCheck(nobody, new AbortController().signal);
    expect(tables).toMatchObject([{ sheetId, ...area }]);
    expect(cellsRead).toBeGreaterThan(10_000 * 8);
  });

  it("can be ended while it reads, and says so", async () => {
    await openExcel();
    await ownTable();
    const ending = new AbortController();
    const checking = checkWorkbook(messages, () => ending.abort(), ending.signal);
    await expect(checking).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("mending", () => {
  it("puts the right formula, number and word into the cells, and undo puts back what was there", async () => {
    const excel = await openExcel();
    await ownTable();
    await writeException(excel, "Sheet1!E5", "=KAM.SCORE(Own[@[Fit]:[Growth]],$H$2:$I$2)");
    await write("Sheet1!E7", 4.2);
    await write("Sheet1!B3", "'3");
    await write("Sheet1!C4", 0);
    const { problems } = await check(excel);
    const before = excel.document.snapshot();

    const mending = await mendProblems(problems);
    expect(mending).toMatchObject({ leftAlone: 0 });
    expect(mending.cells).toHaveLength(4);
    // By hand: (50·3 + 30·8 + 20·6) / 100; growth of the third account is n/a: (50·5 + 20·2) / 70.
    expect(await excel.value("Sheet1!E3")).toBeCloseTo(5.1, 12);
    expect(await excel.value("Sheet1!E4")).toBeCloseTo(290 / 70, 12);
    expect(found(await check(excel))).toEqual([]);

    expect(await undoMending(mending)).toEqual({ problems, putBack: 4, leftAlone: 0 });
    await excel.settled();
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("leaves cells alone that somebody has changed since the check, and since it was mended", async () => {
    const excel = await openExcel();
    await ownTable();
    await write("Sheet1!C3", 0);
    await write("Sheet1!C4", 0);
    const { problems } = await check(excel);
    await write("Sheet1!C4", 7);
    const mending = await mendProblems(problems);
    expect(mending).toMatchObject({ leftAlone: 1 });
    expect(await excel.value("Sheet1!C4")).toBe(7);

    await write("Sheet1!C3", 6);
    expect(await undoMending(mending)).toEqual({ problems: [], putBack: 0, leftAlone: 1 });
    expect(await excel.value("Sheet1!C3")).toBe(6);
  });

  it("takes one mending after the other back, the last first, to the workbook as it was", async () => {
    const excel = await openExcel();
    await ownTable();
    await write("Sheet1!C3", 0);
    await write("Sheet1!B3", "'3");
    await write("Sheet1!E7", 4.2);
    const { problems } = await check(excel);
    const [overwritten, text, zero] = problems;
    expect(problems.map(({ kind }) => kind)).toEqual(["formulaOverwritten", "numberAsText", "typedZero"]);
    const states = [excel.document.snapshot()];
    const mendings = [];
    for (const problem of [zero, overwritten, text]) {
      mendings.push(await mendProblems(problem ? [problem] : []));
      await excel.settled();
      states.push(excel.document.snapshot());
    }
    expect(found(await check(excel))).toEqual([]);

    for (const mending of mendings.reverse()) {
      expect(excel.document.snapshot()).toEqual(states.pop());
      expect(await undoMending(mending)).toMatchObject({ putBack: 1, leftAlone: 0 });
      await excel.settled();
    }
    expect(excel.document.snapshot()).toEqual(states.pop());
  });

  it("changes no cell where Excel refuses one of them", async () => {
    const excel = await openExcel();
    await ownTable();
    await write("Sheet1!C3", 0);
    await write("Sheet1!C4", 0);
    const { problems } = await check(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C3").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const before = excel.document.snapshot();
    await expect(mendProblems(problems)).rejects.toMatchObject({ code: "cellsLocked" });
    expect(excel.document.snapshot()).toEqual(before);
  });
});

describe("the list on a sheet", () => {
  it("has a row for each problem, never a formula of the user's, and can be removed again", async () => {
    const excel = await openExcel();
    await ownTable();
    await write("Sheet1!A3", "'=1+1");
    await write("Sheet1!C3", 0);
    const report = await check(excel);
    const inserted = await writeCheckReport(report.problems, report.sheets, messages, "en-US");
    expect(inserted.sheetName).toBe("Workbook check");
    expect(excel.document.valuesOf("='Workbook check'!B7:G7")).toEqual([
      [
        "Zeros that count as not scored",
        "To mend",
        "Sheet1",
        "C3",
        "=1+1, Growth: 0; the scale begins at 1",
        "Write n/a where the criterion does not apply, the lowest score where it is bad.",
      ],
    ]);
    await removeInserted(inserted);
    expect(excel.document.sheetNames()).toEqual(["Sheet1"]);
  });
});
