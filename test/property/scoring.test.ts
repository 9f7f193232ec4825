import fc from "fast-check";
import { bandLabel } from "../../src/domain/scoring/bandLabel";
import { bandPoints } from "../../src/domain/scoring/bandPoints";
import { competitionRank } from "../../src/domain/scoring/competitionRank";
import { coverage } from "../../src/domain/scoring/coverage";
import { scoreContributions } from "../../src/domain/scoring/scoreContributions";
import { weightedScore } from "../../src/domain/scoring/weightedScore";

const score = fc.double({ min: 1, max: 10, noNaN: true });
const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true }));
const criterion = fc.record({ score: fc.option(score, { nil: null }), weight });

/** Accounts of which at least one score carries weight. */
const account = fc
  .array(criterion, { minLength: 1, maxLength: 20 })
  .map((criteria) => ({ scores: criteria.map((each) => each.score), weights: criteria.map((each) => each.weight) }))
  .filter(({ scores, weights }) => scores.some((each, i) => each !== null && (weights[i] ?? 0) > 0));

const ANY = { minCoverage: 0 };

describe("a score", () => {
  it("lies between the lowest and the highest score that counts", () => {
    fc.assert(
      fc.property(account, ({ scores, weights }) => {
        const counted = scores.filter((each, i) => each !== null && (weights[i] ?? 0) > 0) as number[];
        const result = weightedScore(scores, weights, ANY);
        expect(result).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-12);
        expect(result).toBeLessThanOrEqual(Math.max(...counted) + 1e-12);
      }),
    );
  });

  it("does not change when every weight is scaled alike", () => {
    fc.assert(
      fc.property(account, fc.constantFrom(0.01, 3, 100), ({ scores, weights }, scale) => {
        const scaled = weights.map((each) => each * scale);
        expect(weightedScore(scores, scaled, ANY)).toBeCloseTo(weightedScore(scores, weights, ANY), 10);
        expect(coverage(scores, scaled)).toBeCloseTo(coverage(scores, weights), 10);
      }),
    );
  });

  it("does not depend on the order of the criteria", () => {
    fc.assert(
      fc.property(account, ({ scores, weights }) => {
        const backwards = weightedScore([...scores].reverse(), [...weights].reverse(), ANY);
        expect(backwards).toBeCloseTo(weightedScore(scores, weights, ANY), 10);
      }),
    );
  });

  it("does not change when a criterion without a score, or without weight, is added", () => {
    fc.assert(
      fc.property(account, weight, score, ({ scores, weights }, newWeight, newScore) => {
        const before = weightedScore(scores, weights, ANY);
        expect(weightedScore([...scores, null], [...weights, newWeight], ANY)).toBe(before);
        expect(weightedScore([...scores, newScore], [...weights, 0], ANY)).toBe(before);
      }),
    );
  });

  it("is never higher when missing scores count as 0", () => {
    fc.assert(
      fc.property(account, ({ scores, weights }) => {
        const skipped = weightedScore(scores, weights, ANY);
        expect(weightedScore(scores, weights, { missing: "zero" })).toBeLessThanOrEqual(skipped + 1e-12);
      }),
    );
  });

  it("is what its contributions add up to, and with the points lost the best score there is", () => {
    fc.assert(
      fc.property(account, fc.constantFrom("skip" as const, "zero" as const), ({ scores, weights }, missing) => {
        const parts = scoreContributions(scores, weights, 10, missing);
        const points = parts.reduce((sum, part) => sum + part.points, 0);
        const lost = parts.reduce((sum, part) => sum + part.pointsLost, 0);
        expect(Math.abs(points - weightedScore(scores, weights, { missing, minCoverage: 0 }))).toBeLessThan(1e-12);
        expect(points + lost).toBeCloseTo(10, 10);
      }),
    );
  });
});

describe("coverage", () => {
  it("is a fraction, and the score is there exactly when it is enough", () => {
    fc.assert(
      fc.property(account, fc.double({ min: 0, max: 1, noNaN: true }), ({ scores, weights }, minCoverage) => {
        const scored = coverage(scores, weights);
        expect(scored).toBeGreaterThan(0);
        expect(scored).toBeLessThanOrEqual(1);
        const call = () => weightedScore(scores, weights, { minCoverage });
        if (scored < minCoverage - 1e-9) expect(call).toThrow("of the weight is scored");
        else expect(call).not.toThrow();
      }),
    );
  });
});

describe("a rank", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });

  it("is 1 for the best, and one more than the number that is better", () => {
    fc.assert(
      fc.property(values, (all) => {
        const ranks = all.map((each) => competitionRank(each, all));
        expect(Math.min(...ranks)).toBe(1);
        const best = Math.max(...all);
        expect(all.filter((each, i) => (ranks[i] === 1) !== (each === best))).toEqual([]);
      }),
    );
  });

  it("counted from the other end, leaves room for all that tie", () => {
    fc.assert(
      fc.property(values, (all) => {
        for (const each of all) {
          const ties = all.filter((other) => other === each).length;
          const [down, up] = [competitionRank(each, all), competitionRank(each, all, "ascending")];
          expect(down + up).toBe(all.length + 2 - ties);
        }
      }),
    );
  });
});

describe("bands", () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
    .map((all) => all.sort((a, b) => a - b));
  const value = fc.double({ min: 0, max: 1100, noNaN: true });

  it("never give a higher figure a lower tier", () => {
    fc.assert(
      fc.property(bounds, value, value, (all, a, b) => {
        const tiers = [-1, ...all].map((from, label) => ({ from, label }));
        expect(bandLabel(Math.max(a, b), tiers)).toBeGreaterThanOrEqual(bandLabel(Math.min(a, b), tiers));
      }),
    );
  });

  it("give the same points on their bounds, in steps or along lines, and points between their own in between", () => {
    fc.assert(
      fc.property(bounds, value, (all, figure) => {
        const bands = all.map((from, i) => ({ from, points: (i * 7) % 5 }));
        for (const { from, points } of bands) {
          expect(bandPoints(from, bands)).toBe(points);
          expect(bandPoints(from, bands, true)).toBe(points);
        }
        const between = bandPoints(figure, bands, true);
        expect(between).toBeGreaterThanOrEqual(Math.min(...bands.map(({ points }) => points)));
        expect(between).toBeLessThanOrEqual(Math.max(...bands.map(({ points }) => points)));
      }),
    );
  });
});
