import fc from "fast-check";
import { normalisedWeights } from "../../src/domain/weighting/normalisedWeights";
import { rankOrderCentroid } from "../../src/domain/weighting/rankOrderCentroid";
import { rankReciprocal } from "../../src/domain/weighting/rankReciprocal";
import { rankSum } from "../../src/domain/weighting/rankSum";
import { weightsFromRanks } from "../../src/domain/weighting/weightsFromRanks";

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
const weightsByPlace = fc.constantFrom(rankOrderCentroid, rankReciprocal, rankSum);
const ranks = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });

describe("weights", () => {
  it("from points add up to 1 and stay as they are when done again", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 }), (points) => {
        const weights = normalisedWeights(points);
        expect(sum(weights)).toBeCloseTo(1, 10);
        normalisedWeights(weights).forEach((each, i) => expect(each).toBeCloseTo(weights[i] ?? NaN, 10));
      }),
    );
  });

  it("from ranks add up to 1, whatever ties there are", () => {
    fc.assert(
      fc.property(ranks, weightsByPlace, (all, byPlace) => {
        expect(sum(weightsFromRanks(all, byPlace))).toBeCloseTo(1, 10);
      }),
    );
  });

  it("from ranks are higher for a better rank and the same for the same", () => {
    fc.assert(
      fc.property(ranks, weightsByPlace, (all, byPlace) => {
        const weights = weightsFromRanks(all, byPlace);
        for (const [i, rank] of all.entries())
          for (const [j, other] of all.entries())
            expect(Math.sign((weights[i] ?? NaN) - (weights[j] ?? NaN))).toBe(Math.sign(other - rank));
      }),
    );
  });
});
