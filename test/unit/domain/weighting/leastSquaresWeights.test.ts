import { leastSquaresWeights } from "../../../../src/domain/weighting/leastSquaresWeights";
import { refusal } from "../refuses";

describe("leastSquaresWeights", () => {
  it("is the geometric mean of the rows where everything was judged", () => {
    const weights = leastSquaresWeights([[1, 2, 1], [1 / 2, 1, 3], [1, 1 / 3, 1]]); // prettier-ignore
    // The means are the cube roots of 2, 3/2 and 1/3.
    expect(weights[0]).toBeCloseTo(Math.cbrt(6), 12);
    expect(weights[1]).toBeCloseTo(Math.cbrt(4.5), 12);
    expect(weights[2]).toBe(1);
  });

  it("follows a chain", () => {
    const weights = leastSquaresWeights([[1, null, 2, null], [null, 1, 1 / 3, 5], [1 / 2, 3, 1, null], [null, 1 / 5, null, 1]]); // prettier-ignore
    [30, 5, 15, 1].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 10));
  });

  it("refuses criteria that nothing connects", () => {
    expect(() => leastSquaresWeights([[1, null], [null, 1]])).toThrow(refusal("tooLittleData", /criterion 2/)); // prettier-ignore
  });
});
