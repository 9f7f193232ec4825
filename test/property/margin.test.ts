import fc from "fast-check";
import { type BridgeStep, bridgeSteps } from "../../src/domain/margin/bridgeSteps";
import { pocketPrice } from "../../src/domain/margin/pocketPrice";
import { type MixVariant, priceVolumeMix } from "../../src/domain/margin/priceVolumeMix";
import { columnsOf, type ProductChange } from "../unit/domain/margin/columnsOf";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const soldUnits = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0.01, max: 1e5, noNaN: true }));
const period = fc.oneof(
  { weight: 4, arbitrary: fc.record({ sales: amount, units: soldUnits, cost: amount }) },
  { weight: 1, arbitrary: fc.constant({ sales: 0, units: 0, cost: 0 }) },
);
const products = fc.array(fc.record({ before: period, after: period }), { minLength: 1, maxLength: 20 });
const variant = fc.constantFrom("plan" as const, "average" as const);

/** What rounding may add up to: figures per unit are multiplied by many units. */
function closenessOf(all: readonly ProductChange[]): number {
  const size = all.reduce((sum, { before, after }) => {
    const growth = before.units > 0 ? after.units / before.units : 0;
    return (
      sum +
      (Math.abs(before.sales) + Math.abs(before.cost)) * (1 + growth) +
      Math.abs(after.sales) +
      Math.abs(after.cost)
    );
  }, 1);
  const units = all.reduce((sum, { before, after }) => sum + before.units + after.units, 1);
  const least = all.reduce((low, { before }) => (before.units > 0 ? Math.min(low, before.units) : low), 1);
  return 1e-12 * size * (units / least);
}

const effectsOf = (all: readonly ProductChange[], variant: MixVariant) => {
  const { before, after } = columnsOf(all);
  const explain = priceVolumeMix(before, after, variant);
  return all.map((_, product) => explain(product));
};

describe("price, volume and mix", () => {
  it("add up to the change, per product and in total, in both variants, with new and lost products and costs", () => {
    fc.assert(
      fc.property(products, variant, (all, mix) => {
        const closeness = closenessOf(all);
        const explained = effectsOf(all, mix).map(sumOf);
        all.forEach(({ before, after }, i) => {
          const change = after.sales - after.cost - (before.sales - before.cost);
          expect(Math.abs((explained[i] ?? NaN) - change)).toBeLessThanOrEqual(closeness);
        });
      }),
    );
  });

  it("have the same total in both variants, effect by effect", () => {
    fc.assert(
      fc.property(products, (all) => {
        const [plan, average] = [effectsOf(all, "plan"), effectsOf(all, "average")];
        for (const effect of ["price", "volume", "mix", "cost", "gained", "lost"] as const) {
          const total = (each: typeof plan) => each.reduce((sum, effects) => sum + effects[effect], 0);
          expect(Math.abs(total(plan) - total(average))).toBeLessThanOrEqual(closenessOf(all));
        }
      }),
    );
  });

  it("find nothing where nothing changed", () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 20 }), variant, (all, mix) => {
        const unchanged = all.map((each) => ({ before: each, after: each }));
        for (const effects of effectsOf(unchanged, mix))
          for (const effect of Object.values(effects) as number[])
            expect(Math.abs(effect)).toBeLessThanOrEqual(closenessOf(unchanged));
      }),
    );
  });
});

function sumOf(effects: object): number {
  return (Object.values(effects) as number[]).reduce((sum, effect) => sum + effect, 0);
}

describe("a bridge", () => {
  const reachedBy = (step: BridgeStep, isUp: boolean) => {
    // An upward step ends at its outer end above zero, or at the inner end of what hangs below it; a downward one the other way round.
    const outer = step.baseAbove + step.upAbove + step.downAbove;
    const deepest = step.baseBelow + step.upBelow + step.downBelow;
    if (isUp) return outer > 0 ? outer : step.baseBelow;
    return deepest < 0 ? deepest : step.baseAbove;
  };

  it("ends where it should, also across zero, and so does every step of it", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 15 }), (start, effects) => {
        const steps = bridgeSteps(start, effects);
        let reached = start;
        steps.slice(1, -1).forEach((step, i) => {
          const effect = effects[i] ?? NaN;
          reached += effect;
          expect(reachedBy(step, effect >= 0)).toBeCloseTo(reached, 5);
        });
        expect(steps.at(-1)?.total).toBe(reached);
      }),
    );
  });

  it("draws as much as the step is long, above zero upwards and below it downwards", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 15 }), (start, effects) => {
        bridgeSteps(start, effects)
          .slice(1, -1)
          .forEach((step, i) => {
            const above = step.upAbove + step.downAbove;
            const below = step.upBelow + step.downBelow;
            expect(above - below).toBeCloseTo(Math.abs(effects[i] ?? 0), 5);
            expect(Math.min(step.baseAbove, above, -step.baseBelow, -below)).toBeGreaterThanOrEqual(-1e-12);
          });
      }),
    );
  });
});

describe("a pocket price", () => {
  const discount = fc.double({ min: 0, max: 1, noNaN: true });

  it("does not depend on the order of the discounts, and never rises by one more", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.array(discount), discount, (price, all, more) => {
        const pocket = pocketPrice(price, all);
        expect(pocketPrice(price, [...all].reverse())).toBeCloseTo(pocket, 6);
        expect(pocketPrice(price, [...all, more])).toBeLessThanOrEqual(pocket);
      }),
    );
  });
});
