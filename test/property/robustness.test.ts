import fc from "fast-check";
import { breakEvenWeights } from "../../src/domain/robustness/breakEvenWeights";
import { disagreement } from "../../src/domain/robustness/disagreement";
import { kthLargest } from "../../src/domain/robustness/kthLargest";
import { scoreChange } from "../../src/domain/robustness/scoreChange";
import { topShares } from "../../src/domain/robustness/topShares";
import { competitionRank } from "../../src/domain/scoring/competitionRank";
import { weightedScore } from "../../src/domain/scoring/weightedScore";

const mark = fc.integer({ min: 1, max: 10 });
const weight = fc.integer({ min: 1, max: 20 });

/** Accounts in rows, and a weight for each column. */
const matrix = fc.integer({ min: 1, max: 6 }).chain((criteria) =>
  fc.record({
    scores: fc.array(fc.array(mark, { minLength: criteria, maxLength: criteria }), { minLength: 1, maxLength: 15 }),
    weights: fc.array(weight, { minLength: criteria, maxLength: criteria }),
  }),
);
const top = fc.integer({ min: 1, max: 6 });
const sampling = fc.record({
  spread: fc.double({ min: 0, max: 1, noNaN: true }),
  samples: fc.constant(50),
  seed: fc.integer({ min: 0, max: 1e6 }),
});

describe("the shares of the top", () => {
  it("add up to the places there are", () => {
    fc.assert(
      fc.property(matrix, top, sampling, ({ scores, weights }, places, how) => {
        const shares = topShares(scores, weights, places, how) as number[];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.min(places, scores.length), 9);
        shares.forEach((share) => expect(share).toBeGreaterThanOrEqual(0));
        shares.forEach((share) => expect(share).toBeLessThanOrEqual(1 + 1e-9));
      }),
    );
  });

  it("are the same for the same seed", () => {
    fc.assert(
      fc.property(matrix, top, sampling, ({ scores, weights }, places, how) => {
        expect(topShares(scores, weights, places, how)).toEqual(topShares(scores, weights, places, how));
      }),
    );
  });

  it("are 1 for an account that is better on everything, whatever the weights", () => {
    fc.assert(
      fc.property(matrix, top, sampling, ({ scores, weights }, places, how) => {
        const best = weights.map(() => 11);
        expect(topShares([...scores, best], weights, places, how).at(-1)).toBe(1);
      }),
    );
  });

  it("say what a ranking says where no weight may be off", () => {
    fc.assert(
      fc.property(matrix, top, sampling, ({ scores, weights }, places, how) => {
        const totals = scores.map((row) => weightedScore(row, weights));
        topShares(scores, weights, places, { ...how, spread: 0 }).forEach((share, i) => {
          const isIn = competitionRank(totals[i] ?? 0, totals) <= places;
          expect((share ?? 0) > 0).toBe(isIn);
        });
      }),
    );
  });
});

describe("a break-even weight", () => {
  const account = fc.integer({ min: 0, max: 14 });

  /** The rank of an account when one weight is moved and the others share the rest. */
  function rankAt(
    scores: readonly number[][],
    weights: readonly number[],
    who: number,
    criterion: number,
    share: number,
  ) {
    const others = weights.reduce((sum, each, j) => (j === criterion ? sum : sum + each), 0);
    const moved = weights.map((each, j) => (j === criterion ? share : ((1 - share) * each) / others));
    const totals = scores.map((row) => weightedScore(row, moved));
    return competitionRank(totals[who] ?? 0, totals);
  }

  it("is where the account changes sides, and nothing nearer is", () => {
    fc.assert(
      fc.property(matrix, top, account, ({ scores, weights }, places, who) => {
        fc.pre(who < scores.length && weights.length > 1);
        const total = weights.reduce((sum, each) => sum + each, 0);
        breakEvenWeights(scores, weights, places, who).forEach((found, criterion) => {
          const now = (weights[criterion] ?? 0) / total;
          const isIn = (share: number) => rankAt(scores, weights, who, criterion, share) <= places;
          const reach = found === null ? 1 : Math.abs(found.shift);
          for (const part of [0.25, 0.5, 0.75, 0.99]) {
            for (const share of [now + part * reach, now - part * reach])
              if (reach > 1e-4 && share > 1e-4 && share < 1 - 1e-4) expect(isIn(share)).toBe(isIn(now));
          }
          if (found === null) return;
          const beyond = found.weight + (found.shift < 0 ? -1e-7 : 1e-7);
          const isOther = isIn(beyond) !== isIn(now) || (found.shift === 0 && isIn(found.weight - 1e-7) !== isIn(now));
          expect(isOther).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("is a tie with the rival it names", () => {
    fc.assert(
      fc.property(matrix, top, ({ scores, weights }, places) => {
        fc.pre(weights.length > 1);
        breakEvenWeights(scores, weights, places, 0).forEach((found, criterion) => {
          if (found === null) return;
          const others = weights.reduce((sum, each, j) => (j === criterion ? sum : sum + each), 0);
          const moved = weights.map((each, j) =>
            j === criterion ? found.weight : ((1 - found.weight) * each) / others,
          );
          const [own, rival] = [scores[0], scores[found.rival]].map((row) => weightedScore(row ?? [], moved));
          expect(own).toBeCloseTo(rival ?? NaN, 9);
        });
      }),
    );
  });
});

describe("an explained change", () => {
  const maybe = fc.option(fc.double({ min: 1, max: 10, noNaN: true }), { nil: null });
  const times = fc
    .array(fc.record({ before: maybe, after: maybe, weightBefore: weight, weightAfter: weight }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((criteria) => ({
      before: { scores: criteria.map((each) => each.before), weights: criteria.map((each) => each.weightBefore) },
      after: { scores: criteria.map((each) => each.after), weights: criteria.map((each) => each.weightAfter) },
    }))
    .filter(({ before, after }) => [before, after].every(({ scores }) => scores.some((each) => each !== null)));

  it("adds up to the change of the score, with criteria newly scored and dropped", () => {
    fc.assert(
      fc.property(times, ({ before, after }) => {
        const parts = scoreChange(before, after);
        const sum = parts.flatMap((part) => Object.values(part) as number[]).reduce((all, each) => all + each, 0);
        const total = ({ scores, weights }: typeof before) => weightedScore(scores, weights, { minCoverage: 0 });
        expect(Math.abs(sum - (total(after) - total(before)))).toBeLessThan(1e-12);
      }),
    );
  });

  it("says the opposite when the two times are exchanged", () => {
    fc.assert(
      fc.property(times, ({ before, after }) => {
        const back = scoreChange(after, before);
        scoreChange(before, after).forEach((part, i) => {
          expect(back[i]?.fromScore).toBeCloseTo(-part.fromScore, 12);
          expect(back[i]?.fromWeight).toBeCloseTo(-part.fromWeight, 12);
          expect(back[i]?.dropped).toBeCloseTo(-part.newlyScored, 12);
        });
      }),
    );
  });
});

describe("disagreement", () => {
  const ratings = fc.array(mark, { minLength: 2, maxLength: 20 });

  it("does not change when all rate one higher, and never exceeds the range", () => {
    fc.assert(
      fc.property(ratings, (all) => {
        const found = disagreement(all);
        const shifted = disagreement(all.map((each) => each + 1));
        expect(shifted.standardDeviation).toBeCloseTo(found.standardDeviation, 9);
        expect(shifted).toMatchObject({ range: found.range, lowestRater: found.lowestRater });
        expect(found.standardDeviation).toBeLessThanOrEqual(found.range);
      }),
    );
  });
});

describe("the k-th largest", () => {
  it("is what sorting would find", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 }), fc.nat(), (all, n) => {
        const k = 1 + (n % all.length);
        expect(kthLargest(Float64Array.from(all), k)).toBe([...all].sort((a, b) => b - a)[k - 1]);
      }),
    );
  });
});
