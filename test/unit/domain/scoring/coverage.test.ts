import { coverage } from "../../../../src/domain/scoring/coverage";
import { refusal } from "../refuses";

describe("coverage", () => {
  it("is the share of the weight that is scored", () => {
    expect(coverage([8, null, 6], [50, 30, 20])).toBeCloseTo(0.7, 12);
  });

  it("is exactly 1 when everything is scored, whatever the weights", () => {
    expect(coverage([1, 2, 3], [0.1, 0.2, 0.3])).toBe(1);
  });

  it("is 0, and no error, when nothing is scored", () => {
    expect(coverage([null, null], [1, 2])).toBe(0);
  });

  it("does not count a scored criterion of weight 0", () => {
    expect(coverage([5, null], [0, 1])).toBe(0);
  });

  it("refuses a weight too many", () => {
    expect(() => coverage([1], [1, 2])).toThrow(refusal("lengthMismatch"));
  });

  it("refuses no criteria, negative weights and weights that are all 0", () => {
    expect(() => coverage([], [])).toThrow(refusal("tooLittleData"));
    expect(() => coverage([1, 2], [1, -1])).toThrow(refusal("outOfRange"));
    expect(() => coverage([1, 2], [0, 0])).toThrow(refusal("outOfRange"));
  });
});
