/** Account health with more accounts than rows can have formulas of their own. */
import { insertTemplate } from "../../src/app/insertTemplate";
import { removeInserted } from "../../src/app/removeInserted";
import { messagesFor } from "../messagesFor";
import { exampleHealth } from "../../src/templates/accountHealth/exampleHealth";
import type { AccountSource } from "../../src/templates/options/AccountSource";
import type { OwnColumn } from "../../src/templates/options/OwnRows";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const AS_OF = 46_346;
const RESULTS = ["Health", "Coverage", "Status", "Trend", "Held down by"];

/** The example's accounts over and over, as a user's own list. */
function many(count: number): AccountSource {
  const rounds = Math.ceil(count / exampleHealth.length);
  const accounts = Array.from({ length: rounds }, () => exampleHealth)
    .flat()
    .slice(0, count);
  const column = (key: string, valueOf: (account: (typeof accounts)[number]) => OwnColumn["values"][number]) => ({
    column: key,
    values: accounts.map(valueOf),
  });
  const components = ["relationship", "satisfaction", "goals", "engagement", "service"];
  return {
    kind: "named",
    address: "Sheet1!A1",
    names: accounts.map((_, i) => `Account ${i + 1}`),
    columns: [
      column("revenue", ({ revenue }) => revenue),
      ...components.map((id) => column(id, ({ values }) => values[id] ?? null)),
      ...components.map((id, i) => column(`${id}Seen`, ({ seen }) => seen - 7 * i)),
      ...["sponsor", "overdue", "notice"].map((id) =>
        column(id, ({ gates }) => (gates.includes(id) ? { text: "healthYes" } : null)),
      ),
      ...[0, 1, 2].map((i) => column(`earlier${i + 1}`, ({ earlier }) => earlier[i] ?? null)),
    ],
  };
}

async function insertHealth(accounts: AccountSource) {
  const options = { ...startingOptions(sheetFields.accountHealth), accounts };
  return insertTemplate("accountHealth", options, messages, () => undefined);
}

/** Sets the day health is told for, and reads what each account has come to. */
async function resultsOn(excel: OpenExcel, sheetName: string, rows: number) {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("kam_health_as_of").getRange().values = [[AS_OF]];
    await context.sync();
  });
  await excel.settled();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load("values");
    await context.sync();
    const values: unknown[][] = used.values;
    const top = values.findIndex((row) => row.includes("Held down by"));
    const columns = RESULTS.map((header) => values[top]?.indexOf(header) ?? -1);
    return values.slice(top + 1, top + 1 + rows).map((row) => columns.map((column) => row[column]));
  });
}

it("gives 251 accounts the results that rows with formulas of their own give, from one formula for each column", async () => {
  const few = await openExcel();
  const expected = await resultsOn(few, (await insertHealth(many(12))).sheetName, 12);
  const excel = await openExcel();
  const inserted = await insertHealth(many(251));
  expect(inserted.problems).toEqual([]);
  const results = await resultsOn(excel, inserted.sheetName, 251);
  expect(results).toEqual(Array.from({ length: 251 }, (_, i) => expected[i % 12]));
  // Norvik Foods as worked out by hand in the test of the examples; an invoice of Meridian Hotels is overdue.
  expect(results[0]?.[0]).toBeCloseTo(78.25, 2);
  expect(results[3]?.slice(0, 1).concat(results[3].slice(4))).toEqual([40, "Overdue 60 days"]);
});

it("takes 5,000 accounts in no more round trips than twelve, counts them in the title, and goes away without a trace", async () => {
  const excel = await openExcel();
  const before = excel.document.snapshot();
  const inserted = await insertHealth(many(5000));
  expect(excel.requestCount()).toBeLessThanOrEqual(3);
  expect(inserted.problems).toEqual([]);
  const results = await resultsOn(excel, inserted.sheetName, 5000);
  expect(results.at(-1)?.[0]).toBe(results[(5000 - 1) % 12]?.[0]);
  const id = excel.document.sheetId(inserted.sheetName);
  const title = excel.document.state.sheet(id).charts[0]?.title.formula ?? "";
  const atRisk = results.filter(([health]) => typeof health === "number" && health < 50).length;
  const known = results.filter(([health]) => typeof health === "number").length;
  expect(excel.document.valuesOf(title)?.[0]?.[0]).toBe(`${atRisk} of ${known} accounts at risk; the 20 lowest`);
  await removeInserted(inserted);
  expect(excel.document.snapshot()).toEqual(before);
});
