import { backTest } from "../../../../src/app/review/backTest";
import type { ReviewRecord } from "../../../../src/app/review/ReviewRecord";

/** Ten accounts: Fit foretells growth exactly, Price not at all. The last two are gone at the second review. */
const FIT = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const PRICE = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5];

function twoReviews(count: number, gone = 0): ReviewRecord[] {
  const accounts = FIT.slice(0, count);
  const first = accounts.map((fit, i) => ({
    date: 46_000,
    account: `Account ${i + 1}`,
    scores: `Fit ${fit}; Price ${PRICE[i]}`,
    revenue: 100,
    marginShare: 0.2,
  }));
  const second = accounts.slice(0, count - gone).map((fit, i) => ({
    date: 46_090,
    account: `Account ${i + 1}`,
    revenue: 100 + fit,
    marginShare: 0.2 - fit / 100,
  }));
  return [...first, ...second];
}

const test = (records: readonly ReviewRecord[], later?: number) => backTest(records, () => undefined, later);
const of = async (records: readonly ReviewRecord[], criterion: string, outcome: string) =>
  (await test(records)).findings.find((each) => each.criterion === criterion && each.outcome === outcome);

describe("the back-test of criteria", () => {
  it("finds a criterion that foretold growth, and one that foretold a falling margin", async () => {
    const records = twoReviews(10);
    expect(await test(records)).toMatchObject({ reviews: 2, accounts: 10, compared: 10 });
    // The order of scores is the order of growth, and the reverse of that of margins: 1 and −1. 1.96 / √9 is 0.65.
    expect(await of(records, "Fit", "revenue")).toMatchObject({ pairs: 10, correlation: 1, isClear: true });
    expect(await of(records, "Fit", "margin")).toMatchObject({ pairs: 10, correlation: -1, isClear: true });
  });

  it("gives no figure for a criterion on which all accounts are alike, nor where all were kept", async () => {
    const records = twoReviews(10);
    expect(await of(records, "Price", "revenue")).toMatchObject({ pairs: 10, correlation: null, isClear: false });
    expect(await of(records, "Fit", "kept")).toMatchObject({ pairs: 10, correlation: null });
  });

  it("gives no figure below ten accounts, and counts them", async () => {
    expect(await of(twoReviews(9), "Fit", "revenue")).toMatchObject({ pairs: 9, correlation: null, isClear: false });
  });

  it("takes an account for lost that the last review does not have, or that has no revenue any more", async () => {
    const records = twoReviews(10, 1).map((record) =>
      record.date === 46_090 && record.account === "Account 9" ? { ...record, revenue: 0 } : record,
    );
    // Scores 9 and 10 are lost, ranks of kept: eight times 6.5, twice 1.5. Products of deviations:
    // sum over the eight of (fit − 5.5) · 1 = −8, over the two (3.5 + 4.5) · −4 = −32; squares 82.5 and 40: −40 / √3300.
    expect((await of(records, "Fit", "kept"))?.correlation).toBeCloseTo(-40 / Math.sqrt(3300), 12);
    expect((await of(records, "Fit", "revenue"))?.pairs).toBe(9);
  });

  it("compares nothing within one review, however many days it took", async () => {
    const records = twoReviews(10).map((record) => (record.date === 46_090 ? { ...record, date: 46_010 } : record));
    expect(await test(records)).toEqual({ reviews: 1, accounts: 10, compared: 0, findings: [] });
  });

  it("can ask for scores that are older", async () => {
    expect(await test(twoReviews(10), 2)).toMatchObject({ compared: 0 });
  });
});
