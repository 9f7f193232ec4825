/** Every action of ours that changes the workbook, and its way back: after it, the workbook is as before. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFormulaStart } from "../../src/app/functions/readFormulaStart";
import { insertFormula, takeFormulaBack } from "../../src/app/functions/insertFormula";
import { buildExamplePortfolio } from "../../src/app/examplePortfolio/buildExamplePortfolio";
import { removeExamplePortfolio } from "../../src/app/examplePortfolio/removeExamplePortfolio";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { explainSelection } from "../../src/app/explainSelection";
import { insertAsItBegins } from "../../src/app/insertAsItBegins";
import { mendProblems, undoMending } from "../../src/app/mendProblems";
import { removeInserted } from "../../src/app/removeInserted";
import { backTest } from "../../src/app/review/backTest";
import { readReview } from "../../src/app/review/readReview";
import { recordReview } from "../../src/app/review/recordReview";
import { takeBackReview } from "../../src/app/review/takeBackReview";
import { writeBackTest } from "../../src/app/review/writeBackTest";
import { restoreSettings, saveSettings } from "../../src/app/settings/saveSettings";
import { standardSettings } from "../../src/app/settings/settingsOfWorkbook";
import { removeShared } from "../../src/app/share/removeShared";
import { shareCopy } from "../../src/app/share/shareCopy";
import { clearIt, putItBack, setProtection } from "../../src/app/thisSheet/changeSheet";
import { writeCheckReport } from "../../src/app/writeCheckReport";
import { writeExplanation } from "../../src/app/writeExplanation";
import { messagesFor } from "../messagesFor";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const nobody = () => undefined;
const never = new AbortController().signal;
const steps = { report: nobody, signal: never };
const MATRIX = "Selection matrix";

/** Carries an action out and gives its way back. */
type Action = (excel: OpenExcel) => Promise<() => Promise<unknown>>;

/** Each use case that changes the workbook, by its file in src/app; every one of them works on a workbook with a selection matrix. */
const ACTIONS: Readonly<Record<string, Action>> = {
  "insertSelectionMatrix.ts": async () => removing(await insert("selectionMatrix")),
  "insertTemplate.ts": async () => removing(await insert("accountPlan")),
  "examplePortfolio/buildExamplePortfolio.ts": async () => {
    const portfolio = await buildExamplePortfolio(messages, nobody, never);
    return () => removeExamplePortfolio(portfolio);
  },
  "thisSheet/clearSheetExample.ts": async (excel) => {
    const change = await clearIt(matrixOf(excel));
    if (change.cleared.count === 0) throw new Error("Nothing was cleared");
    return () => putItBack(change.cleared);
  },
  "thisSheet/changeSheet.ts": async (excel) => {
    await setProtection(matrixOf(excel), true);
    return () => setProtection(matrixOf(excel), false);
  },
  "mendProblems.ts": async () => {
    const mending = await mendProblems(await problems());
    if (mending.cells.length === 0) throw new Error("Nothing was mended");
    return () => undoMending(mending);
  },
  "writeCheckReport.ts": async () => removing(await writeCheckReport(await problems(), [], messages, "en-US")),
  "writeExplanation.ts": async () => {
    await select(MATRIX, "B15"); // the one below holds the text
    const told = await explainSelection(messages, "en-US");
    if (!("forSheet" in told) || told.forSheet === null) throw new Error("No sheet is offered");
    return removing(await writeExplanation(told.forSheet, messages, nobody));
  },
  "review/recordReview.ts": () => record(46_346),
  "review/writeBackTest.ts": async () => {
    const takeBackFirst = await record(46_346);
    const takeBackSecond = await record(46_436);
    const { history } = await readReview(messages, never);
    const inserted = await writeBackTest((await backTest(history?.records ?? [], () => undefined)).findings, messages);
    return async () => {
      await removeInserted(inserted);
      await takeBackSecond();
      await takeBackFirst();
    };
  },
  "share/shareCopy.ts": async (excel) => {
    const copy = await shareCopy([matrixOf(excel)], messages, steps);
    return () => removeShared([...copy.sheets.map(({ sheetId }) => sheetId), copy.comparison.sheetId]);
  },
  "settings/saveSettings.ts": async () => {
    const saved = await saveSettings({ ...standardSettings(messages), currency: "CHF" }, messages);
    return () => restoreSettings(saved);
  },
  "functions/insertFormula.ts": async () => {
    await select("Sheet1", "A1:B1");
    const { place } = await readFormulaStart();
    if (place === null) throw new Error("There is no place for a formula");
    const entered = await insertFormula(place, "=KAM.SCORE(A1:B1)");
    return () => takeFormulaBack(entered);
  },
};

/** They reach what writes, too, and why there is nothing to take back. */
const WITHOUT_WAY_BACK: Readonly<Record<string, string>> = {
  "import/importTable.ts": "one new sheet, taken back as every other: importAccounts.test.ts",
  "repair/repairFormulas.ts": "each formula keeps its text: entering it again is all that is done",
  "settings/settingsOfWorkbook.ts": "only reads",
  "thisSheet/readThisSheet.ts": "only reads",
  "share/cutLinks.ts": "part of shareCopy.ts, in the copies alone",
  "testExcel/leftSheets.ts": "removes sheets of ours that a test left: it is itself a way back",
  "testExcel/testExcel.ts": "gives the workbook back by itself: probes.test.ts",
  "examplePortfolio/removeExamplePortfolio.ts": "is itself a way back",
  "removeInserted.ts": "is itself a way back, asked for twice",
  "review/takeBackReview.ts": "is itself a way back",
  "share/removeShared.ts": "is itself a way back",
};

async function insert(id: "selectionMatrix" | "accountPlan") {
  return insertAsItBegins(id, () => Promise.resolve({ kind: "example" }), messages, nobody);
}

/** @param date as Excel counts days */
async function record(date: number): Promise<() => Promise<unknown>> {
  const choices = { date, recordedBy: "", comments: {}, without: [], replace: false };
  const recording = await recordReview(choices, messages, steps);
  if (recording.kind !== "recorded") throw new Error("Nothing was recorded");
  return () => takeBackReview(recording.review);
}

function removing(inserted: Parameters<typeof removeInserted>[0]): () => Promise<void> {
  return () => removeInserted(inserted);
}

function matrixOf({ document }: OpenExcel) {
  return { sheetId: document.sheetId(MATRIX), sheetName: MATRIX };
}

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

async function problems() {
  return (await checkWorkbook(messages, nobody, never)).problems;
}

/** Two scores, and a score of the matrix that somebody has typed as text. */
async function workbookWithMatrix(): Promise<OpenExcel> {
  const excel = await openExcel();
  await insert("selectionMatrix");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:B1").values = [[6, 8]];
    const score = worksheets.getItem(MATRIX).getRange("C16");
    score.numberFormat = [["@"]];
    score.values = [["8"]];
    await context.sync();
  });
  await excel.settled();
  return excel;
}

/** What a user sees and what is saved; not which sheet is in front. */
function contents({ document }: OpenExcel) {
  const { sheets, names, settings } = document.snapshot();
  return { names, settings, sheets: sheets.map((sheet) => ({ ...sheet, selection: null })) };
}

describe("what we do to a workbook", () => {
  it.each(Object.entries(ACTIONS))("%s is taken back without a trace", async (_, action) => {
    const excel = await workbookWithMatrix();
    const before = contents(excel);
    const back = await action(excel);
    await excel.settled();
    expect(contents(excel)).not.toEqual(before);
    await back();
    await excel.settled();
    expect(contents(excel)).toEqual(before);
  });

  it("is all listed here: each use case that reaches what writes to Excel has its way back, or a reason", () => {
    expect(writingUseCases()).toEqual([...Object.keys(ACTIONS), ...Object.keys(WITHOUT_WAY_BACK)].sort());
  });
});

const SRC = join(__dirname, "../../src");
/** Members of Excel that change a workbook. */
const WRITES =
  /\.(formulas|values|numberFormat) = |worksheets\.add\(|names\.add\(|settings\.add\(|\.delete\(\)|protection\.(un)?protect\(|\.copy\(/;

/** Files of src/app that import, at run time, what writes: directly, or by other files of src/workbook. */
function writingUseCases(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /^(app|workbook)\/.*\.ts$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(SRC, name), "utf8") }));
  const inWorkbook = files.filter(({ name }) => name.startsWith("workbook/"));
  const writers = new Set(inWorkbook.filter(({ text }) => WRITES.test(text)).map(({ name }) => name));
  const imports = ({ name, text }: { name: string; text: string }) =>
    [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from "(\.[^"]+)";/gm)].map(
      ([, path]) => `${join(name, "..", path ?? "")}.ts`,
    );
  for (let known = 0; known < writers.size;) {
    known = writers.size;
    for (const file of inWorkbook) if (imports(file).some((path) => writers.has(path))) writers.add(file.name);
  }
  return files
    .filter((file) => file.name.startsWith("app/") && imports(file).some((path) => writers.has(path)))
    .map(({ name }) => name.slice("app/".length))
    .sort();
}
