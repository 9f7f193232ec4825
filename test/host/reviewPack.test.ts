import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const SHEET = "Review pack";
const PAGES = ["Norvik Foods", "Castellan Pharma", "Albion Rail", "Bluewater Energy"];

async function insert<Id extends FieldSheetId>(id: Id, change: Partial<SheetOptions<Id>> = {}): Promise<void> {
  const options = { ...(startingOptions(sheetFields[id]) as SheetOptions<Id>), ...change };
  await insertTemplate(id, options, messages, () => undefined);
}

const neighbours: readonly (() => Promise<unknown>)[] = [
  () => insertSelectionMatrix(defaultMatrixOptions(messages), messages, () => undefined),
  () => insert("accountHealth"),
  () => insert("accountPlan"),
  () => insert("marginReview"),
  () => insert("history"),
];

/** The pack's printed cells, columns B to M, row by row. */
async function printed(excel: OpenExcel): Promise<unknown[][]> {
  await excel.settled();
  return (excel.document.valuesOf(`='${SHEET}'!B1:M240`) ?? []).map((row) => row.map(rounded));
}

function rounded(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

/** The rows of one account's page; "customer" for the last one. */
function pageOf(rows: unknown[][], page: number | "customer"): unknown[][] {
  const starts = rows.flatMap(([title], i) => (PAGES.includes(String(title)) && i > 39 ? [i] : []));
  const start = page === "customer" ? starts.at(-1) : starts[page - 1];
  if (start === undefined) throw new Error(`There is no page ${page}`);
  return rows.slice(start, start + 38);
}

/** The rows below a head on the left of a page, from its first column on. */
function below(page: unknown[][], head: string, rows: number, columns = 5): unknown[][] {
  const start = page.findIndex(([text]) => text === head);
  if (start < 0) throw new Error(`The page has no ${head}`);
  return page.slice(start + 1, start + 1 + rows).map((row) => row.slice(0, columns));
}

const line = (rows: unknown[][], account: string) => rows.slice(27, 39).find(([name]) => name === account);
const number = (rows: unknown[][], label: string) => rows.find(([text]) => text === label)?.[1];

describe("the review pack of the example, alone in a workbook", () => {
  let excel: OpenExcel;
  let rows: unknown[][];
  beforeAll(async () => {
    excel = await openExcel();
    await insert("reviewPack");
    rows = await printed(excel);
  });

  it("adds up the portfolio", () => {
    // 2,400 + 3,100 + 1,900 + 850 + 720 + 1,650 + 540 + 610 + 980 + 1,400 + 430 + 150 thousand.
    expect(number(rows, "Revenue")).toBe(14_730_000);
    expect(number(rows, "Key accounts")).toBe(4);
    // 3,100 + 2,400 + 1,900 + 1,650 + 1,400 of 14,730.
    expect(number(rows, "Share of the 5 largest")).toBeCloseTo(10_450 / 14_730, 5);
    // The squares of the twelve, in thousands, add up to 26,734,900.
    expect(number(rows, "Concentration (HHI)")).toBeCloseTo((26_734_900 / 14_730 ** 2) * 10_000, 5);
    // Revenue times health adds up to 915,276 thousand over 14,580: Pinehurst's health is not known.
    expect(number(rows, "Health, weighted by revenue")).toBeCloseTo(915_276 / 14_580, 5);
    expect(number(rows, "Accounts at risk")).toBe(2); // Meridian and Orchard: 850 + 540 of 14,730
    expect(number(rows, "Revenue at risk")).toBeCloseTo(1390 / 14_730, 5);
    expect(number(rows, "Actions overdue")).toBe(5); // 2 + 1 + 1 + 1
    expect(number(rows, "Accounts with flags")).toBe(5);
  });

  it("says which sheets would know better, and shows no zero for what nobody knows", () => {
    expect(rows.flat()).toContain(
      "Not in this workbook yet: Selection matrix (tier, score); Account health (health, flags, revenue); KAM history (changes, trend); Account plan (actions, people, goals); Margin review (red flags). Own entries stand in.",
    );
    expect(line(rows, "Meridian Hotels")).toEqual(["Meridian Hotels", "Nils Berg", "Candidate", 6.2, -0.2, 40, -18, "At risk", "Falling", "", 850_000, "Overdue 60 days"]); // prettier-ignore
    expect(line(rows, "Pinehurst Council")).toEqual(["Pinehurst Council", "Nils Berg", "Incomplete", "", "", "", "", "", "", "", 150_000, "Notice given"]); // prettier-ignore
    expect(pageOf(rows, 1).flat()).toContain("No account plan for this account in the workbook yet");
  });

  it("lists what is late and who grows cold from the entries beside the page", () => {
    const page = pageOf(rows, 2);
    // Due on day 46310, 36 days before day 46346; the action due on day 46387 is not late.
    expect(below(page, "Overdue actions", 3).slice(1)).toEqual([
      ["Find who takes over as sponsor", "", "Nils Berg", 46_310, 36],
      ["", "", "", "", ""],
    ]);
    // Last seen on day 46280, due again after 30 days.
    expect(below(page, "People going cold", 2)[1]).toEqual(["Irene Falk", "Head of procurement", "", 46_280, 66]);
  });

  it("keeps two actions apart that are equally late", async () => {
    const other = await openExcel();
    await insert("reviewPack");
    const { document } = other;
    document.enter(document.sheetId(SHEET), 56, 16, "2026-11-13"); // the second action becomes as late as the first one
    const page = pageOf(await printed(other), 1);
    expect(below(page, "Overdue actions", 4).slice(1)).toEqual([
      ["Write the value proposition for the CTO", "", "Aya Sato", 46_339, 7],
      ["Train the dairy’s shift leaders", "", "Aya Sato", 46_339, 7],
      ["", "", "", "", ""],
    ]);
  });
});

describe("the review pack among its neighbours", () => {
  let excel: OpenExcel;
  let rows: unknown[][];
  beforeAll(async () => {
    excel = await openExcel();
    // Before the pack and after it: in any order it comes alive.
    for (const neighbour of neighbours.slice(0, 3)) await neighbour();
    await insert("reviewPack");
    for (const neighbour of neighbours.slice(3)) await neighbour();
    rows = await printed(excel);
  });

  it("takes every figure from the sheet that knows it", () => {
    expect(rows.flat()).toContain("Drawn from the sheets of this workbook.");
    // Score and tier from the matrix, changes from the history (8.6 after 8.5, 78.2 after 84), flags from the margin review.
    const norvik = line(rows, "Norvik Foods");
    expect(norvik?.slice(0, 5)).toEqual(["Norvik Foods", "Maya Brandt", "Key account", 8.6, 0.1]);
    expect(norvik?.[5]).toBeCloseTo(78.25, 2); // faded by age, as account health is tested for
    expect(norvik?.slice(6)).toEqual([-5.8, "Healthy", "Rising", 2, 2_400_000, "Always discounts; Over budget again and again"]); // prettier-ignore
    expect(line(rows, "Castellan Pharma")?.[11]).toBe("No executive sponsor");
  });

  it("has on the account's own page what its plan says: late actions, who grows cold, days of silence", () => {
    const page = pageOf(rows, 1);
    expect(below(page, "Overdue actions", 4).slice(1)).toEqual([
      ["Write the value proposition for the CTO", "", "Aya Sato", 46_339, 7],
      ["Train the dairy’s shift leaders", "", "Aya Sato", 46_342, 4],
      ["", "", "", "", ""],
    ]);
    // Of the plan's seven people only he is past his day: 46286 + 30 is before 46346.
    expect(below(page, "People going cold", 3).slice(1)).toEqual([
      ["Tomas Eide", "Shift leader, plant 2", "", 46_286, 60],
      ["", "", "", "", ""],
    ]);
    expect(page.flat()).toContain("From the account plan, as of 2026-11-20.");
    expect(page.flat()).toContain("Score 8.6, up 0.1 since the review before (2026-08-20).");
    // Last spoken to on day 46341.
    expect(page[4]?.[9]).toBe(5);
    // The latest of its four records with a comment is the one of August.
    expect(page.flat()).toContain("Noted on 2026-08-20: Their COO opened two more plants to us");
  });

  it("shows nothing of that plan on another account's page, and says what is missing", () => {
    const page = pageOf(rows, 2);
    expect(page.flat()).toContain("No account plan for this account in the workbook yet");
    expect(page.flat()).toContain("No margin review of this account in the workbook yet: red flags are not known.");
    expect(page.flat()).toContain("Health is held down by: No executive sponsor");
    // Relationship is Castellan's lowest component, 45: its own question is asked.
    expect(page.flat()).toContain("Weakest in account health: Relationship, 45 of 100");
    expect(page.flat()).toContain("Who decides there, and who of us do they trust?");
    expect(page.flat()).not.toContain("Aya Sato");
  });

  it("reads a second plan for its own account", async () => {
    await insert("accountPlan");
    const { document } = excel;
    const plan = document.sheetId("Account plan (2)");
    const name = document.valuesOf("=kam_plan_account_2")?.[0]?.[0];
    expect(name).toBe("Norvik Foods");
    document.enter(plan, 7, 2, "Castellan Pharma");
    expect(await excel.value("kam_plan_account_2")).toBe("Castellan Pharma");
    const page = pageOf(await printed(excel), 2);
    expect(below(page, "Overdue actions", 2)[1]).toEqual(["Write the value proposition for the CTO", "", "Aya Sato", 46_339, 7]); // prettier-ignore
    document.enter(plan, 7, 2, "Norvik Foods");
  });

  it("has the customer's goals from the plan on the customer's page", () => {
    const page = pageOf(rows, "customer");
    // 42 to 30 and now 36; 78 to 86 and now 80; 0 to 4 and now 1.
    expect(below(page, "Your goals", 4, 7).slice(1)).toEqual([
      ["Fewer unplanned stops", "Hours per month", "", 42, 30, 36, 0.5],
      ["Better use of the lines", "Effectiveness, %", "", 78, 86, 80, 0.25],
      ["One way of working in all plants", "Plants changed over", "", 0, 4, 1, 0.25],
    ]);
  });

  it("names nothing internal on the customer's page: only the plan's account, goals and day, and the day of the review", () => {
    const { document } = excel;
    const sheet = document.state.sheet(document.sheetId(SHEET));
    const first = rows.length - [...rows].reverse().findIndex(([title]) => title === "Norvik Foods") - 1;
    const formulas = Object.entries(sheet.cells).flatMap(([key, { input }]) =>
      Number(key.split(",")[0]) >= first && String(input).startsWith("=") ? [String(input)] : [],
    );
    expect(formulas.length).toBeGreaterThan(30);
    const names = new Set(formulas.flatMap((formula) => formula.match(/kam_\w+/g) ?? []).map((name) => name.replace(/_\d+$/, ""))); // prettier-ignore
    expect([...names].sort()).toEqual(["kam_pack_as_of", "kam_plan_account", "kam_plan_as_of", "kam_plan_goals"]);
    // Of cells it reads its own page's alone.
    const cells = formulas.flatMap((formula) => [...formula.matchAll(/\$?[A-Z]{1,2}\$?(\d+)/g)].map(([, row]) => Number(row))); // prettier-ignore
    expect(Math.min(...cells)).toBeGreaterThan(first);
    expect(formulas.join()).not.toContain("Pack");
  });
});

it("with more plans and margin reviews than it reads, says how many those are, and not that an account has none", async () => {
  const excel = await openExcel();
  await insert("reviewPack");
  await insert("accountPlan", { content: "empty" });
  await insert("marginReview", { content: "empty" });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.values = [["Castellan Pharma"]];
    names.add("kam_plan_account_13", cell);
    names.add("kam_margin_account_13", cell);
    await context.sync();
  });
  const rows = await printed(excel);
  const texts = new Set(rows.flat());
  expect(texts).toContain("The first 12 account plans are read; none of them is this account’s.");
  expect(texts).toContain(
    "The first 12 margin reviews are read; none of them is this account’s: red flags are not known.",
  );
  expect(texts).not.toContain(messages.packNoPlan);
  expect(texts).not.toContain(messages.packNoMargin);
  const sources = excel.document.valuesOf(`='${SHEET}'!B1:AZ60`)?.flat() ?? [];
  expect(sources.filter((value) => value === "the first 12 are read")).toHaveLength(2);
});

it("alone, the customer's page names nothing but the plan's account, goals and day, and has no hidden neighbours", async () => {
  const excel = await openExcel();
  await insert("reviewPack", { parts: "customer" });
  const { document } = excel;
  const sheet = document.state.sheet(document.sheetId("Progress with the customer"));
  expect(sheet.tables).toEqual([]);
  const formulas = Object.values(sheet.cells)
    .map(({ input }) => String(input))
    .filter((input) => input.startsWith("="));
  const names = new Set(formulas.flatMap((formula) => formula.match(/kam_\w+/g) ?? []).map((name) => name.replace(/_\d+$/, ""))); // prettier-ignore
  expect([...names].sort()).toEqual(["kam_plan_account", "kam_plan_as_of", "kam_plan_goals"]);
  expect(document.model.names.filter(({ name }) => name.startsWith("kam_pack"))).toEqual([]);
});
