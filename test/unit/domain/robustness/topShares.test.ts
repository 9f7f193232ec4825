import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { topShares } from "../../../../src/domain/robustness/topShares";
import { refusal } from "../refuses";

const SAMPLING = { spread: 0.5, samples: 500, seed: 1 };

describe("topShares", () => {
  it("comes near the share that can be calculated", () => {
    // The first wins where 4 w1 > 2 w2. With both weights even between 0.5 and 1.5 it loses in 1/16 of the cases.
    const [first, second] = topShares([[9, 3], [5, 5]], [1, 1], 1, { ...SAMPLING, samples: 20_000 }); // prettier-ignore
    expect(Math.abs((first ?? NaN) - 15 / 16)).toBeLessThan(0.007);
    expect((first ?? NaN) + (second ?? NaN)).toBeCloseTo(1, 12);
  });

  it("draws each weight evenly around its own, not its inverse", () => {
    // The first wins where w1 > w2 + w3, all even between 0 and 2: a corner of the cube, 1/6. With inverses it would be 0.205.
    const [first] = topShares([[6, 5, 5], [5, 6, 6]], [1, 1, 1], 1, { ...SAMPLING, spread: 1, samples: 20_000 }); // prettier-ignore
    expect(Math.abs((first ?? NaN) - 1 / 6)).toBeLessThan(0.011); // four standard deviations
  });

  it("is certain where one account is better on everything", () => {
    expect(topShares([[9, 9], [5, 6], [6, 5], [1, 1]], [1, 1], 1, SAMPLING)).toEqual([1, 0, 0, 0]); // prettier-ignore
  });

  it("is certain where no weight may be off", () => {
    expect(topShares([[9, 3], [5, 5]], [1, 1], 1, { ...SAMPLING, spread: 0 })).toEqual([1, 0]); // prettier-ignore
  });

  it("shares the last places among those who tie for them", () => {
    const shares = topShares([[9, 9], [7, 7], [7, 7], [7, 7]], [1, 1], 3, SAMPLING); // prettier-ignore
    [1, 2 / 3, 2 / 3, 2 / 3].forEach((expected, i) => expect(shares[i]).toBeCloseTo(expected, 12));
  });

  it("leaves a missing score out with its weight", () => {
    // Whatever the weights, the second has 8 and the first at most 7.
    expect(topShares([[7, 7, 7], [8, 8, null], [null, 8, 9]], [1, 1, 1], 1, SAMPLING)).toEqual([0, 0, 1]); // prettier-ignore
  });

  it("leaves an account out that is not scored on enough to have a score", () => {
    expect(topShares([[9, null], [5, 5], [null, null]], [1, 1], 1, SAMPLING)).toEqual([null, 1, null]); // prettier-ignore
    expect(topShares([[9, null], [5, 5]], [1, 1], 1, { ...SAMPLING, minCoverage: 0.5 })).toEqual([1, 0]); // prettier-ignore
    expect(topShares([[null]], [1], 1, { ...SAMPLING, minCoverage: 0 })).toEqual([null]);
  });

  it("has a place for all where there are more places than accounts", () => {
    expect(topShares([[9, 3], [5, 5]], [1, 1], 5, SAMPLING)).toEqual([1, 1]); // prettier-ignore
  });

  it("tries a single weighting where asked to", () => {
    expect(topShares([[9, 9], [5, 5]], [1, 1], 1, { ...SAMPLING, samples: 1 })).toEqual([1, 0]); // prettier-ignore
  });

  it("does not look at a criterion without weight", () => {
    expect(topShares([[1, 9], [2, 1]], [1, 0], 1, { ...SAMPLING, spread: 1 })).toEqual([0, 1]); // prettier-ignore
  });

  it.each<[string, number[], number, Partial<typeof SAMPLING>, DomainErrorCode, RegExp]>([
    ["a spread in percent", [1, 1], 1, { spread: 50 }, "outOfRange", /spread of 50/],
    ["a spread below 0", [1, 1], 1, { spread: -0.1 }, "outOfRange", /spread of -0.1/],
    ["no places", [1, 1], 0, {}, "outOfRange", /one place and one sample/],
    ["no samples", [1, 1], 1, { samples: 0 }, "outOfRange", /one place and one sample/],
    ["weights that are all 0", [0, 0], 1, {}, "outOfRange", /every weight/],
    ["a weight too many", [1, 1, 1], 1, {}, "lengthMismatch", /3 weights/],
    ["no weights", [], 1, {}, "tooLittleData", /no weights/],
  ])("refuses %s", (_, weights, top, sampling, code, message) => {
    const refused = () => topShares([[9, 3], [5, 5]], weights, top, { ...SAMPLING, ...sampling }); // prettier-ignore
    expect(refused).toThrow(refusal(code, message));
  });
});
