import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { explainFailure } from "../../src/app/explainFailure";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import type { InsertedSheet } from "../../src/app/InsertedSheet";
import { removeInserted } from "../../src/app/removeInserted";
import { showInserted } from "../../src/app/showInserted";
import { messagesFor } from "../messagesFor";
import type { MatrixOptions } from "../../src/templates/selectionMatrix/MatrixOptions";
import { customFunctions } from "../../src/build/customFunctions.js";
import type { CustomFunctionMetadata } from "../../src/workbench/document/CustomFunctions";
import { callDirectly } from "./directCustomFunctions";
import type { CellValue } from "../../src/workbench/document/model";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const defaults = defaultMatrixOptions(messages);
const SHEET = "Selection matrix";

/** The rows of the example, from the first account to the last. */
const FIRST = 15;
const LAST = 26;

/** The scores alone: the sections have tests of their own. */
function insert(options: Partial<MatrixOptions> = {}): Promise<InsertedSheet> {
  return insertSelectionMatrix({ ...defaults, sections: [], ...options }, messages, () => undefined);
}

/** As a person types into cells, seen from the add-in's side. */
async function type(cells: Readonly<Record<string, string | number>>, sheetName = SHEET): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

async function column(
  excel: OpenExcel,
  letter: string,
  sheetName = SHEET,
  first = FIRST,
  last = LAST,
): Promise<unknown[]> {
  await excel.settled();
  return (excel.document.valuesOf(`='${sheetName}'!${letter}${first}:${letter}${last}`) ?? []).map(([value]) => value);
}

/** Every error on the sheet, with its place. */
async function errorsOn(excel: OpenExcel, sheetName = SHEET): Promise<unknown[]> {
  await excel.settled();
  const rows = excel.document.valuesOf(`='${sheetName}'!A1:CZ120`) ?? [];
  return rows.flatMap((row, i) =>
    row.flatMap((value, j) => (typeof value === "object" ? [{ row: i + 1, column: j + 1, ...value }] : [])),
  );
}

/** What the chart's bars are of, from the top. */
async function barNames({ document, ...excel }: OpenExcel): Promise<CellValue[]> {
  await excel.settled();
  const [chart] = document.state.sheet(document.sheetId(SHEET)).charts;
  return document.valuesOf(chart?.series[0]?.categories ?? "")?.flat() ?? [];
}

async function chartTitle({ document, ...excel }: OpenExcel): Promise<unknown> {
  await excel.settled();
  const [chart] = document.state.sheet(document.sheetId(SHEET)).charts;
  return document.valuesOf(chart?.title.formula ?? "")?.[0]?.[0];
}

describe("the example", () => {
  it("is built in two round trips, and a third one only reads", async () => {
    const excel = await openExcel();
    const progress: string[] = [];
    const inserted = await insertSelectionMatrix(defaults, messages, (step) => progress.push(step));
    expect(excel.requestCount()).toBe(3);
    const changed = (i: number) =>
      (excel.requests[i]?.members ?? []).filter((member) =>
        /\.(add|delete|formulas|activate|select|set\w+)$/.test(member),
      );
    expect(changed(0)).toEqual([]);
    expect(changed(2)).toEqual([]);
    expect(progress).toEqual(["reading", "building", "checking"]);
    expect(inserted).toMatchObject({ sheetName: SHEET, problems: [], notDone: [] });
  });

  it("scores, covers, ranks and names tiers as calculated by hand", async () => {
    const excel = await openExcel();
    await insert();
    // Weights 20, 30, 20, 15, 15. Norvik Foods 9, 9, 7, 9, 9: (180 + 270 + 140 + 135 + 135) / 100.
    expect(await excel.value(`'${SHEET}'!H15`)).toBeCloseTo(8.6, 12);
    // Bluewater Energy 5, 8, 9, 8 and not applicable: (100 + 240 + 180 + 120) / 85.
    expect(await excel.value(`'${SHEET}'!H20`)).toBeCloseTo(640 / 85, 12);
    expect(await column(excel, "I")).toEqual([1, 1, 1, 1, 1, 0.85, 1, 1, 1, 1, 1, 0.5]);
    expect(await column(excel, "J")).toEqual([1, 3, 2, 7, 6, 4, 10, 8, 11, 5, 9, ""]);
    const tiers = await column(excel, "K");
    expect(tiers.filter((tier) => tier === "Key account")).toHaveLength(4);
    expect(tiers.at(-1)).toBe("Incomplete");
  });

  it("lets ranks follow a changed weight, and shares a rank among equals", async () => {
    const excel = await openExcel();
    await insert();
    await type({ D12: 0 });
    // Without revenue potential the weights are 20, 20, 15, 15: Tamar Logistics (8, 6, 7, 9) and Sable Retail (8, 9, 6, 6) both have 520 / 70.
    expect(await column(excel, "J")).toEqual([1, 6, 4, 8, 2, 5, 11, 10, 9, 2, 7, ""]);
    expect(await excel.value(`'${SHEET}'!H17`)).toBeCloseTo(510 / 70, 12);
    // The chart's figures: the two in the order of their rows.
    expect((await barNames(excel)).slice(0, 4)).toEqual([
      "Norvik Foods",
      "Tamar Logistics",
      "Sable Retail Group",
      "Castellan Pharma",
    ]);
  });

  it("says in the chart's title and beside it what the chart shows, and follows the tiers", async () => {
    const excel = await openExcel();
    await insert();
    expect(await chartTitle(excel)).toBe("11 accounts scored, 4 above the line");
    await type({ H10: 8 });
    expect(await chartTitle(excel)).toBe("11 accounts scored, 2 above the line");
    expect(await excel.value(`'${SHEET}'!N14`)).toBe(
      "Norvik Foods leads with 8.6. The line to Key account is at 8.0. Scored too little to count: 1.",
    );
  });

  it("shows the new sheet with the cursor on the first weight", async () => {
    const excel = await openExcel();
    const { sheetId } = await insert();
    const sheet = excel.document.model.sheets.find(({ id }) => id === sheetId);
    expect(excel.document.model.activeSheetId).toBe(sheetId);
    expect(sheet?.selection).toMatchObject({ top: 11, left: 2 });
    expect(sheet?.freeze).toEqual({ rows: 14, columns: 2 });
  });

  it("puts results from our functions and from plain Excel at the same numbers", async () => {
    const excel = await openExcel();
    await insert();
    await insert({ formulas: "plain" });
    for (const letter of ["H", "I", "J", "K"]) {
      const ours = await column(excel, letter);
      const plain = await column(excel, letter, "Selection matrix (2)");
      plain.forEach((value, i) =>
        typeof value === "number" ? expect(value).toBeCloseTo(ours[i] as number, 12) : expect(value).toBe(ours[i]),
      );
    }
  });
});

describe("a matrix of any size", () => {
  it("is calm while it is empty", async () => {
    const excel = await openExcel();
    const { problems } = await insert({ accounts: { kind: "empty", rows: 3 } });
    expect(problems).toEqual([]);
    expect(await errorsOn(excel)).toEqual([]);
    expect(await chartTitle(excel)).toBe("Nothing scored yet");
    expect(await column(excel, "K", SHEET, 15, 17)).toEqual(["", "", ""]);
  });

  it("is calm while it is half filled", async () => {
    const excel = await openExcel();
    await insert({ accounts: { kind: "empty", rows: 3 } });
    await type({ B15: "Norvik", C15: 9, B16: "Albion", C16: 8, D16: 8, E16: 8 });
    expect(await errorsOn(excel)).toEqual([]);
    expect(await column(excel, "K", SHEET, 15, 17)).toEqual(["Incomplete", "Key account", ""]);
    expect(await chartTitle(excel)).toBe("One account scored, 1 above the line");
  });

  it.each(["kam", "plain"] as const)("takes one account and one criterion (%s)", async (formulas) => {
    const excel = await openExcel();
    await insert({
      formulas,
      criteria: defaults.criteria.slice(0, 1),
      accounts: { kind: "named", names: ["Only one"], address: "Sheet1!A1" },
    });
    await type({ C15: 7 });
    expect(await errorsOn(excel)).toEqual([]);
    expect(await column(excel, "D", SHEET, 15, 15)).toEqual([7]);
  });

  it("beyond 250 accounts has one formula for each result, and the same numbers", async () => {
    const excel = await openExcel();
    const names = Array.from({ length: 251 }, (_, i) => `Account ${i + 1}`);
    const { problems } = await insert({ accounts: { kind: "named", names, address: "Sheet1!A1:A251" } });
    expect(problems).toEqual([]);
    await type({ C15: 9, D15: 9, E15: 7, F15: 9, G15: 9, C16: 3, D16: 6, C265: 8, D265: 9, E265: 5, F265: 9, G265: 7 });
    expect(await errorsOn(excel)).toEqual([]);
    // Table B to H, a gap, then score, coverage, rank and tier.
    expect((await column(excel, "J", SHEET, 15, 17)).slice(1)).toEqual(["", ""]);
    expect(await excel.value(`'${SHEET}'!J15`)).toBeCloseTo(8.6, 12);
    expect(await excel.value(`'${SHEET}'!J265`)).toBeCloseTo(7.7, 12);
    expect(await column(excel, "L", SHEET, 15, 16)).toEqual([1, ""]);
    expect(await excel.value(`'${SHEET}'!L265`)).toBe(2);
    expect(await column(excel, "M", SHEET, 15, 17)).toEqual(["Key account", "Incomplete", ""]);
  });

  it("takes 5,000 accounts with every section, still in two round trips and one that reads", async () => {
    const excel = await openExcel();
    const names = Array.from({ length: 5000 }, (_, i) => `Account ${i + 1}`);
    const { sections } = defaults;
    await insert({ sections, accounts: { kind: "named", names, address: "Sheet1!A1:A5000" } });
    expect(excel.requestCount()).toBe(3);
    expect(await excel.value(`'${SHEET}'!B5014`)).toBe("Account 5000");
  });
});

describe("accounts that come later", () => {
  /** The user types into the row below the table; the table takes it in. */
  async function typeBelow(excel: OpenExcel, row: number, cells: Readonly<Record<number, string>>): Promise<void> {
    const sheet = excel.document.model.sheets.find(({ name }) => name === SHEET);
    for (const [column, text] of Object.entries(cells))
      excel.document.enter(sheet?.id ?? "", row - 1, Number(column), text);
    await excel.settled();
  }

  it.each(["kam", "plain"] as const)("are scored, ranked and in the chart at once (%s)", async (formulas) => {
    const excel = await openExcel();
    await insert({ formulas });
    await typeBelow(excel, 27, { 1: "Zenith Glass", 2: "10", 3: "10", 4: "10", 5: "10", 6: "10" });
    expect(await column(excel, "H", SHEET, 27, 27)).toEqual([10]);
    expect(await column(excel, "J", SHEET, 15, 27)).toEqual([2, 4, 3, 8, 7, 5, 11, 9, 12, 6, 10, "", 1]);
    expect((await barNames(excel)).slice(0, 13)).toEqual([
      "Zenith Glass", "Norvik Foods", "Castellan Pharma", "Albion Rail", "Bluewater Energy", "Sable Retail Group",
      "Tamar Logistics", "Meridian Hotels", "Kestrel Motors", "Fenwick Labs", "Orchard Insurance", "Lindqvist Steel", "",
    ]); // prettier-ignore
  });

  it("find their place in the chart where several share a rank", async () => {
    const excel = await openExcel();
    await insert({ accounts: { kind: "named", names: ["A", "B", "C"], address: "Sheet1!A1:A3" } });
    const alike = { 2: "8", 3: "8", 4: "8", 5: "8", 6: "8" };
    await type({ C15: 9, D15: 9, E15: 9, F15: 9, G15: 9 });
    await typeBelow(excel, 16, alike);
    await typeBelow(excel, 18, { 1: "D", ...alike });
    await typeBelow(excel, 19, { 1: "E", ...alike });
    expect(await column(excel, "J", SHEET, 15, 19)).toEqual([1, 2, "", 2, 2]);
    expect((await barNames(excel)).slice(0, 5)).toEqual(["A", "B", "D", "E", ""]);
  });

  it("are taken in where results spill beside the table, too", async () => {
    const excel = await openExcel();
    const names = Array.from({ length: 251 }, (_, i) => `Account ${i + 1}`);
    await insert({ accounts: { kind: "named", names, address: "Sheet1!A1:A251" } });
    await type({ C15: 9, D15: 9, E15: 7, F15: 9, G15: 9 });
    await typeBelow(excel, 266, { 1: "Zenith Glass", 2: "10", 3: "10", 4: "10", 5: "10", 6: "10" });
    expect(await excel.value(`'${SHEET}'!J266`)).toBe(10);
    expect((await barNames(excel)).slice(0, 3)).toEqual(["Zenith Glass", "Account 1", ""]);
    expect(await errorsOn(excel)).toEqual([]);
  });
});

describe("what a user typed", () => {
  const hostile = ["=1+1", "+49 30", "-5%", "@home", "7/11", "3E5", "O'Hara [1] #2"];

  it("stays text, as the name of an account", async () => {
    const excel = await openExcel();
    await insert({ accounts: { kind: "named", names: hostile, address: "Sheet1!A1:A7" } });
    expect(await column(excel, "B", SHEET, 15, 21)).toEqual(hostile);
    expect(await errorsOn(excel)).toEqual([]);
  });

  it.each(["kam", "plain"] as const)("can be the name of a criterion, whatever it holds (%s)", async (formulas) => {
    const excel = await openExcel();
    const criteria = [...hostile, "Score", "Account"].map((name, i) => ({ id: `own${i + 1}`, name, weight: 1 }));
    const { problems } = await insert({ formulas, criteria });
    expect(problems).toEqual([]);
    const headers = excel.document.valuesOf(`='${SHEET}'!B14:K14`)?.[0];
    expect(headers).toEqual(["Account", ...hostile, "Score", "Account (2)"]);
    // One of twelve has not been looked at; the others have the same score on each criterion.
    expect(await excel.value(`'${SHEET}'!L15`)).toBe(8);
  });
});

describe("bad input on the sheet", () => {
  it("one bad row is that row's error, and the good rows keep score and rank", async () => {
    const excel = await openExcel();
    await insert();
    await type({ C15: "nine", D16: 11 });
    expect(await excel.value(`'${SHEET}'!H15`)).toMatchObject({ error: "#VALUE!" });
    expect(await excel.value(`'${SHEET}'!H16`)).toMatchObject({ error: "#VALUE!" });
    expect((await column(excel, "J")).slice(2, 6)).toEqual([1, 5, 4, 2]);
    expect(await chartTitle(excel)).toBe("9 accounts scored, 2 above the line");
    expect((await barNames(excel)).slice(0, 2)).toEqual(["Castellan Pharma", "Bluewater Energy"]);
  });

  it.each([
    ["a negative weight", { C12: -1 }],
    ["a word for a weight", { C12: "much" }],
    ["only weights of zero", { C12: 0, D12: 0, E12: 0, F12: 0, G12: 0 }],
  ])("%s is an error that is seen, not a wrong number, whichever the formulas", async (_, cells) => {
    const excel = await openExcel();
    await insert();
    await insert({ formulas: "plain" });
    await type(cells);
    await type(cells, "Selection matrix (2)");
    const scores = [...(await column(excel, "H")), ...(await column(excel, "H", "Selection matrix (2)"))];
    for (const score of scores) expect(score).toMatchObject({ error: "#VALUE!" });
  });
});

describe("what Excel calculates", () => {
  it("is read afterwards, and each cell in error is named", async () => {
    await openExcel({ customFunctions: callDirectly("OTHER", [], {}) });
    const { problems } = await insert();
    expect(problems).toContainEqual({ address: "'Selection matrix'!H15", error: "#NAME?" });
  });

  it("is waited for a few seconds, and not for ever", async () => {
    const { metadata } = await customFunctions("https://localhost");
    const never = () => new Promise(() => undefined);
    const table = { SCORE: never, COVERAGE: never, RANK: never, TIER: never };
    await openExcel({ customFunctions: callDirectly("KAM", metadata.functions as CustomFunctionMetadata[], table) });
    const { problems, pending } = await insert();
    expect(problems.map(({ error }) => error)).not.toContain("#BUSY!");
    expect(pending).toBeGreaterThanOrEqual(12 * 4); // score, coverage, rank and tier of each account
  });
});

describe("where the user calculates on demand", () => {
  it.each(["kam", "plain"] as const)(
    "the new sheet is calculated all the same, and the mode stays (%s)",
    async (formulas) => {
      const excel = await openExcel();
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = "Manual";
        await context.sync();
      });
      const { problems } = await insert({ formulas });
      expect(problems).toEqual([]);
      expect(await column(excel, "J")).toEqual([1, 3, 2, 7, 6, 4, 10, 8, 11, 5, 9, ""]);
      const mode = await Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load("calculationMode");
        await context.sync();
        return application.calculationMode;
      });
      expect(mode).toBe("Manual");
    },
  );
});

describe("names that are taken", () => {
  it("a second matrix has its own sheet, table and names, and does not touch the first", async () => {
    const excel = await openExcel();
    await insert();
    const second = await insert();
    expect(second.sheetName).toBe("Selection matrix (2)");
    expect(second.names).toContain("kam_weights_2");
    await type({ C12: 0 }, "Selection matrix (2)");
    expect(await excel.value(`'${SHEET}'!H15`)).toBeCloseTo(8.6, 12);
    // (270 + 140 + 135 + 135) / 80
    expect(await excel.value(`'Selection matrix (2)'!H15`)).toBeCloseTo(8.5, 12);
  });

  it("are left to whoever has them, whatever the case", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("SELECTION MATRIX");
      context.workbook.names.add("KAM_Tiers", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
      await context.sync();
    });
    const inserted = await insert();
    expect(inserted.sheetName).toBe("Selection matrix (2)");
    expect(inserted.names).toContain("kam_tiers_2");
    expect(await errorsOn(excel, "Selection matrix (2)")).toEqual([]);
  });
});

describe("a failure", () => {
  it("at any action leaves the workbook as it was; in a finishing touch it costs only that, and is told", async () => {
    const excel = await openExcel();
    // The same actions whichever the formulas; nothing needs to be waited for with Excel's own.
    const small: Partial<MatrixOptions> = {
      formulas: "plain",
      criteria: defaults.criteria.slice(0, 1),
      accounts: { kind: "empty", rows: 1 },
    };
    const before = excel.document.snapshot();
    const startCount = excel.actionCount();
    const clean = await insert(small);
    const actions = excel.actionCount() - startCount;
    await removeInserted(clean);
    expect(excel.document.snapshot()).toEqual(before);

    const refusedTouches = new Set<string>();
    for (let n = 1; n <= actions; n++) {
      excel.failAction(n, "GeneralException");
      const outcome: unknown = await insert(small).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ code: "GeneralException" });
      } else {
        const inserted = outcome as InsertedSheet;
        expect(inserted.notDone).toHaveLength(1);
        refusedTouches.add(inserted.notDone.join());
        await removeInserted(inserted);
      }
      expect(excel.document.snapshot()).toEqual(before);
    }
    expect([...refusedTouches]).toEqual(["freezePanes", "pageLayout"]);
  });

  it("because the structure is protected changes nothing, and is explained", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = excel.document.snapshot();
    const failure = await insert().catch((error: unknown) => explainFailure(error, messages));
    expect(failure).toMatchObject({ what: "This workbook’s structure is protected." });
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("in the options is found before Excel is asked", async () => {
    const excel = await openExcel();
    await expect(insert({ criteria: [{ id: "productFit", name: "Fit", weight: -1 }] })).rejects.toMatchObject({
      code: "optionsIncomplete",
    });
    expect(excel.requestCount()).toBe(0);
  });
});

describe("afterwards", () => {
  it("removing takes everything back, and nothing else", async () => {
    const excel = await openExcel();
    await type({ A1: "mine" }, "Sheet1");
    const before = excel.document.snapshot();
    const inserted = await insert();
    await removeInserted(inserted);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("removing finds the sheet under its new name, and leaves the names of another matrix alone", async () => {
    const excel = await openExcel();
    const first = await insert();
    const second = await insert();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first.sheetId).name = "Renamed";
      await context.sync();
    });
    await removeInserted(first);
    expect(excel.document.sheetNames()).toEqual(["Sheet1", second.sheetName]);
    const names = excel.document.model.names.map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith("kam_example"))).toEqual(second.names);
    expect(await excel.value(`'${second.sheetName}'!H15`)).toBeCloseTo(8.6, 12);
  });

  it("removing changes nothing where Excel refuses, since no other sheet can be seen", async () => {
    const excel = await openExcel();
    const inserted = await insert();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    });
    const before = excel.document.snapshot();
    await expect(removeInserted(inserted)).rejects.toThrow();
    expect(excel.document.snapshot()).toEqual(before);
    expect(await errorsOn(excel)).toEqual([]);
  });

  it("showing brings it to the front, and says so when it is gone", async () => {
    const excel = await openExcel();
    const inserted = await insert();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
    });
    await showInserted(inserted);
    expect(excel.document.model.activeSheetId).toBe(inserted.sheetId);
    await removeInserted(inserted);
    await expect(showInserted(inserted)).rejects.toMatchObject({ code: "sheetGone" });
    await expect(removeInserted(inserted)).rejects.toMatchObject({ code: "sheetGone" });
  });
});
