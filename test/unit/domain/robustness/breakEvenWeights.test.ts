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

  it("goes up where it is as far down", () => {
    // The first loses to the second above 3/4 and to the third below 1/4.
    const found = breakEvenWeights([[5, 5], [6, 2], [2, 6]], [1, 1], 1, 0); // prettier-ignore
    expect(found[0]).toEqual({ weight: 0.75, shift: 0.25, rival: 1 });
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
    // At 1/2 the second and the third have 5, too; the fourth is ahead throughout. The order of the rivals makes no difference.
    const [own, coming, going, ahead] = [[5, 5], [9, 1], [1, 9], [6, 6]]; // prettier-ignore
    for (const rivals of [
      [coming, going, ahead],
      [going, coming, ahead],
    ])
      for (const weights of [
        [1, 3],
        [3, 1],
      ])
        expect(breakEvenWeights([own, ...rivals], weights, 2, 0)).toEqual([null, null]);
  });

  it("counts what is left over where more rivals come than go", () => {
    // At 1/2 it ties with the second, the third and the fourth, of which only the third was ahead.
    const scores = [[5, 5], [9, 1], [1, 9], [9, 1]]; // prettier-ignore
    const [found] = breakEvenWeights(scores, [1, 3], 2, 0);
    expect(found).toMatchObject({ weight: 0.5, shift: 0.25 });
    expect([1, 3]).toContain(found?.rival);
    expect(breakEvenWeights(scores, [1, 3], 3, 0)).toEqual([null, null]);
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

  it("shares what is left among the others even where they have next to nothing", () => {
    // 3 t = 9 (1 - t), by hand; 1e-17 is too little to change a sum of 1.
    const [found] = breakEvenWeights([[8, 4], [5, 13]], [1, 1e-17], 1, 0); // prettier-ignore
    expect(found?.weight).toBeCloseTo(0.75, 12);
  });

  it("has none without rivals, and none against one that is the same", () => {
    expect(breakEvenWeights([[8, 4]], [1, 1], 1, 0)).toEqual([null, null]);
    expect(breakEvenWeights([[8, 4], [8, 4]], [1, 1], 1, 0)).toEqual([null, null]); // prettier-ignore
  });

  it.each<[string, number[], number, number, DomainErrorCode, RegExp]>([
    ["an account that is not there", [1, 1], 1, 2, "outOfRange", /no account 3/],
    ["no places", [1, 1], 0, 0, "outOfRange", /the first 0/],
    ["a weight too few", [1], 1, 0, "lengthMismatch", /one weight/],
    ["weights that are all 0", [0, 0], 1, 0, "outOfRange", /every weight/],
  ])("refuses %s", (_, weights, top, account, code, message) => {
    expect(() => breakEvenWeights([[8, 4], [5, 5]], weights, top, account)).toThrow(refusal(code, message)); // prettier-ignore
  });

  it("refuses a rival that lacks a score", () => {
    expect(() => breakEvenWeights([[8, 4], [5]], [1, 1], 1, 0)).toThrow(refusal("lengthMismatch")); // prettier-ignore
  });
});
