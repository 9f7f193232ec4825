import { judgementWeights } from "../../../../src/domain/weighting/judgementWeights";
import { refusal } from "../refuses";

const DISAGREEING = [[1, 2, 1, 9], [null, 1, 3, 1], [null, null, 1, 1], [null, null, null, 1]]; // prettier-ignore

describe("judgementWeights", () => {
  it.each(["eigenvector", "geometric"] as const)("gives back the weights of consistent judgements by %s", (method) => {
    const weights = judgementWeights([[1, 6, 3], [null, 1, null], [null, 2, 1]], method); // prettier-ignore
    [6 / 9, 1 / 9, 2 / 9].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 12));
  });

  it("takes the geometric means of the rows when asked to", () => {
    const means = [18 ** 0.25, 1.5 ** 0.25, (1 / 3) ** 0.25, (1 / 9) ** 0.25];
    const total = means.reduce((sum, mean) => sum + mean, 0);
    judgementWeights(DISAGREEING, "geometric").forEach((weight, i) =>
      expect(weight).toBeCloseTo((means[i] ?? NaN) / total, 12),
    );
  });

  it("has two answers for contradictory judgements of four, by method", () => {
    const [byEigenvector] = judgementWeights(DISAGREEING);
    const [byGeometry] = judgementWeights(DISAGREEING, "geometric");
    expect(Math.abs((byEigenvector ?? NaN) - (byGeometry ?? NaN))).toBeGreaterThan(0.001);
  });

  it("gives a single criterion all the weight", () => {
    expect(judgementWeights([[null]])).toEqual([1]);
  });

  it("refuses what is no square of judgements", () => {
    expect(() => judgementWeights([[1, 2]])).toThrow(refusal("lengthMismatch"));
    expect(() => judgementWeights([])).toThrow(refusal("tooLittleData"));
    expect(() => judgementWeights([[1, -2], [null, 1]])).toThrow(refusal("outOfRange")); // prettier-ignore
  });
});
