import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { removeInserted } from "../../src/app/removeInserted";
import { backTest } from "../../src/app/review/backTest";
import { readReview } from "../../src/app/review/readReview";
import { recordReview, type RecordedReview, type Recording } from "../../src/app/review/recordReview";
import type { ReviewRecord } from "../../src/app/review/ReviewRecord";
import type { ReviewChoices } from "../../src/app/review/recordsOf";
import { writeBackTest } from "../../src/app/review/writeBackTest";
import { takeBackReview } from "../../src/app/review/takeBackReview";
import { en as messages } from "../../src/i18n/en";
import { loadMessages } from "../../src/i18n/loadMessages";
import { appendRecords } from "../../src/workbook/review/appendRecords";
import type { AccountSource } from "../../src/templates/options/AccountSource";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { resolveReference } from "../../src/workbench/document/resolveReference";
import { openExcel, type OpenExcel } from "./openExcel";

const HISTORY = "KAM history";
const MATRIX = "Selection matrix";
/** 20 and 21 November 2026. */
const DAY = 46_346;
const NEXT_DAY = 46_347;

const nothing = () => undefined;
const findingsIn = async (records: readonly ReviewRecord[]) => (await backTest(records, nothing)).findings;

async function insertMatrix(accounts: AccountSource, formulas: "kam" | "plain" = "kam"): Promise<void> {
  await insertSelectionMatrix({ ...defaultMatrixOptions(messages), accounts, formulas }, messages, nothing);
}

const named = (names: readonly string[]): AccountSource => ({ kind: "named", names, address: "Sheet1!A1" });

async function insertHealth(): Promise<void> {
  await insertTemplate("accountHealth", startingOptions(sheetFields.accountHealth), messages, nothing);
}

async function insertExampleHistory(): Promise<void> {
  await insertTemplate("history", startingOptions(sheetFields.history), messages, nothing);
}

async function record(
  choices: Partial<ReviewChoices> & { replace?: boolean } = {},
  signal = new AbortController().signal,
  report: (progress: unknown) => void = nothing,
): Promise<Recording> {
  const usual = { date: DAY, recordedBy: "Maya Brandt", comments: {}, without: [], replace: false };
  return recordReview({ ...usual, ...choices }, messages, { report, signal });
}

function recorded(recording: Recording): RecordedReview {
  if (recording.kind !== "recorded") throw new Error("The review was not recorded");
  return recording.review;
}

function tableOf(excel: OpenExcel) {
  const [table] = excel.document.state.sheet(excel.document.sheetId(HISTORY)).tables;
  if (table === undefined) throw new Error("The history has lost its table");
  return table;
}

/** The records as they stand, by header. */
function records(excel: OpenExcel): Record<string, unknown>[] {
  const { area, columns } = tableOf(excel);
  const id = excel.document.sheetId(HISTORY);
  return Array.from({ length: area.bottom - area.top }, (_, i) =>
    Object.fromEntries(
      columns.map(({ name }, j) => [name, excel.document.valueAt(id, area.top + 1 + i, area.left + j)]),
    ),
  );
}

const rounded = (value: unknown) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);

/** All cells of the history, to see that nothing else has changed. */
async function cells(excel: OpenExcel): Promise<unknown[][]> {
  await excel.settled();
  const id = excel.document.sheetId(HISTORY);
  return Array.from({ length: 90 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => rounded(excel.document.valueAt(id, row, column))),
  );
}

describe("recording a review", () => {
  it("reads every account of the matrix and of account health", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" });
    await insertHealth();
    await excel.settled();
    const { sheets, history } = await readReview(messages, new AbortController().signal);
    expect(history).toBeNull();
    expect(sheets.map(({ kind, sheetName, asOf, accounts }) => [kind, sheetName, asOf, accounts.length])).toEqual([
      ["matrix", MATRIX, DAY, 12],
      ["health", "Account health", DAY, 12],
    ]);
  });

  it("knows a 0 for a score where the scale begins there, and for none where it does not", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" });
    await excel.settled();
    const sheetId = excel.document.sheetId(MATRIX);
    const scoresOf = async () => {
      await excel.settled();
      const [matrix] = (await readReview(messages, new AbortController().signal)).sheets;
      return matrix?.accounts[0]?.scores;
    };
    const others = "Revenue potential 9; Growth potential 7; Solvency 9; Existing relationships 9";
    excel.document.paste(sheetId, { top: 14, left: 2, bottom: 14, right: 2 }, [["0"]]);
    expect(await scoresOf()).toBe(others);
    const lowest = excel.document.model.names.find(({ name }) => /^kam_lowest_score/.test(name));
    const place = lowest && resolveReference(excel.document.model, lowest.formula.slice(1));
    if (place === undefined) throw new Error("The matrix does not say where its scale begins");
    excel.document.paste(place.sheetId, place.area, [["0"]]);
    expect(await scoresOf()).toBe(`Product fit 0; ${others}`);
  });

  it("writes one row for each account to a history that it inserts first", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" });
    await insertHealth();
    await excel.settled();
    const review = recorded(await record({ comments: { "norvik foods": "=1+1" } }));
    expect(review.inserted?.sheetName).toBe(HISTORY);
    await excel.settled();
    const rows = records(excel);
    expect(rows).toHaveLength(12);
    // 20 · 9 + 30 · 9 + 20 · 7 + 15 · 9 + 15 · 9 is 860 of 100: 8.6.
    const [norvik = {}] = rows;
    expect({ ...norvik, Score: rounded(norvik["Score"]), Health: Math.round(Number(norvik["Health"]) * 10) / 10 }).toEqual({
      Date: DAY,
      Account: "Norvik Foods",
      Score: 8.6,
      Rank: 1,
      Tier: "Key account",
      Status: "Key",
      Health: 78.2,
      Coverage: 1,
      Weights: "Product fit 20; Revenue potential 30; Growth potential 20; Solvency 15; Existing relationships 15",
      Comment: "=1+1",
      "Recorded by": "Maya Brandt",
      Scores: "Product fit 9; Revenue potential 9; Growth potential 7; Solvency 9; Existing relationships 9",
      Revenue: 2_400_000,
      Margin: "",
      "Health status": "Healthy",
      "Held down by": "",
    }); // prettier-ignore
    // The overview follows: latest day, and nothing to compare it with.
    expect(await excel.value(`'${HISTORY}'!B12`)).toBe(DAY);
    expect(await excel.value(`'${HISTORY}'!E12`)).toBe("");
  });

  it("keeps both days, and the overview compares them", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" });
    await excel.settled();
    await record();
    // Product fit of the first account from 9 to 4: 20 · 5 of 100 less, 7.6.
    const { document } = excel;
    const [table] = document.state.sheet(document.sheetId(MATRIX)).tables;
    document.enter(document.sheetId(MATRIX), (table?.area.top ?? 0) + 1, (table?.area.left ?? 0) + 1, "4");
    await excel.settled();
    await record({ date: NEXT_DAY });
    await excel.settled();
    expect(records(excel)).toHaveLength(24);
    expect(rounded(await excel.value(`'${HISTORY}'!D12`))).toBe(7.6);
    expect(rounded(await excel.value(`'${HISTORY}'!E12`))).toBe(-1);
  });

  it("asks before it replaces records of the same day, replaces those only, and puts them back", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" });
    await insertExampleHistory();
    await excel.settled();
    const before = await cells(excel);
    const asked = await record();
    expect(asked.kind === "asked" && asked.accounts).toHaveLength(12);
    expect(await cells(excel)).toEqual(before);
    const review = recorded(await record({ replace: true, recordedBy: "Somebody else" }));
    await excel.settled();
    const by = records(excel).map((row) => row["Recorded by"]);
    expect(by.slice(0, 36).every((name) => name === "Maya Brandt")).toBe(true);
    expect(by.slice(36)).toEqual(Array(12).fill("Somebody else"));
    expect(await takeBackReview(review)).toEqual({ rows: 12, leftAlone: 0, remaining: 48, sheetRemoved: false });
    expect(await cells(excel)).toEqual(before);
  });

  it("takes back exactly what it added, also after the table was sorted, and leaves what somebody has changed", async () => {
    const excel = await openExcel();
    await insertMatrix(named(["Aurora", "Borealis"]));
    await insertExampleHistory();
    await excel.settled();
    const before = await cells(excel);
    const review = recorded(await record({ date: NEXT_DAY }));
    await excel.settled();
    const { document } = excel;
    const table = tableOf(excel);
    document.enter(document.sheetId(HISTORY), table.area.bottom, table.area.left + 9, "Mine");
    document.sortTable(table.id, [{ offset: 1, descending: true }]);
    expect(await takeBackReview(review)).toEqual({ rows: 1, leftAlone: 1, remaining: 49, sheetRemoved: false });
    await excel.settled();
    const left = records(excel).filter((row) => row["Date"] === NEXT_DAY);
    expect(left.map((row) => [row["Account"], row["Comment"]])).toEqual([["Borealis", "Mine"]]);
    expect(before.flat()).not.toContain("Borealis");
  });

  it("takes the history away again that it had inserted", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" });
    await excel.settled();
    const review = recorded(await record());
    expect(await takeBackReview(review)).toEqual({ rows: 12, leftAlone: 0, remaining: 0, sheetRemoved: true });
    expect(() => excel.document.sheetId(HISTORY)).toThrow();
  });

  it("lists new accounts above the records, in rows like the others where there is no room", async () => {
    const excel = await openExcel();
    const names = ["Aurora", "Borealis", "Castor", "Deneb", "Electra"];
    await insertMatrix(named(names));
    await insertExampleHistory();
    await excel.settled();
    const before = await cells(excel);
    const review = recorded(await record({ date: NEXT_DAY }));
    expect(review.written.listed).toEqual({ filled: ["Aurora", "Borealis", "Castor"], inserted: ["Deneb", "Electra"] });
    await excel.settled();
    const list = excel.document.valuesOf("=kam_history_account")?.flat() ?? [];
    expect(list.filter((name) => names.some((each) => each === name))).toHaveLength(5);
    const dates = excel.document.valuesOf("=kam_history_date")?.flat() ?? [];
    expect(dates[list.indexOf("Electra")]).toBe(NEXT_DAY);
    await takeBackReview(review);
    expect(await cells(excel)).toEqual(before);
  });

  it("leaves the history as it was when one of its actions fails, wherever that is", async () => {
    const excel = await openExcel();
    await insertMatrix(named(["Aurora", "Borealis", "Castor", "Deneb", "Electra"]));
    await insertExampleHistory();
    await excel.settled();
    const before = await cells(excel);
    const start = excel.actionCount();
    const review = recorded(await record({ date: NEXT_DAY }));
    const actions = excel.actionCount() - start;
    await takeBackReview(review);
    expect(await cells(excel)).toEqual(before);
    let failures = 0;
    for (let nth = 1; nth <= actions; nth += 7) {
      excel.failAction(nth, "GeneralException");
      const outcome = await record({ date: NEXT_DAY }).catch(() => null);
      if (outcome === null) failures++;
      // What validations refuse to tell is not needed, and the review is recorded without it.
      else await takeBackReview(recorded(outcome));
      expect(await cells(excel)).toEqual(before);
    }
    expect(failures).toBeGreaterThan(5);
  });

  it("works on plain formulas and on a protected history, which stays protected", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" }, "plain");
    await excel.settled();
    await record();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(HISTORY).protection.protect({ allowSort: true });
      await context.sync();
    });
    const review = recorded(await record({ date: NEXT_DAY }));
    await excel.settled();
    expect(rounded(records(excel)[12]?.["Score"])).toBe(8.6);
    expect(excel.document.state.sheet(excel.document.sheetId(HISTORY)).protection).toBeDefined();
    expect((await takeBackReview(review)).rows).toBe(12);
    expect(records(excel)).toHaveLength(12);
  });

  it("refuses a history that is protected with a password", async () => {
    const excel = await openExcel();
    await insertMatrix({ kind: "example" });
    await insertExampleHistory();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(HISTORY).protection.protect({}, "secret");
      await context.sync();
    });
    await expect(record({ date: NEXT_DAY })).rejects.toMatchObject({ code: "sheetProtected" });
    expect(records(excel)).toHaveLength(48);
  });
});

describe("what is read", () => {
  const read = () => readReview(messages, new AbortController().signal);

  it("is beside the table where results of a large matrix spill", async () => {
    const excel = await openExcel();
    await insertMatrix(named(Array.from({ length: 260 }, (_, i) => `Account ${i + 1}`)));
    const { document } = excel;
    const id = document.sheetId(MATRIX);
    const [table] = document.state.sheet(id).tables;
    const { top, left } = table?.area ?? { top: 0, left: 0 };
    for (let criterion = 1; criterion <= 5; criterion++) document.enter(id, top + 2, left + criterion, "6");
    await excel.settled();
    const { sheets } = await read();
    expect(sheets[0]?.accounts).toHaveLength(260);
    expect(sheets[0]?.accounts[0]).toEqual({ account: "Account 1", coverage: 0 });
    expect(sheets[0]?.accounts[1]).toMatchObject({
      account: "Account 2",
      score: 6,
      rank: 1,
      tier: "Candidate",
      coverage: 1,
    });
  });

  it("knows the margin of the account that the margin review names", async () => {
    const excel = await openExcel();
    await insertTemplate("marginReview", startingOptions(sheetFields.marginReview), messages, nothing);
    await excel.settled();
    const { sheets } = await read();
    // 2,400,000 less 1,488,000 for goods and 400,000 to serve: 512,000 of 2,400,000.
    expect(sheets).toMatchObject([{ kind: "margin", accounts: [{ account: "Norvik Foods" }] }]);
    expect(sheets[0]?.accounts[0]?.marginShare).toBeCloseTo(512_000 / 2_400_000, 12);
  });

  it.each([
    ["an empty cell", "", null],
    ["a text", "soon", null],
    ["no day that Excel knows", 0, null],
    ["a day with its hour", DAY + 0.75, DAY],
  ])("has the date that stands on the matrix, of %s", async (_, date, asOf) => {
    const excel = await openExcel();
    await insertMatrix(named(["Albion Rail"]));
    await Excel.run(async (context) => {
      context.workbook.names.getItem("kam_matrix_as_of").getRange().values = [[date]];
      await context.sync();
    });
    await excel.settled();
    const { sheets } = await read();
    expect(sheets.map((sheet) => [sheet.kind, sheet.asOf])).toEqual([["matrix", asOf]]);
    // It is recorded for the day that the user sees and confirms, whatever stands there.
    recorded(await record({ date: NEXT_DAY }));
    expect(records(excel).map(({ Date: day, Account }) => [day, Account])).toEqual([[NEXT_DAY, "Albion Rail"]]);
  });

  it("is nothing in a workbook without accounts", async () => {
    await openExcel();
    expect(await read()).toEqual({ sheets: [], history: null });
    await insertMatrix({ kind: "empty", rows: 3 });
    expect((await read()).sheets).toEqual([]);
  });
});

describe("the back-test", () => {
  it("is written to a sheet that can be removed again", async () => {
    const excel = await openExcel();
    const accounts = Array.from({ length: 10 }, (_, i) => i + 1);
    const written = await writeBackTest(
      await findingsIn(
        accounts.flatMap((i) => [
          { date: 46_000, account: `Account ${i}`, scores: `Fit ${i}`, revenue: 100 },
          { date: 46_090, account: `Account ${i}`, revenue: 100 + i },
        ]),
      ),
      messages,
    );
    expect(written.problems).toEqual([]);
    const row = await Promise.all(
      ["B", "C", "D", "E", "F", "G"].map((column) => excel.value(`'Criteria back-test'!${column}7`)),
    );
    // The order of the scores is the order of growth; 1.96 / √9.
    expect(row.map(rounded)).toEqual(["Fit", "Growth", 10, 1, 0.653333, "Spoke for it"]);
    expect(await excel.value("'Criteria back-test'!G8")).toBe("Too few accounts, or all alike");
    await removeInserted(written);
    expect(() => excel.document.sheetId("Criteria back-test")).toThrow();
  });

  it.each([
    ["no records", []],
    ["records of one day only", [{ date: 46_000, account: "Albion Rail", scores: "Fit 8" }]],
    ["records without scores", [46_000, 46_090].map((date) => ({ date, account: "Albion Rail", score: 8 }))],
  ])("is refused for %s, and no sheet is inserted", async (_, known) => {
    const excel = await openExcel();
    await expect(writeBackTest(await findingsIn(known), messages)).rejects.toMatchObject({
      name: "Refusal",
      code: "tooLittleKnown",
    });
    expect(excel.document.model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(excel.requestCount()).toBe(0);
  });
});

describe("many records", () => {
  const many = Array.from({ length: 5000 }, (_, i) => [DAY, `Account ${i + 1}`, i / 1000]);
  const wanted = async () => {
    const { history } = await readReview(messages, new AbortController().signal);
    if (history === null) throw new Error("The history was not found");
    const { sheetId, sheetName, tableName } = history;
    const list = { name: "kam_history_account", isOfSheet: false };
    const table = { sheetId, sheetName, tableName, headers: ["Date", "Account", "Score"], list };
    return { table, records: many, replace: false, mostListed: 20 };
  };

  it("are written a thousand at a time, and a cancellation half-way leaves nothing", async () => {
    const excel = await openExcel();
    await insertTemplate("history", { accounts: { kind: "empty", rows: 5 }, formulas: "plain" }, messages, nothing);
    await excel.settled();
    const before = await cells(excel);
    const controller = new AbortController();
    const writing = appendRecords(
      await wanted(),
      (written) => {
        if (written === 3000) controller.abort();
      },
      controller.signal,
    );
    await expect(writing).rejects.toMatchObject({ name: "AbortError" });
    expect(await cells(excel)).toEqual(before);

    const requests = excel.requestCount();
    const written = await appendRecords(await wanted(), nothing, new AbortController().signal);
    // The workbook in two; protection, the table, its empty row; five thousands, the last one with the list.
    expect(excel.requestCount() - requests).toBe(2 + 3 + 5);
    expect(written).toMatchObject({ unlisted: 4980, replaced: [] });
    expect(records(excel).at(-1)).toMatchObject({ Account: "Account 5000", Score: 4.999 });
  });
});

describe("what was recorded", () => {
  it("is read back from a sheet in another language than the pane's", async () => {
    const excel = await openExcel();
    const german = await loadMessages("de-DE");
    await insertTemplate("history", startingOptions(sheetFields.history), german, nothing);
    await excel.settled();
    const { document } = excel;
    const id = document.sheetId(german.historyTitle);
    const [table] = document.state.sheet(id).tables;
    const { top, left } = table?.area ?? { top: 0, left: 0 };
    const scores = left + (table?.columns.findIndex(({ name }) => name === german.historyScores) ?? 0);
    document.enter(id, top + 1, scores, "Fit 7; Growth 5");
    await excel.settled();
    const { history } = await readReview(messages, new AbortController().signal);
    expect(history?.records).toHaveLength(48);
    expect(history?.records[0]).toMatchObject({
      date: 46_073,
      account: "Norvik Foods",
      score: 8.1,
      scores: "Fit 7; Growth 5",
    });
  });
});
