import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import type { AccountPlanOptions } from "../../src/templates/accountPlan/accountPlanFields";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const SHEET = "Account plan";

/** A plan in a workbook of its own, read by its names and changed by its tables. */
class Plan {
  private constructor(readonly excel: OpenExcel) {}

  static async inserted(change: Partial<AccountPlanOptions> = {}): Promise<Plan> {
    const plan = new Plan(await openExcel());
    await plan.insert(change);
    return plan;
  }

  static async inWorkbookOf(excel: OpenExcel): Promise<Plan> {
    const plan = new Plan(excel);
    await plan.insert({});
    return plan;
  }

  get sheetId(): string {
    return this.excel.document.sheetId(SHEET);
  }

  private async insert(change: Partial<AccountPlanOptions>): Promise<void> {
    const options = { ...startingOptions(sheetFields.accountPlan), ...change };
    await insertTemplate("accountPlan", options, messages, () => undefined);
  }

  /** What a name shows, in its first cell. */
  of(name: string): Promise<unknown> {
    return this.excel.value(name);
  }

  table(name: string) {
    const table = this.excel.document.state.sheet(this.sheetId).tables.find((each) => each.name === name);
    if (table === undefined) throw new Error(`The plan has no table ${name}`);
    return table;
  }

  /** Types into a row of a table, counted from 0, by the header of the column. */
  type(name: string, row: number, header: string, entry: string): void {
    const { area, columns } = this.table(name);
    const column = columns.findIndex((each) => each.name === header);
    this.excel.document.enter(this.sheetId, area.top + 1 + row, area.left + column, entry);
  }

  /** As a person deletes the rows that a table stands in. */
  deleteTable(name: string): void {
    const { area } = this.table(name);
    this.excel.document.deleteRows(this.sheetId, area.top, area.bottom - area.top + 1);
  }

  /** A column of a table, as far as it is filled. */
  async column(name: string, header: string): Promise<unknown[]> {
    await this.excel.settled();
    const { area, columns } = this.table(name);
    const column = area.left + columns.findIndex((each) => each.name === header);
    const rows = Array.from({ length: area.bottom - area.top }, (_, i) => area.top + 1 + i);
    return rows.map((row) => this.excel.document.valueAt(this.sheetId, row, column)).filter((value) => value !== "");
  }

  /** Types beside a label at the top of the sheet. */
  enter(label: string, entry: string): void {
    const { document } = this.excel;
    const row = Array.from({ length: 30 }, (_, i) => i).find((i) => document.valueAt(this.sheetId, i, 1) === label);
    if (row === undefined) throw new Error(`The plan has no label ${label}`);
    document.enter(this.sheetId, row, 2, entry);
  }
}

describe("the account plan of Norvik Foods", () => {
  it("measures the relationship by who decides, is friendly and is spoken to", async () => {
    const plan = await Plan.inserted();
    // Power 5, 5, 4, 4, 4, 2, 1 of 25; all for us but the CTO (friendliness 1: three quarters) and purchasing (-1: a quarter);
    // the shift leader was last seen 60 days ago with 30 agreed on: half. 5 + 5 + 4 + 3 + 4 + 0.5 + 0.5 = 22.
    expect(await plan.of("kam_plan_relationship")).toBeCloseTo(88, 10);
    expect(await plan.of("kam_plan_missing_roles")).toBe("");
  });

  it("counts how often each of them was spoken to", async () => {
    const plan = await Plan.inserted();
    plan.type("PlanContacts", 1, "Name", "Lars Brekke"); // instead of Henrik Dahl
    expect(await plan.column("PlanPeople", "Contacts logged")).toEqual([1, 2, 1, 0, 0, 1, 1]);
  });

  it("knows what is late, how long it has been quiet, and when to review next", async () => {
    const plan = await Plan.inserted();
    // 20 November 2026 is day 46346. Due on the 13th and on the 16th, and not done.
    expect(await plan.column("PlanActions", "Days overdue")).toEqual([0, 7, 0, 4, 0, 0]);
    expect(await plan.of("kam_plan_overdue")).toBe(2);
    // Last contact on the 15th, last review on 15 October; a quarter later is 15 January 2027.
    expect(await plan.of("kam_plan_silence")).toBe(5);
    expect(await plan.of("kam_plan_review_age")).toBe(36);
    expect(await plan.of("kam_plan_next_review")).toBe(46_402);
  });

  it("tells what the account's margins to come are worth today, the first one in a year", async () => {
    const plan = await Plan.inserted();
    // 480,000 a year, of which 0.9 comes about in the first year, 0.9 of that in the next …, each year worth 1 / 1.1 of the one
    // before: 480,000 * 0.9 / (1 + 0.1 - 0.9) = 432,000 / 0.2
    expect(await plan.of("kam_plan_lifetime")).toBeCloseTo(2_160_000, 4);
  });

  it("adds up what was won, lost, and may still come", async () => {
    const plan = await Plan.inserted();
    expect(await plan.of("kam_plan_won")).toBe(90_000);
    expect(await plan.of("kam_plan_lost")).toBe(100_000);
    expect(await plan.of("kam_plan_open")).toBe(820_000); // 180 + 240 + 400 thousand
    expect(await plan.of("kam_plan_projected")).toBe(286_000); // half, 40 % and a quarter of them
    expect(await plan.of("kam_plan_wallet")).toBe(0.4); // 2.4 of 6 million
  });

  it("tells how far the customer is on the way from baseline to target, in either direction", async () => {
    const plan = await Plan.inserted();
    // Stops from 42 to 30, now 36; effectiveness from 78 to 86, now 80; plants from 0 to 4, now 1.
    expect(await plan.column("PlanGoals", "Attained")).toEqual([0.5, 0.25, 0.25]);
  });

  it("counts the actions of each objective, and those that are done", async () => {
    const plan = await Plan.inserted();
    expect(await plan.column("PlanObjectives", "Actions in all")).toEqual([3, 2, 1]);
    expect(await plan.column("PlanObjectives", "Actions done")).toEqual([1, 0, 0]);
  });
});

describe.each(["kam", "plain"] as const)("an account plan with %s formulas", (formulas) => {
  it("names the roles that nobody friendly and in touch fills", async () => {
    const plan = await Plan.inserted({ formulas });
    plan.type("PlanPeople", 0, "Friendliness", "-1"); // the sponsor is against us
    plan.type("PlanPeople", 1, "Last contact", "46285"); // 61 days with 30 agreed on: more than twice
    plan.type("PlanPeople", 3, "Last contact", ""); // never
    expect(await plan.of("kam_plan_missing_roles")).toBe("No executive sponsor; no decision maker");
    plan.type("PlanPeople", 2, "Friendliness", "0"); // a champion has to be for us
    plan.type("PlanPeople", 3, "Last contact", "46226"); // 120 days with 60 agreed on: twice, and no more
    expect(await plan.of("kam_plan_missing_roles")).toBe("No executive sponsor; no champion");
  });

  it("takes 30 days between contacts where none are agreed on, for every figure alike", async () => {
    const plan = await Plan.inserted({ formulas });
    for (const row of [1, 2, 3, 4, 5, 6]) plan.type("PlanPeople", row, "Power", "");
    plan.type("PlanPeople", 0, "Last contact", "46286"); // 60 days: once over
    plan.type("PlanPeople", 0, "Every … days", "");
    expect(await plan.of("kam_plan_relationship")).toBeCloseTo(50, 10);
    expect((await plan.column("PlanPeople", "Next contact"))[0]).toBe(46_316);
  });

  it("finds the next review in every rhythm, on the last of the month where it has no such day", async () => {
    const plan = await Plan.inserted({ formulas });
    plan.type("PlanReviews", 1, "Date", "2026-10-31");
    const due: unknown[] = [];
    for (const rhythm of ["weekly", "monthly", "quarterly", "yearly"]) {
      plan.enter("Review rhythm", rhythm);
      due.push(await plan.of("kam_plan_next_review"));
    }
    // 7 and 30 November 2026, 31 January and 31 October 2027.
    expect(due).toEqual([46_333, 46_356, 46_418, 46_691]);
  });

  it("weighs the parts that are filled in", async () => {
    const plan = await Plan.inserted({ formulas });
    expect(await plan.of("kam_plan_completeness")).toBe(1);
    for (const row of [0, 1]) plan.type("PlanReviews", row, "Date", "");
    for (const row of [0, 1]) plan.type("PlanGoals", row, "Target", "");
    // Of 24 the reviews weigh 1 and the goals, of which two are wanted, 3.
    expect(await plan.of("kam_plan_completeness")).toBeCloseTo(20 / 24, 10);
    // A section that is deleted is not missing: the log of contacts weighs 1.
    plan.deleteTable("PlanContacts");
    expect(await plan.of("kam_plan_completeness")).toBeCloseTo(19 / 23, 10);
  });
});

describe("an account plan among its neighbours", () => {
  it.each(["before", "after"])(
    "takes score, tier, health and status by the account's name from sheets made %s it",
    async (order) => {
      const excel = await openExcel();
      const neighbours = async () => {
        await insertSelectionMatrix(defaultMatrixOptions(messages), messages, () => undefined);
        await insertTemplate("accountHealth", startingOptions(sheetFields.accountHealth), messages, () => undefined);
      };
      if (order === "before") await neighbours();
      const plan = await Plan.inWorkbookOf(excel);
      if (order === "after") await neighbours();
      const linked = async () =>
        Promise.all(["score", "tier", "health", "status"].map((name) => plan.of(`kam_plan_${name}`)));
      const [score, tier, health, status] = await linked();
      // Worked in the tests of those sheets; here only that they are Norvik's.
      expect([tier, status]).toEqual(["Key account", "Healthy"]);
      expect(score).toBe(await plan.of("kam_matrix_score"));
      expect(health).toBe(await plan.of("kam_health_score"));

      plan.enter("Account", "Orchard Insurance");
      expect((await linked())[3]).toBe("At risk");
      plan.enter("Account", "Nobody Ltd");
      expect(await linked()).toEqual(["", "", "", ""]);
    },
  );

  it("leaves out what belongs to a section that is not wanted", async () => {
    const plan = await Plan.inserted({ sections: ["worth"] });
    expect(
      plan.excel.document.state
        .sheet(plan.sheetId)
        .tables.map(({ name }) => name)
        .sort(),
    ).toEqual(["PlanActions", "PlanObjectives", "PlanOpportunities"]);
    expect(await plan.of("kam_plan_overdue")).toBe(2);
  });

  it("stays right when rows come in above and inside, and when people are sorted", async () => {
    const plan = await Plan.inserted();
    const { document } = plan.excel;
    document.insertRows(plan.sheetId, 2, 1);
    document.insertRows(plan.sheetId, plan.table("PlanPeople").area.top + 3, 1);
    document.insertRows(plan.sheetId, plan.table("PlanActions").area.top + 2, 1);
    document.sortTable(plan.table("PlanPeople").id, [{ offset: 2 }]);
    expect(await plan.of("kam_plan_relationship")).toBeCloseTo(88, 10);
    expect(await plan.column("PlanObjectives", "Actions in all")).toEqual([3, 2, 1]);
    expect(await plan.of("kam_plan_overdue")).toBe(2);
  });
});
