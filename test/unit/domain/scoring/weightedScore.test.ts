import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { type ScoreRules, weightedScore } from "../../../../src/domain/scoring/weightedScore";
import { refusal } from "../refuses";

describe("weightedScore", () => {
  it("counts each score by its weight", () => {
    expect(weightedScore([8, 9, 10], [1, 1, 2])).toBeCloseTo(9.25, 12);
  });

  it("does not need weights that add up to anything", () => {
    expect(weightedScore([2, 4], [30, 10])).toBeCloseTo(2.5, 12);
  });

  it("leaves out a criterion of weight 0", () => {
    expect(weightedScore([1, 9], [1, 0])).toBe(1);
  });

  it("spreads the weight of a missing score over the others", () => {
    expect(weightedScore([8, null, 6], [2, 1, 2])).toBeCloseTo(7, 12); // (2*8 + 2*6) / 4
  });

  it("counts a missing score as 0 when asked to, and then needs no coverage", () => {
    expect(weightedScore([10, null, null], [1, 1, 2], { missing: "zero" })).toBeCloseTo(2.5, 12);
  });

  it("has a score at exactly the minimum coverage, even if the sum of the shares falls a hair short of it", () => {
    expect(weightedScore([5, 5, 5, null], [10, 24, 10, 56], { minCoverage: 0.44 })).toBe(5);
    expect(weightedScore([7, null, null, null], [0.9, 0.2, 0.3, 0.1])).toBe(7); // 60 % of 1.5000000000000002 is above 0.9
  });

  it("is exact where the figures are whole", () => {
    expect(weightedScore([2, 3, 7], [1, 1, 1])).toBe(4);
  });

  it("does not call 29 % of the weight 28 %", () => {
    expect(() => weightedScore([5, null], [29, 71])).toThrow(refusal("tooLittleData", /only 29 %/));
  });

  it.each<[string, (number | null)[], number[], ScoreRules, DomainErrorCode, RegExp]>([
    ["no criteria", [], [], {}, "tooLittleData", /no weights/],
    ["a weight missing", [1, 2], [1], {}, "lengthMismatch", /2 scores but 1 weights/],
    ["a negative weight", [1, 2], [1, -1], {}, "outOfRange", /weight 2 is negative/],
    ["only weights of 0", [1, 2], [0, 0], {}, "outOfRange", /every weight is 0/],
    ["weights too large to add up", [1, 2], [1e308, 1e308], {}, "outOfRange", /too large/],
    ["an account nobody has scored", [null, null], [1, 1], {}, "tooLittleData", /nothing is scored/],
    ["one that only has scores without weight", [5, null], [0, 1], {}, "tooLittleData", /nothing is scored/],
    ["one good mark", [10, null, null], [2, 2, 1], {}, "tooLittleData", /^only 40 % of the weight is scored$/],
    [
      "a gap when gaps are errors",
      [1, null],
      [1, 1],
      { missing: "error" },
      "tooLittleData",
      /criterion 2 is not scored/,
    ],
    ["a gap when gaps are errors, however much is scored", [4, null, 6], [2, 1, 2], { missing: "error" }, "tooLittleData", /criterion 2 is not/], // prettier-ignore
    ["a minimum coverage below none", [1], [1], { minCoverage: -1 }, "outOfRange", /-1, not a fraction/],
    ["a minimum coverage in percent", [1], [1], { minCoverage: 60 }, "outOfRange", /60, not a fraction/],
  ])("refuses %s", (_, scores, weights, rules, code, message) => {
    expect(() => weightedScore(scores, weights, rules)).toThrow(refusal(code, message));
  });
});
