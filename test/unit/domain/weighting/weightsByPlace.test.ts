import { rankOrderCentroid } from "../../../../src/domain/weighting/rankOrderCentroid";
import { rankReciprocal } from "../../../../src/domain/weighting/rankReciprocal";
import { rankSum } from "../../../../src/domain/weighting/rankSum";
import { refusal } from "../refuses";

describe("weights by place", () => {
  it("rank order centroid: the mean of the tail of the harmonic series", () => {
    const [first, second, third] = rankOrderCentroid(3);
    expect(first).toBeCloseTo(11 / 18, 12); // (1 + 1/2 + 1/3) / 3
    expect(second).toBeCloseTo(5 / 18, 12); // (1/2 + 1/3) / 3
    expect(third).toBeCloseTo(2 / 18, 12); // (1/3) / 3
  });

  it("rank sum: equal steps", () => {
    const [first, second, third] = rankSum(3);
    expect(first).toBeCloseTo(3 / 6, 12);
    expect(second).toBeCloseTo(2 / 6, 12);
    expect(third).toBeCloseTo(1 / 6, 12);
  });

  it("rank reciprocal: a half, a third, a quarter of the first", () => {
    const [first, second, third] = rankReciprocal(3);
    expect(first).toBeCloseTo(6 / 11, 12);
    expect(second).toBeCloseTo(3 / 11, 12);
    expect(third).toBeCloseTo(2 / 11, 12);
  });

  it.each([rankOrderCentroid, rankSum, rankReciprocal])(
    "%p gives a single criterion all the weight",
    (weightsByPlace) => {
      expect(weightsByPlace(1)).toEqual([1]);
    },
  );

  it("has no weights for no places", () => {
    expect(rankOrderCentroid(0)).toEqual([]);
    expect(rankSum(0)).toEqual([]);
    expect(() => rankReciprocal(0)).toThrow(refusal("tooLittleData"));
  });
});
