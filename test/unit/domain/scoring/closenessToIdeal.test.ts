import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { closenessToIdeal, type IdealRules } from "../../../../src/domain/scoring/closenessToIdeal";
import { refusal } from "../refuses";

const MORE: IdealRules = { weights: [1, 1], directions: ["up", "up"] };

describe("closenessToIdeal", () => {
  it("weighs how far each account is from the best and from the worst", () => {
    // Both columns have the length 5: 0.6 and 0.8. With weights of 3/4 and 1/4 the first is 0.15 from the best, 0.05 from the worst.
    const [first, second] = closenessToIdeal([[3, 4], [4, 3]], { ...MORE, weights: [3, 1] }); // prettier-ignore
    expect(first).toBeCloseTo(0.25, 12);
    expect(second).toBeCloseTo(0.75, 12);
  });

  it("is 1 for what is best on everything and 0 for what is worst, whichever way is better", () => {
    const figures = [[3, 4], [4, 3]]; // prettier-ignore
    expect(closenessToIdeal(figures, { ...MORE, directions: ["down", "up"] })).toEqual([1, 0]);
    expect(closenessToIdeal(figures, { ...MORE, directions: ["up", "down"] })).toEqual([0, 1]);
  });

  it("can have another winner when figures are made comparable in another way", () => {
    const mountains = [[1, 3000], [2, 3750], [5, 4500]]; // prettier-ignore
    const rules: IdealRules = { weights: [1, 1], directions: ["down", "up"] };
    const byVector = closenessToIdeal(mountains, rules);
    const byExtremes = closenessToIdeal(mountains, { ...rules, normalisation: "minmax" });
    expect(byVector.indexOf(Math.max(...byVector))).toBe(0);
    expect(byExtremes.indexOf(Math.max(...byExtremes))).toBe(1);
  });

  it("does not look at a criterion without weight, not even to refuse it", () => {
    expect(closenessToIdeal([[3, 0], [4, 0]], { ...MORE, weights: [1, 0] })).toEqual([0, 1]); // prettier-ignore
  });

  it.each<[string, number[][], IdealRules, DomainErrorCode, RegExp]>([
    ["one account", [[1, 2]], MORE, "tooLittleData", /two accounts/],
    ["no accounts", [], MORE, "tooLittleData", /two accounts/],
    ["accounts that are all the same", [[1, 2], [1, 2]], MORE, "tooLittleData", /nothing to choose/], // prettier-ignore
    ["a figure missing", [[1, 2], [1]], MORE, "lengthMismatch", /one weight and one direction/], // prettier-ignore
    ["a direction missing", [[1, 2], [2, 1]], { ...MORE, directions: ["up"] }, "lengthMismatch", /one direction/], // prettier-ignore
    ["a negative weight", [[1, 2], [2, 1]], { ...MORE, weights: [1, -1] }, "outOfRange", /weight 2 is negative/], // prettier-ignore
    ["a criterion of zeros", [[1, 0], [2, 0]], MORE, "zeroDivisor", /column 2: every figure is 0/], // prettier-ignore
  ])("refuses %s", (_, figures, rules, code, message) => {
    expect(() => closenessToIdeal(figures, rules)).toThrow(refusal(code, message));
  });
});
