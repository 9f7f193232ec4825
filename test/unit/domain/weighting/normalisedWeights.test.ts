import { normalisedWeights } from "../../../../src/domain/weighting/normalisedWeights";
import { refusal } from "../refuses";

describe("normalisedWeights", () => {
  it("keeps the proportions and adds up to 1", () => {
    expect(normalisedWeights([30, 10, 0])).toEqual([0.75, 0.25, 0]);
  });

  it("keeps them for weights beyond any reasonable size", () => {
    expect(normalisedWeights([1e308, 1e308])).toEqual([0.5, 0.5]);
    expect(normalisedWeights([5e-324, 5e-324])).toEqual([0.5, 0.5]);
  });

  it("refuses no weights, a negative one, and weights that are all 0", () => {
    expect(() => normalisedWeights([])).toThrow(refusal("tooLittleData", /no weights/));
    expect(() => normalisedWeights([1, -2])).toThrow(refusal("outOfRange", /weight 2 is negative/));
    expect(() => normalisedWeights([0, 0])).toThrow(refusal("outOfRange", /every weight is 0/));
  });
});
