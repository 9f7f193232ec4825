import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const SHEET = "KRA KPI scorecard";

function insert<Id extends FieldSheetId>(id: Id, change: Partial<SheetOptions<Id>> = {}): Promise<unknown> {
  const options = { ...(startingOptions(sheetFields[id]) as SheetOptions<Id>), ...change };
  return insertTemplate(id, options, messages, () => undefined);
}

/** What stands in a KPI's row under these headers. */
async function row(excel: OpenExcel, kpi: string, headers: readonly string[]): Promise<unknown[]> {
  await excel.settled();
  const { document } = excel;
  const id = document.sheetId(SHEET);
  const [table] = document.state.sheet(id).tables;
  if (table === undefined) throw new Error("The scorecard has lost its table");
  const { top, left, bottom } = table.area;
  const column = (header: string) => left + table.columns.findIndex(({ name }) => name === header);
  const rows = Array.from({ length: bottom - top }, (_, i) => top + 1 + i);
  const at = rows.find((each) => document.valueAt(id, each, column("KPI")) === kpi);
  if (at === undefined) throw new Error(`The scorecard has no ${kpi}`);
  return headers.map((header) => document.valueAt(id, at, column(header)));
}

const LINKED = ["From other sheets", "Actual"];

it("takes what other sheets measure where a KPI has no months of its own, in whichever order they come", async () => {
  const excel = await openExcel();
  await insert("performanceReview");
  const indicators = [
    "retentionRate",
    "satisfaction",
    "netPromoterScore",
    "contractMargin",
    "healthScore",
    "newAccounts",
  ];
  await insert("scorecard", { content: "empty", indicators });
  await insert("marginReview");
  await insert("accountHealth");
  // All four customers are content with the service; of four, two recommend us and one does not.
  expect(await row(excel, "Customer Satisfaction Score", LINKED)).toEqual([100, 100]);
  expect(await row(excel, "Net Promoter Score (NPS)", LINKED)).toEqual([25, 25]);
  // 2,400,000 less 1,488,000 for goods and 400,000 to serve: 512 of 2,400.
  expect(Number((await row(excel, "Profit Margin on Negotiated Contracts", ["Actual"]))[0])).toBeCloseTo(
    51_200 / 2400,
    9,
  );
  // By its name, as it was entered on the performance review.
  expect(await row(excel, "Client Retention Rate", LINKED)).toEqual([93, 93]);
  // No sheet knows of it.
  expect(await row(excel, "Number of New Accounts Acquired", LINKED)).toEqual(["", ""]);
  const health = excel.document.valuesOf("=kam_health_score")?.flat() ?? [];
  const revenue = excel.document.valuesOf("=kam_health_revenue")?.flat() ?? [];
  const known = health.flatMap((score, i) => (typeof score === "number" ? [[score, Number(revenue[i])] as const] : []));
  const weighed = known.reduce((sum, [score, each]) => sum + score * each, 0);
  const expected = weighed / known.reduce((sum, [, each]) => sum + each, 0);
  expect(Number((await row(excel, "Key Account Health Score", ["Actual"]))[0])).toBeCloseTo(expected, 9);
});

it("counts a KPI's own months rather than what another sheet says", async () => {
  const excel = await openExcel();
  await insert("performanceReview");
  await insert("scorecard");
  // The example's months end with 36.
  expect(await row(excel, "Net Promoter Score (NPS)", LINKED)).toEqual([25, 36]);
});

it("shows an attainment of nothing as 0 %, not as nothing", async () => {
  const excel = await openExcel();
  await insert("scorecard", { content: "empty", indicators: ["newAccounts"] });
  const { document } = excel;
  const id = document.sheetId(SHEET);
  const [table] = document.state.sheet(id).tables;
  if (table === undefined) throw new Error("The scorecard has lost its table");
  const { top, left } = table.area;
  const column = (header: string) => left + table.columns.findIndex(({ name }) => name === header);
  document.enter(id, top + 1, column("Target"), "6");
  document.enter(id, top + 1, column("Month 1"), "0");
  await excel.settled();
  expect(document.textAt(id, top + 1, column("Attained, at most 100%"))).toBe("0%");
});
