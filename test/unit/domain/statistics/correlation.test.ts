import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { correlation } from "../../../../src/domain/statistics/correlation";
import { refusal } from "../refuses";

describe("correlation", () => {
  it("is the covariance over both spreads", () => {
    // By hand: means 3 and 4; products of deviations 4 + 0 + 0 + 0 + 2 = 6; squares 10 and 6: 6 / √60.
    expect(correlation([1, 2, 3, 4, 5], [2, 4, 5, 4, 5])).toBeCloseTo(6 / Math.sqrt(60), 12);
  });

  it("does not change with the unit of either column", () => {
    expect(correlation([10, 20, 30, 40, 50], [7, 9, 10, 9, 10])).toBeCloseTo(6 / Math.sqrt(60), 12);
  });

  it("is perfect for any two pairs, one way or the other", () => {
    expect(correlation([1, 2], [3, 5])).toBe(1);
    expect(correlation([1, 2], [5, 3])).toBe(-1);
  });

  it.each<[string, number[], number[], DomainErrorCode, RegExp]>([
    ["columns of different length", [1, 2], [1], "lengthMismatch", /one length/],
    ["a single pair", [1], [1], "tooLittleData", /two pairs/],
    ["a first column that does not vary", [3, 3], [1, 2], "tooLittleData", /does not vary/],
    ["a second column that does not vary", [1, 2], [3, 3], "tooLittleData", /does not vary/],
  ])("refuses %s", (_, ones, others, code, message) => {
    expect(() => correlation(ones, others)).toThrow(refusal(code, message));
  });
});
