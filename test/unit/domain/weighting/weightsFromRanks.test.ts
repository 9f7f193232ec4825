import { rankSum } from "../../../../src/domain/weighting/rankSum";
import { weightsFromRanks } from "../../../../src/domain/weighting/weightsFromRanks";
import { refusal } from "../refuses";

describe("weightsFromRanks", () => {
  it("gives each criterion the weight of its place", () => {
    expect(weightsFromRanks([3, 1, 4, 2], rankSum)).toEqual([0.2, 0.4, 0.1, 0.3]);
  });

  it("lets tied criteria share what their places are worth together", () => {
    const [first, second, third, fourth] = weightsFromRanks([1, 2, 2, 4], rankSum);
    expect(first).toBeCloseTo(0.4, 12);
    expect(second).toBeCloseTo(0.25, 12); // (0.3 + 0.2) / 2
    expect(third).toBeCloseTo(0.25, 12);
    expect(fourth).toBeCloseTo(0.1, 12);
  });

  it("goes by the order only: tied ranks may be written 2, 2 or 2.5, 2.5, and the next 3 or 4", () => {
    const expected = weightsFromRanks([1, 2, 2, 4], rankSum);
    expect(weightsFromRanks([1, 2, 2, 3], rankSum)).toEqual(expected);
    expect(weightsFromRanks([1, 2.5, 2.5, 4], rankSum)).toEqual(expected);
  });

  it("ties ranks that differ only by rounding", () => {
    expect(weightsFromRanks([1.1 + 2.2, 3.3], () => [0.75, 0.25])).toEqual([0.5, 0.5]);
  });

  it("gives no weight to what nobody has ranked yet", () => {
    expect(weightsFromRanks([null, 1, null], rankSum)).toEqual([0, 1, 0]);
  });

  it("refuses a rank below 1, and a list without ranks", () => {
    expect(() => weightsFromRanks([1, 0], rankSum)).toThrow(refusal("outOfRange", /rank 2 is below 1/));
    expect(() => weightsFromRanks([0.5, 1], rankSum)).toThrow(refusal("outOfRange", /rank 1 is below 1/));
    expect(() => weightsFromRanks([null], rankSum)).toThrow(refusal("tooLittleData", /nothing is ranked/));
  });
});
