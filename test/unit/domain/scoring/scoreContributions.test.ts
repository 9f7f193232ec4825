import { scoreContributions } from "../../../../src/domain/scoring/scoreContributions";
import { refusal } from "../refuses";

describe("scoreContributions", () => {
  it("tells what each criterion adds and what it leaves on the table", () => {
    expect(scoreContributions([8, 4], [3, 1], 10)).toEqual([
      { score: 8, share: 0.75, points: 6, pointsLost: 1.5 },
      { score: 4, share: 0.25, points: 1, pointsLost: 1.5 },
    ]);
  });

  it("gives a skipped criterion no score, no share and no blame", () => {
    expect(scoreContributions([8, null], [1, 1], 10)).toEqual([
      { score: 8, share: 1, points: 8, pointsLost: 2 },
      { score: null, share: 0, points: 0, pointsLost: 0 },
    ]);
  });

  it("blames a criterion that counts as 0 for all its points", () => {
    expect(scoreContributions([8, null], [1, 1], 10, "zero")[1]).toEqual({
      score: 0,
      share: 0.5,
      points: 0,
      pointsLost: 5,
    });
  });

  it("blames a criterion that has the best score for nothing", () => {
    expect(scoreContributions([10, 4], [1, 1], 10)[0]).toEqual({ score: 10, share: 0.5, points: 5, pointsLost: 0 });
  });

  it("leaves out a criterion without a score on a scale below 0, too", () => {
    expect(scoreContributions([-3, null], [1, 1], -1)[0]).toEqual({ score: -3, share: 1, points: -3, pointsLost: 2 });
  });

  it("explains an account that is scored too little for a score", () => {
    expect(scoreContributions([8, null, null], [1, 1, 1], 10)[0]).toMatchObject({ share: 1, points: 8 });
  });

  it("refuses a score above the best there is", () => {
    expect(() => scoreContributions([5, 11], [1, 1], 10)).toThrow(refusal("outOfRange", /score 2 is above 10/));
  });

  it("refuses what has no score: nothing scored, a weight missing, weights of 0", () => {
    expect(() => scoreContributions([null], [1], 10)).toThrow(refusal("tooLittleData"));
    expect(() => scoreContributions([1], [1, 2], 10)).toThrow(refusal("lengthMismatch"));
    expect(() => scoreContributions([1], [0], 10)).toThrow(refusal("outOfRange"));
  });

  it("refuses the first score above the best as well", () => {
    expect(() => scoreContributions([11, 5], [1, 1], 10)).toThrow(refusal("outOfRange", /score 1 is above 10/));
  });
});
