import { completeScore } from "../../../../src/domain/scoring/completeScore";

/** Weights 1, 1 and 2 on a scale from 1 to 10. */
const score = (...contents: unknown[]) => completeScore(contents, [1, 1, 2], 4, 1, 10);

describe("completeScore", () => {
  it("is the weighted mean of an account that is scored on everything", () => {
    expect(score(8, 9, 10)).toBe(9.25);
  });

  it("takes the ends of the scale for part of it", () => {
    expect(score(1, 1, 10)).toBe(5.5);
  });

  it.each([
    ["a blank cell", [8, null, 10]],
    ["a word", [8, "n/a", 10]],
    ["a number that is text", ["8", 9, 10]],
    ["a score below the scale", [0.5, 9, 10]],
    ["a score above the scale", [8, 9, 10.5]],
    ["what is not a number", [8, NaN, 10]],
    ["a score too few", [8, 9]],
    ["a score too many", [8, 9, 10, 10]],
  ])("leaves an account with %s to others", (_, contents) => {
    expect(score(...contents)).toBeUndefined();
  });
});
