import { normalisedWeights } from "../../../../src/domain/weighting/normalisedWeights";
import { refusal } from "../refuses";

describe("normalisedWeights", () => {
  it("keeps the proportions and adds up to 1", () => {
    expect(normalisedWeights([30, 10, 0])).toEqual([0.75, 0.25, 0]);
  });

  it("refuses weights whose sum no number can hold", () => {
    expect(() => normalisedWeights([1e308, 1e308])).toThrow(refusal("outOfRange", /too large/));
  });

  it("refuses no weights, a negative one, and weights that are all 0", () => {
    expect(() => normalisedWeights([])).toThrow(refusal("tooLittleData", /no weights/));
    expect(() => normalisedWeights([1, -2])).toThrow(refusal("outOfRange", /weight 2 is negative/));
    expect(() => normalisedWeights([-2, 3])).toThrow(refusal("outOfRange", /weight 1 is negative/));
    expect(() => normalisedWeights([0, 0])).toThrow(refusal("outOfRange", /every weight is 0/));
  });
});
