import fc from "fast-check";
import { completedJudgements } from "../../src/domain/weighting/completedJudgements";
import { consistencyRatio } from "../../src/domain/weighting/consistencyRatio";
import { judgementRepairs } from "../../src/domain/weighting/judgementRepairs";
import { judgementWeights } from "../../src/domain/weighting/judgementWeights";
import { normalisedWeights } from "../../src/domain/weighting/normalisedWeights";
import { principalEigenvector } from "../../src/domain/weighting/principalEigenvector";

const weights = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 9 });
const method = fc.constantFrom("eigenvector", "geometric" as const);
const step = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9);

/** The upper half of a matrix in which the first criterion was compared with all others, and of the rest only some. */
const judgements = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc
    .array(fc.option(step, { nil: null, freq: 3 }), { minLength: count * count, maxLength: count * count })
    .map((steps) =>
      Array.from({ length: count }, (_, i) =>
        Array.from({ length: count }, (__, j) => {
          if (j <= i) return null;
          return i === 0 ? (steps[j] ?? 1) : (steps[i * count + j] ?? null);
        }),
      ),
    ),
);

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

describe("pairwise judgements", () => {
  it("without contradiction give back their weights, and the ratio is 0", () => {
    fc.assert(
      fc.property(weights, method, (all, by) => {
        const matrix = all.map((row) => all.map((column) => row / column));
        const expected = normalisedWeights(all);
        judgementWeights(matrix, by).forEach((each, i) => expect(each).toBeCloseTo(expected[i] ?? NaN, 10));
        expect(consistencyRatio(matrix)).toBeCloseTo(0, 10);
      }),
    );
  });

  it("without contradiction need only one judgement per criterion", () => {
    fc.assert(
      fc.property(weights, method, (all, by) => {
        const chain = all.map((row, i) => all.map((column, j) => (j === i + 1 ? row / column : null)));
        const expected = normalisedWeights(all);
        judgementWeights(chain, by).forEach((each, i) => expect(each).toBeCloseTo(expected[i] ?? NaN, 9));
        expect(consistencyRatio(chain)).toBeCloseTo(0, 9);
      }),
    );
  });

  it("make weights that add up to 1, and a ratio of 0 or more", () => {
    fc.assert(
      fc.property(judgements, method, (matrix, by) => {
        const found = judgementWeights(matrix, by);
        expect(sum(found)).toBeCloseTo(1, 12);
        found.forEach((each) => expect(each).toBeGreaterThan(0));
        expect(consistencyRatio(matrix)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("are completed by what makes the eigenvalue least", () => {
    fc.assert(
      fc.property(judgements, fc.constantFrom(0.99, 1.01), (matrix, factor) => {
        const full = completedJudgements(matrix);
        const { eigenvalue } = principalEigenvector(full);
        matrix.forEach((row, i) => {
          row.forEach((entry, j) => {
            if (entry !== null || j <= i) return;
            const moved = full.map((each) => [...each]);
            moved[i]?.splice(j, 1, (full[i]?.[j] ?? 1) * factor);
            moved[j]?.splice(i, 1, (full[j]?.[i] ?? 1) / factor);
            expect(principalEigenvector(moved).eigenvalue).toBeGreaterThan(eigenvalue - 1e-12);
          });
        });
      }),
    );
  });

  it("weigh the same when the criteria stand in reverse order", () => {
    fc.assert(
      fc.property(judgements, method, (matrix, by) => {
        const backwards = [...matrix].reverse().map((row) => [...row].reverse());
        const found = judgementWeights(matrix, by);
        [...judgementWeights(backwards, by)]
          .reverse()
          .forEach((each, i) => expect(each).toBeCloseTo(found[i] ?? NaN, 8));
      }),
    );
  });

  it("are mended one at a time by what stands on the scale", () => {
    fc.assert(
      fc.property(judgements, (matrix) => {
        const repairs = judgementRepairs(matrix);
        expect(repairs.length).toBeLessThanOrEqual(3);
        for (const { row, column, judgement, better } of repairs) {
          expect(matrix[row]?.[column]).toBe(judgement);
          expect(Math.round(Math.max(better, 1 / better))).toBeCloseTo(Math.max(better, 1 / better), 12);
          expect(Math.max(better, 1 / better)).toBeLessThanOrEqual(9);
        }
      }),
    );
  });
});
