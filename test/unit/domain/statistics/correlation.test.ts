import { correlation } from "../../../../src/domain/statistics/correlation";

describe("correlation", () => {
  it("is the covariance over both spreads", () => {
    // By hand: means 3 and 4; products of deviations 4 + 0 + 0 + 0 + 2 = 6; squares 10 and 6: 6 / √60.
    expect(correlation([1, 2, 3, 4, 5], [2, 4, 5, 4, 5])).toBeCloseTo(6 / Math.sqrt(60), 12);
  });

  it("does not change with the unit of either column", () => {
    expect(correlation([10, 20, 30, 40, 50], [7, 9, 10, 9, 10])).toBeCloseTo(6 / Math.sqrt(60), 12);
  });

  it.each([
    ["columns of different length", [1, 2], [1], "lengthMismatch"],
    ["a single pair", [1], [1], "tooLittleData"],
    ["a column that does not vary", [1, 2], [3, 3], "tooLittleData"],
  ])("refuses %s", (_, ones: number[], others: number[], code) => {
    expect(() => correlation(ones, others)).toThrow(expect.objectContaining({ name: "DomainError", code }) as Error);
  });
});
