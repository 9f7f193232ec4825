import { rankCorrelation } from "../../../../src/domain/statistics/rankCorrelation";

describe("rankCorrelation", () => {
  it("gives -29/165 for the intelligence and television hours of ten people (en.wikipedia.org, Spearman's rank correlation)", () => {
    const intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(rankCorrelation(intelligence, hours)).toBeCloseTo(-29 / 165, 12);
  });

  it("lets equal figures share their ranks", () => {
    // By hand: ranks 1.5, 1.5, 3 against 1, 2, 3: products 0.5 + 0 + 1 = 1.5; squares 1.5 and 2: 1.5 / √3.
    expect(rankCorrelation([4, 4, 9], [10, 20, 30])).toBeCloseTo(1.5 / Math.sqrt(3), 12);
  });

  it("asks for the order only: one far-off figure changes nothing", () => {
    expect(rankCorrelation([1, 2, 3, 4], [2, 1, 4, 1e9])).toBe(rankCorrelation([1, 2, 3, 4], [2, 1, 4, 5]));
  });

  it.each([
    ["columns of different length", [1, 2], [1], "lengthMismatch"],
    ["a single pair", [1], [1], "tooLittleData"],
    ["a column that does not vary", [1, 2], [3, 3], "tooLittleData"],
  ])("refuses %s", (_, ones: number[], others: number[], code) => {
    expect(() => rankCorrelation(ones, others)).toThrow(
      expect.objectContaining({ name: "DomainError", code }) as Error,
    );
  });
});
