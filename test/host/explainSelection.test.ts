import type { Explanation, SelectionExplained } from "../../src/app/explain/Explanation";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { explainSelection } from "../../src/app/explainSelection";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { removeInserted } from "../../src/app/removeInserted";
import { showLink } from "../../src/app/showLink";
import { writeExplanation } from "../../src/app/writeExplanation";
import { en as messages } from "../../src/i18n/en";
import { fill as fillGaps } from "../../src/i18n/fill";
import type { SheetOptions, FieldSheetId } from "../../src/templates/options/sheetFields";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import type { MatrixOptions } from "../../src/templates/selectionMatrix/MatrixOptions";
import { KPI_COLUMNS } from "../../src/templates/scorecard/scorecardColumns";
import { columnLetters } from "../../src/templates/address";
import { messagesFor } from "../messagesFor";
import { openExcel, type OpenExcel } from "./openExcel";

const quiet = () => undefined;

async function go(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

async function fill(cells: Readonly<Record<string, readonly (readonly unknown[])[]>>, sheet = "Sheet1"): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [place, values] of Object.entries(cells))
      worksheet.getRange(place).formulas = values.map((row) => [...row]);
    await context.sync();
  });
}

async function told(excel: OpenExcel, sheet: string, address: string): Promise<SelectionExplained> {
  await excel.settled();
  await go(sheet, address);
  return explainSelection(messages, "en-US");
}

async function explained(excel: OpenExcel, sheet: string, address: string): Promise<Explanation> {
  const answer = await told(excel, sheet, address);
  if (answer.kind !== "explained") throw new Error(`Nothing is said of ${sheet}!${address}`);
  return answer;
}

/** The lines under a title. */
function lines({ sections }: Explanation, title: string): readonly string[] {
  return sections.find((section) => section.title === title)?.lines ?? [];
}

const MATRIX = "Selection matrix";
const insertMatrix = (options: Partial<MatrixOptions> = {}) =>
  insertSelectionMatrix({ ...defaultMatrixOptions(messages), ...options }, messages, quiet);

async function insertExample(id: FieldSheetId): Promise<void> {
  await insertTemplate(id, startingOptions(sheetFields[id]) as SheetOptions<typeof id>, messages, quiet);
}

describe("an account of a selection matrix", () => {
  // Albion Rail: 8, 9, 5, 9, 7 at 20, 30, 20, 15 and 15 %: 1.6 + 2.7 + 1.0 + 1.35 + 1.05 = 7.7.
  const SENTENCE =
    "Albion Rail scores 7.7 of 10: the weighted mean of 5 of 5 criteria. Rank 3 of 11. Tier: Key account. Status: Key.";

  it.each(["kam", "plain"] as const)(
    "is explained from any cell of its row, made with %s formulas",
    async (formulas) => {
      const excel = await openExcel();
      await insertMatrix({ formulas });
      for (const address of ["B16", "D16", "H16", "J16"]) {
        const { title, sentence, parts, warnings } = await explained(excel, MATRIX, address);
        expect([title, sentence, warnings]).toEqual([
          "Albion Rail",
          SENTENCE.replace(/ Status.*/, statusOf(sentence)),
          [],
        ]);
        expect(parts?.rows.map(({ name, pointsText }) => [name, pointsText])).toEqual([
          ["Revenue potential", "2.70"],
          ["Product fit", "1.60"],
          ["Solvency", "1.35"],
          ["Existing relationships", "1.05"],
          ["Growth potential", "1.00"],
        ]);
        expect(parts?.total.points).toBe("7.70");
      }
    },
  );

  // Whether statuses are on the sheet is the sheet's choice.
  const statusOf = (sentence: string): string => (sentence.includes("Status") ? " Status: Key." : "");

  it("is explained in two round trips, and nothing is changed", async () => {
    const excel = await openExcel();
    await insertMatrix();
    await excel.settled();
    await go(MATRIX, "H16");
    const before = excel.document.snapshot();
    const trips = excel.requestCount();
    await explainSelection(messages, "en-US");
    expect(excel.requestCount() - trips).toBe(2);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("is told what would take it across the line, one score or one weight alone", async () => {
    const excel = await openExcel();
    await insertMatrix();
    const albion = await explained(excel, MATRIX, "B16");
    // 0.2 above 7.5: Revenue potential loses 0.3 points a step, so 0.7 of a step are needed; the other two 0.2 a step: just over 1.
    expect(lines(albion, "What would move it")).toEqual([
      "Key accounts begin at 7.5: it is 0.20 above the line.",
      "One score alone would take it below: Revenue potential from 9 to 8.3, Product fit from 8 to 6.9, and Growth potential from 5 to 3.9.",
    ]);
    const sable = await explained(excel, MATRIX, "B24");
    // 8, 7, 9, 6, 6: 1.6 + 2.1 + 1.8 + 0.9 + 0.9 = 7.3; 0.2 are missing: 0.2 / 0.3 = 0.67 steps, or 1 step of 20 %.
    expect(lines(sable, "What would move it")).toEqual([
      "Key accounts begin at 7.5: 0.20 are missing.",
      "One score alone would lift it there: Revenue potential from 7 to 7.7, Product fit from 8 to 9, and Growth potential from 9 to 10.",
    ]);
  });

  it("is told what is not scored, and that this keeps it from a score", async () => {
    const excel = await openExcel();
    await insertMatrix();
    // Bluewater: 5, 8, 9, 8 on 85 % of the weight: 640 / 85 = 7.529.
    const bluewater = await explained(excel, MATRIX, "B20");
    expect(bluewater.sentence).toContain("Bluewater Energy scores 7.5 of 10: the weighted mean of 4 of 5 criteria.");
    expect(lines(bluewater, "What is missing")).toEqual([
      "Not scored: Existing relationships. 85% of the weight is scored; at least 60% is needed.",
    ]);
    const pinehurst = await explained(excel, MATRIX, "H26");
    expect(pinehurst.sentence).toBe(
      "Pinehurst Council has no score yet: 50% of the weight is scored, and at least 60% has to be.",
    );
    expect(lines(pinehurst, "What is missing")).toEqual([
      "Not scored: Growth potential, Solvency, and Existing relationships.",
    ]);
  });

  it("keeps its explanation when the sheet is renamed, a row is put in above and a criterion renamed", async () => {
    const excel = await openExcel();
    await insertMatrix();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("C15").values = [["Fit with our plans"]];
      sheet.name = "Who is key, 'we' know";
      await context.sync();
    });
    const { title, parts } = await explained(excel, "Who is key, 'we' know", "B17");
    expect(title).toBe("Albion Rail");
    expect(parts?.rows[1]).toMatchObject({ name: "Fit with our plans", pointsText: "1.60" });
  });

  it("is explained on a copy of the sheet, from the copy's own weights", async () => {
    const excel = await openExcel();
    await insertMatrix();
    await excel.settled();
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem(MATRIX).copy();
      copy.name = "Copy";
      copy.getRange("C12:G12").values = [[100, 0, 0, 0, 0]];
      await context.sync();
    });
    expect((await explained(excel, "Copy", "B16")).sentence).toContain("Albion Rail scores 8.0 of 10");
    expect((await explained(excel, MATRIX, "B16")).sentence).toContain("Albion Rail scores 7.7 of 10");
  });

  it("is explained where the results of many accounts spill beside the table", async () => {
    const excel = await openExcel();
    await insertMatrix({ accounts: { kind: "empty", rows: 600 } });
    const scores = Array.from({ length: 600 }, (_, i) => [`Account ${i + 1}`, ...Array<number>(5).fill(1 + (i % 9))]);
    const sheet = excel.document.model.sheets.at(-1);
    const top = (sheet?.tables[0]?.area.top ?? 0) + 2;
    await fill({ [`B${top}:G${top + 599}`]: scores }, MATRIX);
    // Every ninth account has nines on everything, the best there are; they share the first rank.
    const { sentence, sections } = await explained(excel, MATRIX, `B${top + 8}`);
    expect(sentence).toContain("Account 9 scores 9.0 of 10: the weighted mean of 5 of 5 criteria. Rank 1 of 600.");
    expect(sections.flatMap((section) => section.lines)).toContain(
      "With more than 500 accounts this is not calculated here.",
    );
  });

  it("is warned of a number that was typed over its score", async () => {
    const excel = await openExcel();
    await insertMatrix();
    await excel.settled();
    await fill({ H16: [[9.9]] }, MATRIX);
    const { warnings } = await explained(excel, MATRIX, "B16");
    expect(warnings).toEqual([
      "The cell shows 9.90; its own cells give 7.70. Excel has not calculated it again since they changed. Maybe a number was typed over the formula.",
    ]);
  });

  it("says since when it has changed, with the history in the workbook", async () => {
    const excel = await openExcel();
    await insertMatrix();
    await insertExample("history");
    // The history's example: 7.7 at the review of the 20th of November 2026.
    expect(lines(await explained(excel, MATRIX, "B16"), "Since the last review")[0]).toBe("As on 2026-11-20: 7.7.");
  });

  it.each([
    ["a German history in an English pane", "de", "en"],
    ["an English history in a German pane", "en", "de"],
  ])("is compared with its last record by %s", async (_, ofHistory, ofPane) => {
    const excel = await openExcel();
    await insertMatrix();
    const history = startingOptions(sheetFields.history);
    await insertTemplate("history", history, messagesFor(ofHistory), quiet);
    await excel.settled();
    await go(MATRIX, "B16");
    const answer = await explainSelection(messagesFor(ofPane), ofPane);
    if (answer.kind !== "explained") throw new Error("nothing is said");
    const { explainSince, explainSinceSame } = messagesFor(ofPane);
    const before = ofPane === "de" ? "7,7" : "7.7";
    expect(lines(answer, explainSince)[0]).toBe(fillGaps(explainSinceSame, { date: "2026-11-20", before }));
  });
});

describe("an account of account health", () => {
  it.each(["kam", "plain"] as const)(
    "is explained by its components and gates, made with %s formulas",
    async (formulas) => {
      const excel = await openExcel();
      await insertTemplate(
        "accountHealth",
        { ...startingOptions(sheetFields.accountHealth), formulas },
        messages,
        quiet,
      );
      await excel.settled();
      const sheet = excel.document.model.sheets.at(-1);
      const top = (sheet?.tables[0]?.area.top ?? 0) + 2; // the first account, in rows from 1
      const answer = await explained(excel, sheet?.name ?? "", `B${top}`);
      expect(answer.title).toBe("Norvik Foods");
      // As the sheet's history has it.
      expect(answer.sentence).toMatch(/^The health of Norvik Foods is 78\.2 of 100, from \d of \d components\.$/);
      expect(answer.warnings).toEqual([]);
      expect(lines(await explained(excel, sheet?.name ?? "", `B${top + 3}`), "What is missing")).toContain(
        "A gate has fired: Overdue 60 days.",
      );
      expect(answer.parts?.total.points).toMatch(/^78\.[12]/);
    },
  );
});

/** Of a sheet of the gallery, by what stands in a cell of it. */
async function explainedBeside(excel: OpenExcel, sheet: string, text: string, cells: number): Promise<Explanation> {
  await excel.settled();
  const rows = excel.document.valuesOf(`='${sheet}'!A1:BZ150`) ?? [];
  const places = rows.flatMap((row, i) =>
    row.includes(text) ? [{ row: i + 1, column: row.indexOf(text) + cells }] : [],
  );
  const [first] = places.sort((one, other) => one.column - other.column);
  if (first === undefined) throw new Error(`${sheet} has no ${text}`);
  return explained(excel, sheet, `${columnLetters(first.column)}${first.row}`);
}

describe.each(["kam", "plain"] as const)("a row of another sheet of ours, made with %s formulas", (formulas) => {
  async function open(id: FieldSheetId): Promise<{ excel: OpenExcel; sheet: string }> {
    const excel = await openExcel();
    const options = { ...startingOptions(sheetFields[id]), formulas } as SheetOptions<typeof id>;
    const { sheetName } = await insertTemplate(id, options, messages, quiet);
    return { excel, sheet: sheetName };
  }

  it("says what the areas add to the scorecard, by their names", async () => {
    const { excel, sheet } = await open("scorecard");
    const { title, warnings, parts } = await explainedBeside(excel, sheet, "Total", 4);
    expect([title, warnings]).toEqual(["Scorecard", []]);
    // Published: 120, 100, 80 and 90 % of the targets, capped: (100 + 100 + 80 + 90) / 4.
    const planning = parts?.rows.find(({ name }) => name === "Strategic Planning");
    expect(planning?.detail).toMatch(/^92.5% reached × /);
  });

  it("says how far an indicator of the scorecard is", async () => {
    const { excel, sheet } = await open("scorecard");
    const place = (key: string) => KPI_COLUMNS.findIndex((column) => column.key === key);
    const beside = place("capped") - place("kpi");
    const { title, sentence, sections } = await explainedBeside(excel, sheet, "Client Retention Rate", beside);
    expect(title).toBe("Client Retention Rate");
    // What was attained of the target, capped: a share.
    expect(sentence).toMatch(/^Client Retention Rate: .+ \d+(\.\d)? ?%\.$/);
    expect(sections[0]?.lines).toContain("Result area: Account Management");
  });

  it("says on whom the relationship of a plan rests, and how complete the plan is", async () => {
    const { excel, sheet } = await open("accountPlan");
    const strength = await explainedBeside(excel, sheet, messages.planRelationship, 2);
    expect([strength.title, strength.warnings]).toEqual(["Relationship", []]);
    expect(strength.parts?.rows.length).toBeGreaterThan(2);
    const complete = await explainedBeside(excel, sheet, messages.planComplete, 2);
    expect(complete.title).toBe(messages.planComplete);
    expect(complete.sentence).toMatch(/: \d+(\.\d)? ?%\.$/);
  });

  it("takes the change of the margin apart, from any product and any step of the bridge", async () => {
    const { excel, sheet } = await open("marginReview");
    // 2,400,000 - 1,280,100 less 2,300,000 - 1,240,000.
    for (const text of ["Line controllers", "Margin before"]) {
      const { sentence, parts } = await explainedBeside(excel, sheet, text, 1);
      expect(sentence).toBe("The margin changed by +59,900 between the two periods.");
      expect(parts?.total.points).toBe("+59,900");
    }
  });

  it("tells a line of profit and loss by its heads", async () => {
    const { excel, sheet } = await open("marginReview");
    const { title, sections } = await explainedBeside(excel, sheet, messages.marginContribution, 0);
    expect(title).toBe(messages.marginContribution);
    // 2,300,000 - 1,380,000 - 335,000 were planned; 2,400,000 - 1,488,000 - 400,000 are left.
    expect(sections[0]?.lines.slice(0, 3)).toEqual(["Budget: 585,000", "Actual: 512,000", "Difference: −73,000"]);
  });

  it("tells the verdict on a programme with the answers it rests on", async () => {
    const { excel, sheet } = await open("programmeFit");
    const { sentence, sections } = await explainedBeside(excel, sheet, messages.fitVerdict, 1);
    expect(sentence).toBe("The answers come to this verdict: Go.");
    expect(sections[0]?.lines).toEqual([
      `${messages.fitQuestion1}: 4`,
      `${messages.fitQuestion2}: 2`,
      `${messages.fitQuestion3}: 5`,
      `${messages.fitQuestion4}: 3`,
      `${messages.fitQuestion5}: 4`,
    ]);
  });

  it("tells a criterion's weights, a balance of the review and an account's last record", async () => {
    const weights = await open("criteriaWeights");
    const criterion = await explainedBeside(weights.excel, weights.sheet, "Revenue potential", 0);
    expect(criterion.title).toBe("Revenue potential");
    // The points of the example are the usual weights: 30 of 100.
    expect(criterion.sections[0]?.lines).toContain(`${messages.weightsPoints}: 30.0%`);

    const review = await open("performanceReview");
    const attained = await explainedBeside(review.excel, review.sheet, messages.reviewAttained, 1);
    expect(attained.sentence).toMatch(new RegExp(`^${messages.reviewAttained}: \\d+(\\.\\d)? ?%\\.$`));

    const history = await open("history");
    const record = await explainedBeside(history.excel, history.sheet, "Albion Rail", 1);
    expect([record.title, record.sentence]).toEqual(["Albion Rail", "Albion Rail: Score 7.7."]);
  });

  it("takes two round trips, and a row of words is nothing to explain", async () => {
    const { excel, sheet } = await open("marginReview");
    await excel.settled();
    await go(sheet, "B3");
    expect(await explainSelection(messages, "en-US")).toMatchObject({ kind: "nothing" });
    await go(sheet, "B9");
    const trips = excel.requestCount();
    await explainSelection(messages, "en-US");
    expect(excel.requestCount() - trips).toBe(2);
  });
});

describe("a cell of the user's own", () => {
  it("with a score is explained among the rows around it, without the weights", async () => {
    const excel = await openExcel();
    await fill({
      A1: [["Account"]],
      "B1:E1": [["Fit", "Growth", "Reach", "Score"]],
      "A2:D2": [["Weight", 1, 2, 1]],
      "A3:D5": [
        ["Norvik", 8, 6, 4],
        ["Albion", 9, 9, 9],
        ["Castellan", 2, 5, "n/a"],
      ],
      "E3:E5": [["=KAM.SCORE(B3:D3,$B$2:$D$2)"], ["=KAM.SCORE(B4:D4,$B$2:$D$2)"], ["=KAM.SCORE(B5:D5,$B$2:$D$2)"]],
    });
    // (8 + 2 * 6 + 4) / 4 = 6
    const { title, sentence, parts } = await explained(excel, "Sheet1", "E3");
    expect([title, sentence]).toEqual([
      "Norvik",
      "Norvik scores 6.0 of 10: the weighted mean of 3 of 3 criteria. Rank 2 of 3.",
    ]);
    expect(parts?.rows.map(({ name, pointsText }) => [name, pointsText])).toEqual([
      ["Growth", "3.00"],
      ["Fit", "2.00"],
      ["Reach", "1.00"],
    ]);
  });

  it("in a spill of scores is explained by its own row", async () => {
    const excel = await openExcel();
    await fill({
      "A1:C1": [["Account", "Fit", "Growth"]],
      "A2:C3": [
        ["Norvik", 8, 6],
        ["Albion", 3, 5],
      ],
      E2: [["=KAM.SCORE(B2:C3)"]],
    });
    expect((await explained(excel, "Sheet1", "E3")).sentence).toBe(
      "Albion scores 4.0 of 10: the weighted mean of 2 of 2 criteria. Rank 2 of 2.",
    );
  });

  it("that shows an error says why in the function's words, and what to do", async () => {
    const excel = await openExcel();
    await fill({ "A1:C1": [[8, 11, "=KAM.SCORE(A1:B1)"]] });
    const { sentence, call } = await explained(excel, "Sheet1", "C1");
    expect(sentence).toBe("SCORE shows #VALUE! instead of a result.");
    expect(call?.fault?.message).toContain("Scores, row 1, column 2: 11 is off the scale from 1 to 10.");
  });

  it("with any other function is told with its arguments and what they come to", async () => {
    const excel = await openExcel();
    await fill({ "A1:A4": [[9], [10], [3], ["=KAM.NPS(A1:A3)"]] });
    // Two promoters and one detractor of three: 33.3.
    const { sentence, call } = await explained(excel, "Sheet1", "A4");
    expect(sentence).toMatch(/^NPS gives 33\.3/);
    expect(call).toMatchObject({
      functionName: "NPS",
      arguments: [{ text: "A1:A3", value: "9 · 10 · 3" }],
      fault: null,
    });
  });

  it("with a scorecard of no areas names its parts by the words beside them, or above", async () => {
    const excel = await openExcel();
    await fill({
      "B2:C4": [
        ["Retention", 1],
        ["Growth", 0.5],
        ["Margin", 0.9],
      ],
      C6: [["=KAM.SCORECARD(C2:C4)"]],
      "E2:G2": [["Retention", "Growth", "Margin"]],
      "E3:G3": [[1, 0.5, 0.9]],
      E5: [["=KAM.SCORECARD(E3:G3)"]],
    });
    for (const address of ["C6", "E5"]) {
      const { sentence, parts } = await explained(excel, "Sheet1", address);
      expect(sentence).toBe("The scorecard has reached 80%, measured in 3 of 3 parts."); // (100 + 50 + 90) / 3
      expect(parts?.rows.map(({ name }) => name)).toEqual(["Retention", "Margin", "Growth"]);
    }
  });

  it("links each argument that is cells, on whatever sheet they are", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("What 'they' said");
      await context.sync();
    });
    await fill({ "A1:A2": [[9], [10]] }, "What 'they' said");
    await fill({ A1: [["=KAM.NPS('What ''they'' said'!A1:A2)"]] });
    const { call } = await explained(excel, "Sheet1", "A1");
    const [argument] = call?.arguments ?? [];
    expect(argument?.place).toMatchObject({ sheetName: "What 'they' said", address: "A1:A2" });
    if (!argument?.place) throw new Error("The argument is no link");
    await showLink(argument.place);
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(shown).toBe("'What ''they'' said'!A1:A2");
  });

  it("with price, volume and mix adds up to the change in sales", async () => {
    const excel = await openExcel();
    await fill({
      "A1:D2": [
        [100, 10, 240, 20],
        [300, 30, 200, 20],
      ],
      F1: [["=KAM.PVM(A1:A2,B1:B2,C1:C2,D1:D2)"]],
    });
    // Sales went from 400 to 440. Price: (12 - 10) * 20 = 40; units stay 40, so there is no volume effect, and prices were alike: no mix.
    const { sentence, parts } = await explained(excel, "Sheet1", "F1");
    expect(sentence).toBe("Sales changed by +40 between the two periods.");
    expect(parts?.rows.filter(({ points }) => Math.abs(points) > 1e-9)).toMatchObject([{ pointsText: "+40" }, {}, {}].slice(0, 1)); // prettier-ignore
    expect(parts?.total.points).toBe("+40");
  });

  it("without any of our functions is said to hold nothing of ours", async () => {
    const excel = await openExcel();
    await fill({ A1: [["=1+1"]] });
    expect(await told(excel, "Sheet1", "A1")).toMatchObject({ kind: "nothing", place: { address: "A1" } });
    expect(await told(excel, "Sheet1", "Z99")).toMatchObject({ kind: "nothing" });
  });

  it("that is empty costs one round trip", async () => {
    const excel = await openExcel();
    await go("Sheet1", "C3");
    const trips = excel.requestCount();
    await explainSelection(messages, "en-US");
    expect(excel.requestCount() - trips).toBe(1);
  });
});

describe("an explanation on a sheet", () => {
  it("follows the account's cells, and goes without a trace", async () => {
    const excel = await openExcel();
    await insertMatrix();
    const { forSheet } = await explained(excel, MATRIX, "B16");
    if (forSheet === null) throw new Error("No sheet is offered");
    await excel.settled();
    const before = excel.document.snapshot();
    const trips = excel.requestCount();
    const inserted = await writeExplanation(forSheet, messages, quiet);
    expect(excel.requestCount() - trips).toBe(3);
    expect(inserted.problems).toEqual([]);
    expect(await excel.value("Explanation!E14")).toBeCloseTo(7.7, 12);
    await fill({ C16: [[3]] }, MATRIX);
    expect(await excel.value("Explanation!E14")).toBeCloseTo(6.7, 12); // 5 less at 20 %
    await fill({ C16: [[8]] }, MATRIX);
    await excel.settled();
    await removeInserted(inserted);
    expect(excel.document.model.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  it("of health lists the gates, too", async () => {
    const excel = await openExcel();
    await insertExample("accountHealth");
    const sheet = excel.document.model.sheets.at(-1);
    const top = (sheet?.tables[0]?.area.top ?? 0) + 2;
    const { forSheet } = await explained(excel, sheet?.name ?? "", `B${top}`);
    if (forSheet === null) throw new Error("No sheet is offered");
    const inserted = await writeExplanation(forSheet, messages, quiet);
    expect(inserted.problems).toEqual([]);
    const last = 8 + forSheet.parts.length + 1;
    expect(await excel.value(`Explanation!E${last}`)).toBeCloseTo(78.2, 0);
  });
});
