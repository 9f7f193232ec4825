import fc from "fast-check";
import { closenessToIdeal } from "../../src/domain/scoring/closenessToIdeal";
import { normalisedFigures } from "../../src/domain/scoring/normalisedFigures";
import { type AccountStatus, type ReviewedAccount, stagedStatuses } from "../../src/domain/scoring/stagedStatuses";

const ENTRY = 7;
const EXIT = 5;
const reviewed: fc.Arbitrary<ReviewedAccount> = fc.record({
  score: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
  status: fc.constantFrom<AccountStatus>("key", "watch", "candidate", "standard"),
  reviewsBelow: fc.integer({ min: 0, max: 3 }),
  failedGate: fc.boolean(),
});
const portfolio = fc.array(reviewed, { maxLength: 40 });
const capacity = fc.integer({ min: 0, max: 40 });

const hasPlace = (status: AccountStatus | null) => status === "key" || status === "watch";

describe("a review of statuses", () => {
  it("never moves a key account to anything but key or watch", () => {
    fc.assert(
      fc.property(portfolio, capacity, (accounts, room) => {
        const after = stagedStatuses(accounts, { entry: ENTRY, exit: EXIT, capacity: room });
        accounts.forEach(({ status }, i) => {
          if (status === "key") expect(hasPlace(after[i] ?? null)).toBe(true);
        });
      }),
    );
  });

  it("never gives more new places than there is room for", () => {
    fc.assert(
      fc.property(portfolio, capacity, (accounts, room) => {
        const after = stagedStatuses(accounts, { entry: ENTRY, exit: EXIT, capacity: room });
        const kept = accounts.filter(({ status }, i) => hasPlace(status) && hasPlace(after[i] ?? null)).length;
        const all = after.filter(hasPlace).length;
        expect(all).toBeLessThanOrEqual(Math.max(kept, room));
      }),
    );
  });

  it("never gives a place to an account and refuses it to a better one", () => {
    fc.assert(
      fc.property(portfolio, capacity, (accounts, room) => {
        const after = stagedStatuses(accounts, { entry: ENTRY, exit: EXIT, capacity: room });
        const outside = accounts
          .map((account, i) => ({ ...account, after: after[i] ?? null }))
          .filter(({ status, failedGate, score }) => !hasPlace(status) && !failedGate && score !== null);
        for (const taken of outside.filter((each) => each.after === "key"))
          for (const refused of outside.filter((each) => each.after !== "key"))
            expect(taken.score).toBeGreaterThan(refused.score ?? Infinity);
      }),
    );
  });
});

const figure = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const figures = fc.array(figure, { minLength: 2, maxLength: 30 });
const method = fc.constantFrom("minmax", "max", "sum", "vector", "ratio" as const);
const direction = fc.constantFrom("up", "down" as const);

describe("normalised figures", () => {
  it("lie between 0 and 1", () => {
    fc.assert(
      fc.property(figures, method, direction, (all, by, way) => {
        for (const value of normalisedFigures(all, by, way)) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it("do not depend on the unit", () => {
    fc.assert(
      fc.property(figures, method, direction, fc.constantFrom(0.001, 100), (all, by, way, unit) => {
        const once = normalisedFigures(all, by, way);
        const again = normalisedFigures(all.map((each) => each * unit), by, way); // prettier-ignore
        once.forEach((value, i) => expect(again[i]).toBeCloseTo(value ?? NaN, 6));
      }),
    );
  });

  it("keep the order going up, and reverse it going down", () => {
    fc.assert(
      fc.property(figures, method, (all, by) => {
        const up = normalisedFigures(all, by, "up") as number[];
        const down = normalisedFigures(all, by, "down") as number[];
        for (let i = 1; i < all.length; i++) {
          const sign = Math.sign((all[i] ?? 0) - (all[0] ?? 0));
          expect(sign * ((up[i] ?? NaN) - (up[0] ?? NaN))).toBeGreaterThanOrEqual(-1e-12);
          expect(sign * ((down[i] ?? NaN) - (down[0] ?? NaN))).toBeLessThanOrEqual(1e-12);
        }
      }),
    );
  });
});

describe("closeness to the ideal", () => {
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((criteria) =>
      fc.array(fc.array(figure, { minLength: criteria, maxLength: criteria }), { minLength: 2, maxLength: 12 }),
    );
  const rulesFor = (rows: readonly (readonly number[])[]) => ({
    weights: (rows[0] ?? []).map((_, j) => j + 1),
    directions: (rows[0] ?? []).map(() => "up" as const),
  });

  it("is 1 for an account that is best on everything, and never more for any other", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const best = (rows[0] ?? []).map((_, j) => 1 + Math.max(...rows.map((row) => row[j] ?? 0)));
        const closeness = closenessToIdeal([...rows, best], rulesFor(rows));
        expect(closeness.at(-1)).toBeCloseTo(1, 9);
        closeness.forEach((each) => expect(each).toBeLessThanOrEqual(1));
        closeness.forEach((each) => expect(each).toBeGreaterThanOrEqual(0));
      }),
    );
  });

  it("does not change when every weight is scaled alike", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const all = [...rows, (rows[0] ?? []).map((each) => each + 1)]; // so that not all are the same
        const rules = rulesFor(rows);
        const scaled = { ...rules, weights: rules.weights.map((weight) => 100 * weight) };
        const once = closenessToIdeal(all, rules);
        closenessToIdeal(all, scaled).forEach((each, i) => expect(each).toBeCloseTo(once[i] ?? NaN, 9));
      }),
    );
  });
});
