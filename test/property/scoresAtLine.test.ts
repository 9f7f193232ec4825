import fc from "fast-check";
import { scoresAtLine } from "../../src/domain/scoring/scoresAtLine";
import { weightedScore } from "../../src/domain/scoring/weightedScore";

const SCALE = { min: 1, max: 10 };
const score = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
const criterion = fc.record({ score: fc.option(score, { nil: null }), weight: fc.integer({ min: 0, max: 100 }) });
const account = fc
  .array(criterion, { minLength: 1, maxLength: 10 })
  .map((criteria) => ({ scores: criteria.map((each) => each.score), weights: criteria.map((each) => each.weight) }))
  .filter(({ weights }) => weights.some((weight) => weight > 0));

/** The score of the account with another score on one criterion. */
function scoreWith(
  scores: readonly (number | null)[],
  weights: readonly number[],
  place: number,
  other: number,
): number {
  return weightedScore(scores.with(place, other), weights, { minCoverage: 0 });
}

describe("the score a criterion needs", () => {
  it("brings the account to the line, and is on the scale", () => {
    fc.assert(
      fc.property(account, score, ({ scores, weights }, line) => {
        scoresAtLine(scores, weights, line, SCALE).forEach((needed, place) => {
          if (needed === null) return;
          expect(scoreWith(scores, weights, place, needed)).toBeCloseTo(line, 8);
          expect(needed).toBeGreaterThanOrEqual(SCALE.min);
          expect(needed).toBeLessThanOrEqual(SCALE.max);
        });
      }),
    );
  });

  it("is missing only where the whole scale stays on one side of the line, or the criterion has no weight", () => {
    fc.assert(
      fc.property(account, score, ({ scores, weights }, line) => {
        scoresAtLine(scores, weights, line, SCALE).forEach((needed, place) => {
          if (needed !== null || weights[place] === 0) return;
          const worst = scoreWith(scores, weights, place, SCALE.min);
          const best = scoreWith(scores, weights, place, SCALE.max);
          expect(worst > line || best < line).toBe(true);
        });
      }),
    );
  });
});
