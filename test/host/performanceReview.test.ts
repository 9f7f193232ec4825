import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const SHEET = "Performance review";

function insert<Id extends FieldSheetId>(id: Id, change: Partial<SheetOptions<Id>> = {}): Promise<unknown> {
  const options = { ...(startingOptions(sheetFields[id]) as SheetOptions<Id>), ...change };
  return insertTemplate(id, options, messages, () => undefined);
}

/** The row that a label stands in, counted from 0. */
function rowOf({ document }: OpenExcel, label: string): number {
  const id = document.sheetId(SHEET);
  const row = Array.from({ length: 150 }, (_, i) => i).find((i) => document.valueAt(id, i, 1) === label);
  if (row === undefined) throw new Error(`The review has no label ${label}`);
  return row;
}

/** What stands beside a label: in so many columns from the one after it on. */
async function beside(excel: OpenExcel, label: string, count: number): Promise<unknown[]> {
  await excel.settled();
  const { document } = excel;
  const row = rowOf(excel, label);
  return Array.from({ length: count }, (_, i) => document.valueAt(document.sheetId(SHEET), row, 2 + i));
}

/** Types beside a label, so many columns after it. */
function type(excel: OpenExcel, label: string, column: number, entry: string): void {
  excel.document.enter(excel.document.sheetId(SHEET), rowOf(excel, label), 1 + column, entry);
}

function rounded(values: readonly unknown[]): unknown[] {
  return values.map((value) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value));
}

describe("the performance review of the example", () => {
  it("has its three balances, with figures that count as reached from their target on", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    // 93/90, 86/85 and 120/100 count as 1; 7/8 and 21/24 are 0.875; 30/32 is 0.9375; 36/40 is 0.9; 24 of 28 hours is 0.857143.
    // Customer: 1, 1, 0.9, 0.857143. Internal: 0.875, 0.875, 1, 0.9375.
    expect(rounded(await beside(excel, "Whose results", 6))).toEqual(["Customer", 0.5, 0.939286, "Internal", 0.5, 0.921875]); // prettier-ignore
    // Leading: 1, 0.875, 0.9, 0.857143. Lagging: 1, 0.875, 1, 0.9375.
    expect(rounded(await beside(excel, "What comes first, what comes last", 6))).toEqual(["Leading", 0.5, 0.908036, "Lagging", 0.5, 0.953125]); // prettier-ignore
    // Relationship: 1, 0.9, 0.857143. Revenue: 1, 0.875, 0.875, 1, 0.9375.
    expect(rounded(await beside(excel, "Relationships and revenue", 6))).toEqual(["Relationship", 0.375, 0.919048, "Revenue", 0.625, 0.9375]); // prettier-ignore
  });

  it("comes to a verdict in figures, and says what nobody has written yet", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    // 7.444643 over eight figures; 28 points over eight checks; 14/3, 3, 13/3 and 5 over four customers.
    expect(await excel.value("kam_review_attained")).toBeCloseTo(0.93058, 5);
    expect(await excel.value("kam_review_work")).toBe(3.5);
    expect(await excel.value("kam_review_answers")).toBeCloseTo(4.25, 10);
    expect(await excel.value("kam_review_filled")).toBeCloseTo(0.8, 10);
    rowOf(excel, "Figures at 93%, the work at 3.5 of 5, customers at 4.3 of 5; red flags: 2; actions overdue: 1.");
    rowOf(excel, "Empty boxes: 1 of 5; scores without evidence: 1. Numbers alone are no review yet.");
  });

  it("raises the flags whose rules hold, and no longer once a figure is mended", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    // 24 % of discounts against at most 20 %; half of the deliverables over budget.
    rowOf(
      excel,
      "Up: Always discounts; Over budget again and again. Ask why: are customers dissatisfied, or do we only please?",
    );
    type(excel, "3  Discounts, share of list price", 1, "0.2");
    type(excel, "4  Deliverables over budget, share", 1, "0.25");
    await excel.settled();
    rowOf(excel, "No flag is up.");
    expect(await excel.value("kam_review_flags_up")).toBe(0);
  });

  it("says how many customers are content and how many recommend us", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    // Of four: 5, 3, 4, 5 and 4, 4, 5, 5 and 5, 2, 4, 5. Two recommend us (9 and 10), one does not (6), one neither (8).
    expect(await beside(excel, "Answers of 4 and 5; NPS, of 100", 4)).toEqual([0.75, 1, 0.75, 25]);
  });

  it("counts the customers the manager has not met for long, and the days an action is late", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    // Of four, Albion Rail on 28 May: 176 days before 20 November 2026. The others within 56.
    expect((await beside(excel, "Answers of 4 and 5; NPS, of 100", 5))[4]).toBe(
      "Not met by the manager for over 90 days: 1 of 4.",
    );
    type(excel, "Albion Rail", 7, "2026-08-22"); // 90 days before
    expect((await beside(excel, "Answers of 4 and 5; NPS, of 100", 5))[4]).toBe(
      "Not met by the manager for over 90 days: 0 of 4.",
    );
    // From 30 October (day 46325) to 20 November (day 46346).
    expect((await beside(excel, "Meet the board of Albion Rail together", 4))[3]).toBe(21);
    type(excel, "Meet the board of Albion Rail together", 3, "2026-11-21");
    expect((await beside(excel, "Meet the board of Albion Rail together", 4))[3]).toBe(21); // done only tomorrow
    type(excel, "Meet the board of Albion Rail together", 3, "2026-11-19");
    expect((await beside(excel, "Meet the board of Albion Rail together", 4))[3]).toBe(0);
  });
});

describe("a performance review that is changed", () => {
  it("comes to the same verdict with rows inserted above and inside its tables, and with its figures sorted", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    const { document } = excel;
    const id = document.sheetId(SHEET);
    const names = ["attained", "work", "answers", "flags_up", "filled", "overdue"].map((name) => `kam_review_${name}`);
    const results = () => Promise.all(names.map((name) => excel.value(name)));
    const before = await results();
    const balances = await beside(excel, "Relationships and revenue", 6);
    document.insertRows(id, 0, 2);
    document.insertRows(id, rowOf(excel, "Client Retention Rate") + 1);
    document.insertRows(id, rowOf(excel, "Albion Rail"));
    document.insertRows(id, rowOf(excel, "Meet the board of Albion Rail together") + 1);
    const [figures] = document.state.sheet(id).tables;
    if (figures === undefined) throw new Error("The review has lost its figures");
    document.sortTable(figures.id, [{ offset: 0, descending: true }]);
    expect(rounded(await results())).toEqual(rounded(before));
    expect(rounded(await beside(excel, "Relationships and revenue", 6))).toEqual(rounded(balances));
  });
});

describe("the performance review among its neighbours", () => {
  it("shows their results as soon as they are there, in whichever order they come", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    expect(await beside(excel, "Scorecard, total", 1)).toEqual([""]);
    await insert("scorecard");
    await insert("accountHealth");
    await insert("marginReview");
    expect((await beside(excel, "Scorecard, total", 1))[0]).toBe(await excel.value("kam_scorecard_total"));
    // Norvik Foods stands first on the sheet of health; the mean of four accounts is shown above.
    expect((await beside(excel, "Norvik Foods", 6))[5]).toBe(await excel.value("kam_health_score"));
    const [, link] = await beside(excel, "1  Cost absorbed, share of revenue", 2);
    expect(link).toBe(await excel.value("kam_margin_metrics"));
  });

  it("counts in the account plans of this manager how often, how well and how punctually the work is done", async () => {
    const excel = await openExcel();
    await insert("performanceReview");
    const ofPlans = async (check: string) => (await beside(excel, check, 7)).slice(5);
    rowOf(excel, "Account plans in this workbook that name this account manager are counted here.");
    expect(await ofPlans("Actions done on time")).toEqual(["", ""]);
    await insert("accountPlan");
    // Seven people, one of them past his day; six contacts with purpose and outcome; three goals; three objectives.
    expect(await ofPlans("Contacts with the customers’ people")).toEqual([7, 6]);
    expect(await ofPlans("Contacts that moved something on")).toEqual([6, 6]);
    expect(await ofPlans("Objectives with steps, owners and dates")).toEqual([3, 3]);
    // Three were due by 20 November 2026; one is done, two days before its day.
    expect(await ofPlans("Actions done on time")).toEqual([3, 1]);

    await insert("accountPlan");
    expect(await ofPlans("Actions done on time")).toEqual([6, 2]);
    rowOf(excel, "Account plans of this account manager: 2. Where you enter no figures, theirs count.");
    const { document } = excel;
    document.enter(document.sheetId("Account plan (2)"), 9, 2, "Nils Berg");
    expect(await ofPlans("Actions done on time")).toEqual([3, 1]);

    // The manager's own figures count first: 21 of 25; without them, one of three.
    expect((await beside(excel, "Actions done on time", 4))[3]).toBeCloseTo(0.84, 10);
    type(excel, "Actions done on time", 2, "");
    expect((await beside(excel, "Actions done on time", 4))[3]).toBeCloseTo(1 / 3, 10);
  });

  it("takes the margin review's figure where the manager has entered none", async () => {
    const excel = await openExcel();
    await insert("marginReview");
    await insert("performanceReview");
    const label = "3  Discounts, share of list price";
    const [own, link, counted] = await beside(excel, label, 3);
    expect([own, counted]).toEqual([0.24, 0.24]);
    type(excel, label, 1, "");
    expect((await beside(excel, label, 3))[2]).toBe(link);
    expect(link).toEqual(expect.any(Number));
  });
});

describe("a review nobody has begun", () => {
  it("asks for figures, and has every box open", async () => {
    const excel = await openExcel();
    await insert("performanceReview", { content: "empty" });
    rowOf(excel, "Nothing is filled in yet: begin with the figures.");
    rowOf(excel, "Empty boxes: 5 of 5; scores without evidence: 0. Numbers alone are no review yet.");
    rowOf(excel, "Nothing is measured yet: enter figures, or add a margin review.");
    expect(await excel.value("kam_review_filled")).toBe(0);
  });

  it("does without the skills, if they are rated elsewhere", async () => {
    const excel = await openExcel();
    await insert("performanceReview", { skills: false });
    expect(() => rowOf(excel, "Seven skills")).toThrow("no label");
    expect(excel.document.state.sheet(excel.document.sheetId(SHEET)).charts).toEqual([]);
  });
});
