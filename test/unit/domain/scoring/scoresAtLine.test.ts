import { scoresAtLine } from "../../../../src/domain/scoring/scoresAtLine";
import { refusal } from "../refuses";

const SCALE = { min: 1, max: 10 };

describe("scoresAtLine", () => {
  it("is the score that brings the mean to the line, for each criterion alone", () => {
    // 20 % of 6 and 80 % of 7 are 6.8; the line is 0.2 higher: a fifth of the weight needs 1 more, four fifths need 0.25.
    const [first, second] = scoresAtLine([6, 7], [20, 80], 7, SCALE);
    expect(first).toBeCloseTo(7, 12);
    expect(second).toBeCloseTo(7.25, 12);
  });

  it("goes down as well, for an account above the line", () => {
    expect(scoresAtLine([9, 7], [1, 1], 7.5, SCALE)).toEqual([8, 6]);
  });

  it("is nothing where the scale ends before", () => {
    // Even a 10 on the first criterion makes no more than 0.1 * 10 + 0.9 * 5 = 5.5.
    expect(scoresAtLine([5, 5], [10, 90], 6, SCALE)[0]).toBeNull();
    expect(scoresAtLine([2, 9], [1, 9], 1.5, SCALE)[0]).toBeNull();
  });

  it("says what a criterion without a score would have to get, which counts from then on", () => {
    // (6 * 3 + x * 1) / 4 = 7 where x is 10; the first criterion has all the weight as long as the second has no score.
    expect(scoresAtLine([6, null], [3, 1], 7, SCALE)).toEqual([7, 10]);
  });

  it("is nothing for a criterion without weight", () => {
    expect(scoresAtLine([6, 8], [0, 1], 7, SCALE)).toEqual([null, 7]);
    expect(scoresAtLine([6, 7], [0, 1], 7, SCALE)).toEqual([null, 7]); // on the line already
  });

  it("reaches the ends of the scale, whatever rounding does on the way", () => {
    // (x + 9.1 + 9.2) / 3 = 9.433… needs exactly 10.
    expect(scoresAtLine([5, 9.1, 9.2], [0.1, 0.1, 0.1], 28.3 / 3, SCALE)[0]).toBeCloseTo(10, 9);
    // (x + 1.9 + 1.8) / 3 = 1.566… needs exactly 1.
    expect(scoresAtLine([5, 1.9, 1.8], [0.1, 0.1, 0.1], 4.7 / 3, SCALE)[0]).toBeCloseTo(1, 9);
  });

  it("refuses a weight too many, a negative one and a line that is no number", () => {
    expect(() => scoresAtLine([1], [1, 2], 5, SCALE)).toThrow(refusal("lengthMismatch"));
    expect(() => scoresAtLine([1, 2], [1, -1], 5, SCALE)).toThrow(refusal("outOfRange"));
    expect(() => scoresAtLine([1], [1], Number.NaN, SCALE)).toThrow(refusal("outOfRange"));
  });
});
