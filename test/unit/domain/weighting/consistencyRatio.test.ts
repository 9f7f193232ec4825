import { consistencyRatio } from "../../../../src/domain/weighting/consistencyRatio";
import { randomIndex } from "../../../../src/domain/weighting/randomIndex";
import { refusal } from "../refuses";

const CONTRADICTORY = [[1, 2, 1], [null, 1, 3], [null, null, 1]]; // prettier-ignore
/** Of three criteria, the eigenvalue is 1 + x + 1/x with x the cube root of a13 / (a12 a23). */
const INDEX = (1 + Math.cbrt(6) + 1 / Math.cbrt(6) - 3) / 2;

describe("consistencyRatio", () => {
  it.each([
    ["saaty2005", 0.52],
    ["saaty1980", 0.58],
    ["donegan1991", 0.4914],
  ] as const)("measures contradiction against the table of %s", (table, index) => {
    expect(consistencyRatio(CONTRADICTORY, table)).toBeCloseTo(INDEX / index, 12);
  });

  it("takes the table of 2005 when none is named", () => {
    expect(consistencyRatio(CONTRADICTORY)).toBe(consistencyRatio(CONTRADICTORY, "saaty2005"));
  });

  it("is exactly 0 without contradiction", () => {
    expect(consistencyRatio([[1, 3, 21], [null, 1, 7], [null, null, 1]])).toBe(0); // prettier-ignore
    expect(consistencyRatio([[1, 3, null], [null, 1, 7], [null, null, 1]])).toBe(0); // prettier-ignore
  });

  it("is 0 for two criteria and for one, who cannot contradict", () => {
    expect(consistencyRatio([[1, 9], [null, 1]])).toBe(0); // prettier-ignore
    expect(consistencyRatio([[1]])).toBe(0);
  });

  it("refuses what is no square of judgements", () => {
    expect(() => consistencyRatio([[1, 2]])).toThrow(refusal("lengthMismatch"));
    expect(() => consistencyRatio([])).toThrow(refusal("tooLittleData"));
    expect(() => consistencyRatio([[1, 3], [3, 1]])).toThrow(refusal("outOfRange")); // prettier-ignore
  });
});

describe("randomIndex", () => {
  it.each([
    [3, "saaty2005", 0.52],
    [12, "saaty1980", 1.48],
    [7, "donegan1991", 1.2519],
    [15, "saaty2005", 1.59],
    [2, "saaty2005", 0],
    [0, "saaty2005", 0],
  ] as const)("for %d criteria by %s is %d", (count, table, expected) => {
    expect(randomIndex(count, table)).toBe(expected);
  });

  it("goes on along a line above fifteen, in every table", () => {
    expect(randomIndex(16)).toBeCloseTo((1.7699 * 16 - 4.3513) / 15, 12);
    expect(randomIndex(16, "donegan1991")).toBe(randomIndex(16));
  });
});
