import { breakEvenWeights } from "../../../../src/domain/robustness/breakEvenWeights";
import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { refusal } from "../refuses";

describe("breakEvenWeights", () => {
  it("finds the weight of each criterion at which two accounts tie", () => {
    // The leads are 3, -4 and -1, of the weights 1/2, 1/4 and 1/4. On the other two: -5/2, 5/3 and 2/3.
    const found = breakEvenWeights([[9, 2, 5], [6, 6, 6]], [2, 1, 1], 1, 0); // prettier-ignore
    expect(found.map((each) => each?.rival)).toEqual([1, 1, 1]);
    [5 / 11, 5 / 17, 2 / 5].forEach((weight, i) => expect(found[i]?.weight).toBeCloseTo(weight, 12));
    [-1 / 22, 3 / 68, 3 / 20].forEach((shift, i) => expect(found[i]?.shift).toBeCloseTo(shift, 12));
  });

  it("finds the same for the account that would come in", () => {
    const scores = [[9, 2, 5], [6, 6, 6]]; // prettier-ignore
    const weightsOf = (account: number) => breakEvenWeights(scores, [2, 1, 1], 1, account).map((each) => each?.weight);
    weightsOf(1).forEach((weight, i) => expect(weight).toBeCloseTo(weightsOf(0)[i] ?? NaN, 12));
  });

  it("takes the nearer of two weights, up or down", () => {
    // Against the second the first loses below 1/4, against the third above 5/8.
    const found = breakEvenWeights([[8, 4], [5, 5], [9.2, 2]], [1, 1], 1, 0); // prettier-ignore
    expect(found[0]?.weight).toBeCloseTo(0.625, 12);
    expect(found[0]?.shift).toBeCloseTo(0.125, 12);
    expect(found[0]?.rival).toBe(2);
  });

  it("looks at the line between the places, not at the first place", () => {
    const scores = [[8, 4], [5, 5], [9, 9]]; // prettier-ignore
    expect(breakEvenWeights(scores, [1, 1], 2, 0)[0]).toEqual({ weight: 0.25, shift: -0.25, rival: 1 });
    expect(breakEvenWeights(scores, [1, 1], 1, 0)).toEqual([null, null]);
    expect(breakEvenWeights(scores, [1, 1], 3, 0)).toEqual([null, null]);
  });

  it("passes over a rival that does not change the side of the line", () => {
    // Upwards the account passes the second at 0.6 and the third at 0.75: only then it is among the first.
    const found = breakEvenWeights([[8, 2], [6, 5], [7, 5]], [1, 1], 1, 0); // prettier-ignore
    expect(found[0]?.weight).toBeCloseTo(0.75, 12);
    expect(found[0]?.rival).toBe(2);
  });

  it("sees no crossing where one rival comes as another goes", () => {
    const scores = [[5, 5], [9, 1], [1, 9], [6, 6]]; // prettier-ignore
    expect(breakEvenWeights(scores, [1, 3], 2, 0)).toEqual([null, null]);
  });

  it("is on the line where two tie now", () => {
    expect(breakEvenWeights([[5, 5], [9, 1]], [1, 1], 1, 0)[0]).toEqual({ weight: 0.5, shift: 0, rival: 1 }); // prettier-ignore
  });

  it("has none where beyond the tie no weight is left", () => {
    // Equal on the first criterion: they tie where it has all the weight, and nothing lies beyond.
    expect(breakEvenWeights([[8, 6], [8, 5]], [1, 1], 1, 0)).toEqual([null, null]); // prettier-ignore
  });

  it("has none where the others have no weight to share", () => {
    expect(breakEvenWeights([[8, 4], [5, 5]], [1, 0], 1, 0)[0]).toBeNull(); // prettier-ignore
    expect(breakEvenWeights([[8, 4], [5, 5]], [1, 0], 1, 0)[1]?.weight).toBeCloseTo(0.75, 12); // prettier-ignore
  });

  it("has none without rivals, and none against one that is the same", () => {
    expect(breakEvenWeights([[8, 4]], [1, 1], 1, 0)).toEqual([null, null]);
    expect(breakEvenWeights([[8, 4], [8, 4]], [1, 1], 1, 0)).toEqual([null, null]); // prettier-ignore
  });

  it.each<[string, number[], number, number, DomainErrorCode]>([
    ["an account that is not there", [1, 1], 1, 2, "outOfRange"],
    ["no places", [1, 1], 0, 0, "outOfRange"],
    ["a weight too few", [1], 1, 0, "lengthMismatch"],
    ["weights that are all 0", [0, 0], 1, 0, "outOfRange"],
  ])("refuses %s", (_, weights, top, account, code) => {
    expect(() => breakEvenWeights([[8, 4], [5, 5]], weights, top, account)).toThrow(refusal(code)); // prettier-ignore
  });
});
