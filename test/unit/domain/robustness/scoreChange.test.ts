import { type ChangeParts, scoreChange } from "../../../../src/domain/robustness/scoreChange";
import { refusal } from "../refuses";

const NONE = { fromScore: 0, fromWeight: 0, newlyScored: 0, dropped: 0 };

function expectParts(parts: readonly ChangeParts[], expected: readonly Partial<ChangeParts>[]) {
  expect(parts).toHaveLength(expected.length);
  parts.forEach((part, i) => {
    for (const [name, points] of Object.entries({ ...NONE, ...expected[i] }))
      expect(part[name as keyof ChangeParts]).toBeCloseTo(points, 12);
  });
}

describe("scoreChange", () => {
  it("blames the weights when only they moved", () => {
    const scores = [9, 2];
    const parts = scoreChange({ scores, weights: [50, 50] }, { scores, weights: [30, 70] });
    expectParts(parts, [{ fromWeight: -0.84 }, { fromWeight: -0.56 }]); // 5.5 to 4.1, around 4.8
  });

  it("gives a moved score its weight", () => {
    const weights = [3, 1];
    expectParts(scoreChange({ scores: [6, 4], weights }, { scores: [8, 2], weights }), [
      { fromScore: 1.5 },
      { fromScore: -0.5 },
    ]);
  });

  it("tells a criterion that was newly scored from the weight it took from the others", () => {
    const weights = [1, 1];
    const half = { scores: [9, null], weights };
    const full = { scores: [9, 5], weights };
    expectParts(scoreChange(half, full), [{ fromWeight: -0.5 }, { newlyScored: -1.5 }]); // 9 to 7, around 8
    expectParts(scoreChange(full, half), [{ fromWeight: 0.5 }, { dropped: 1.5 }]);
  });

  it("adds nothing for a criterion that was never scored", () => {
    const account = { scores: [9, null], weights: [1, 1] };
    expect(scoreChange(account, account)[1]).toEqual(NONE); // nothing, not even -0
  });

  it("refuses other criteria after than before", () => {
    expect(() => scoreChange({ scores: [1], weights: [1] }, { scores: [1, 2], weights: [1, 1] })).toThrow(
      refusal("lengthMismatch", /1 criteria before, but 2 after/),
    );
  });

  it("refuses a time at which nothing was scored, and weights that cannot be", () => {
    const account = { scores: [9, 2], weights: [1, 1] };
    expect(() => scoreChange(account, { scores: [null, null], weights: [1, 1] })).toThrow(refusal("tooLittleData"));
    expect(() => scoreChange({ scores: [9, 2], weights: [1, -1] }, account)).toThrow(refusal("outOfRange"));
    expect(() => scoreChange(account, { scores: [9, 2], weights: [1] })).toThrow(refusal("lengthMismatch"));
  });
});
