import fc from "fast-check";
import { correlation } from "../../src/domain/statistics/correlation";
import { rankCorrelation } from "../../src/domain/statistics/rankCorrelation";

const pair = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));

/** Two columns that both vary. */
const columns = fc
  .array(pair, { minLength: 2, maxLength: 20 })
  .map((pairs) => [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const)
  .filter((both) => both.every((column) => new Set(column).size > 1));
const measure = fc.constantFrom(correlation, rankCorrelation);

describe("a correlation", () => {
  it("lies between -1 and 1, and is the same whichever column comes first", () => {
    fc.assert(
      fc.property(columns, measure, ([ones, others], measured) => {
        const found = measured(ones, others);
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(measured(others, ones)).toBeCloseTo(found, 12);
      }),
    );
  });

  it("is 1 of a column with itself, and changes its sign when a column is turned round", () => {
    fc.assert(
      fc.property(columns, measure, ([ones, others], measured) => {
        expect(measured(ones, ones)).toBeCloseTo(1, 12);
        expect(measured(ones, others.map((other) => -other))).toBeCloseTo(-measured(ones, others), 12); // prettier-ignore
      }),
    );
  });

  it("of ranks asks for the order only: stretching a column changes nothing", () => {
    fc.assert(
      fc.property(columns, ([ones, others]) => {
        const stretched = others.map((other) => other ** 3 + 7 * other);
        expect(rankCorrelation(ones, stretched)).toBeCloseTo(rankCorrelation(ones, others), 12);
      }),
    );
  });
});
