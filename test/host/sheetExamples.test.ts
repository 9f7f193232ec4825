/** What the examples of the sheets come to: published numbers, or numbers worked out by hand, as the comments say. */
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel } from "./openExcel";

const messages = messagesFor("en");

/** The sheet's values: `beside(text, n)` is the nth cell to the right of the leftmost cell with this text. */
async function example<Id extends FieldSheetId>(id: Id, change: Partial<SheetOptions<Id>> = {}, wording = messages) {
  const excel = await openExcel();
  const options = { ...(startingOptions(sheetFields[id]) as SheetOptions<Id>), ...change };
  const { sheetName } = await insertTemplate(id, options, wording, () => undefined);
  await excel.settled();
  const rows = excel.document.valuesOf(`='${sheetName}'!A1:BZ120`) ?? [];
  return {
    beside: (text: string, cells: number) => {
      // The leftmost one: charts have their figures on the right, in another order.
      const columns = rows.map((row) => row.indexOf(text)).filter((column) => column >= 0);
      const column = Math.min(...columns);
      return rows.find((row) => row[column] === text)?.[column + cells];
    },
    texts: rows.flat().filter((value) => typeof value === "string" && value !== ""),
  };
}

it("the scorecard's strategic planning is at 92.5 % capped and 97.5 % uncapped: published as 120, 100, 80 and 90 %", async () => {
  const { beside } = await example("scorecard");
  expect(beside("Strategic Planning", 4)).toBeCloseTo(0.925, 12);
  expect(beside("Strategic Planning", 5)).toBeCloseTo(0.975, 12);
});

it("the scorecard's trends: 5 in 8 months is under 1 % of 90.5 a month, 8 in 8 months is over 1 % of 82", async () => {
  const { beside } = await example("scorecard");
  expect(beside("Client Retention Rate", 12)).toBe("Flat");
  expect(beside("Customer Satisfaction Score", 12)).toBe("Rising");
});

it("programme fit says go at an average of 4, and pays back after 8 quarters and half of the ninth", async () => {
  const { beside } = await example("programmeFit");
  expect(beside("A programme now?", 1)).toBe("Go"); // (4 + max(2, 5) + 3 + 4) / 4
  // 90,000 of 120,000 after eight quarters; the ninth brings 60,000.
  expect(beside("Paid back after months", 1)).toBeCloseTo(25.5, 9);
});

it("three equal criteria of which one pair is judged 1/3 contradict each other with a ratio of 0.1304", async () => {
  const equals = ["culturalFit", "geographicAlignment", "buyingProcess"];
  const { beside, texts } = await example("criteriaWeights", { criteria: equals });
  // Of three: largest eigenvalue 1 + a + 1/a with a the cube root of 1/3, so 3.135611; less 3, halved, by 0.52.
  expect(beside("Contradiction (consistency ratio)", 1)).toBeCloseTo(0.130395, 5);
  expect(texts).toContain(messages.weightsRatioBad);
});

it("a criterion has no weight by a method that is not filled in, not a weight of 0", async () => {
  const { beside, texts } = await example("criteriaWeights", { content: "empty" });
  for (const criterion of ["Product fit", "Revenue potential", "Existing relationships"])
    expect([1, 2, 3, 4, 5].map((column) => beside(criterion, column))).toEqual(["", "", "", "", ""]);
  expect(texts).toContain(messages.weightsChartOpen);
});

it("health: trends are said in the sheet's language", async () => {
  const { beside } = await example("accountHealth", {}, messagesFor("de"));
  // 78, 81, 84 and 78.25; 74, 73, 72 and 64.2; 60, 61, 61 and 58.5, whose middle slope is nearly 0.
  const trends = ["Norvik Foods", "Albion Rail", "Kestrel Motors"].map((account) => beside(account, 8));
  expect(trends).toEqual(["Steigend", "Fallend", "Gleich"]);
});

it("health: good news fades by half in 90 days, and a gate caps it", async () => {
  const { beside } = await example("accountHealth");
  // 88, 82, 75, 90 and 85, known for 10, 17, 24, 31 and 38 days, fade to 85.183, 78.073, 70.781, 81.505 and 76.120.
  expect(beside("Norvik Foods", 5)).toBeCloseTo(78.25, 2);
  expect(beside("Meridian Hotels", 5)).toBe(40); // an invoice is overdue
  expect(beside("Norvik Foods", 7)).toBe("Healthy");
});

it("a margin review of no blocks but profit and loss takes figures of the user's for its flags", async () => {
  const { beside, texts } = await example("marginReview", { sections: [] });
  // 2,400,000 - 1,488,000 - (97,000 + 148,000 + 71,000 + 84,000)
  expect(beside(messages.marginContribution, 2)).toBe(512_000);
  expect(beside(messages.marginMetric3, 1)).toBe("");
  for (const left of [
    "marginBridgeHead",
    "marginWaterfallHead",
    "marginOverrunHead",
    "marginConcentrationHead",
  ] as const)
    expect(texts).not.toContain(messages[left]);
});

it("a scorecard without effort and balance has the same scores", async () => {
  const { beside, texts } = await example("scorecard", { balance: false });
  expect(beside("Strategic Planning", 4)).toBeCloseTo(0.925, 12);
  expect(texts).not.toContain(messages.scorecardBalanceHead);
  expect(texts).not.toContain(messages.scorecardOneSided);
});

it("the margin bridge ends where sales less cost end, and the pocket price is what five discounts and service leave", async () => {
  const { beside } = await example("marginReview");
  expect(beside("Margin before", 2)).toBe(1_060_000); // 2,300,000 - 1,240,000
  expect(beside("Margin now", 2)).toBe(1_119_900); // 2,400,000 - 1,280,100
  expect(beside("Line controllers", 7)).toBeCloseTo(60_000, 6); // 300 units at 200 more
  expect(beside("Pocket price", 3)).toBeCloseTo(100 * 0.92 * 0.95 * 0.97 * 0.98 * 0.96 - 6, 9);
});
