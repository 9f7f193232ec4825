import { accountsOf, recordsOf } from "../../../../src/app/review/recordsOf";
import type { ReviewedSheet } from "../../../../src/app/review/ReviewedSheet";

const sheet = (sheetId: string, accounts: ReviewedSheet["accounts"]): ReviewedSheet => ({
  kind: "matrix",
  sheetId,
  sheetName: sheetId,
  formulas: "kam",
  asOf: null,
  accounts,
});

const matrix = sheet("matrix", [
  { account: "Aurora", score: 7, revenue: 100 },
  { account: "Borealis", score: 5 },
]);
const health = sheet("health", [
  { account: "aurora", health: 80, revenue: 999 },
  { account: "Castor", health: 40 },
]);
const choices = { date: 46_346, recordedBy: " Maya\nBrandt ", comments: {}, without: [] };

describe("the records of a review", () => {
  it("are one for each account, with what every sheet knows of it; the first sheet is believed", () => {
    expect(accountsOf([matrix, health])).toEqual([
      { account: "Aurora", score: 7, revenue: 100, health: 80 },
      { account: "Borealis", score: 5 },
      { account: "Castor", health: 40 },
    ]);
  });

  it("have the day, who recorded them, and the account's own comment", () => {
    const [aurora, borealis] = recordsOf([matrix], { ...choices, comments: { borealis: " Lost\ttheir sponsor " } });
    expect(aurora).toEqual({ account: "Aurora", score: 7, revenue: 100, date: 46_346, recordedBy: "Maya Brandt" });
    expect(borealis).toMatchObject({ comment: "Lost their sponsor" });
  });

  it("are none of a sheet that is left out", () => {
    const records = recordsOf([matrix, health], { ...choices, without: ["matrix"] });
    expect(records.map(({ account }) => account)).toEqual(["aurora", "Castor"]);
  });
});
