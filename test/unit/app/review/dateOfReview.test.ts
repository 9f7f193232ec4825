import { dateOfReview } from "../../../../src/app/review/dateOfReview";
import type { ReviewedSheet } from "../../../../src/app/review/ReviewedSheet";

const TODAY = 46_400;

function sheet(kind: ReviewedSheet["kind"], asOf: number | null): ReviewedSheet {
  return { kind, sheetId: kind, sheetName: kind, formulas: "kam", asOf, accounts: [{ account: "Albion Rail" }] };
}

describe("the day a review is recorded for", () => {
  it("is the one that stands on the matrix", () => {
    const matrix = sheet("matrix", 46_346);
    expect(dateOfReview([matrix, sheet("health", 46_340)], TODAY)).toEqual({
      day: 46_346,
      from: matrix,
      undated: null,
    });
  });

  it("is that of account health where the matrix has none, and the matrix is named", () => {
    const [matrix, health] = [sheet("matrix", null), sheet("health", 46_340)];
    expect(dateOfReview([matrix, health], TODAY)).toEqual({ day: 46_340, from: health, undated: matrix });
  });

  it("is today where no sheet has a date, and the matrix is named", () => {
    const matrix = sheet("matrix", null);
    expect(dateOfReview([matrix], TODAY)).toEqual({ day: TODAY, from: null, undated: matrix });
  });

  it("does not ask health or a margin review for a date", () => {
    expect(dateOfReview([sheet("health", null), sheet("margin", null)], TODAY).undated).toBeNull();
  });
});
