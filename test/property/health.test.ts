import fc from "fast-check";
import { healthContributions } from "../../src/domain/health/healthContributions";
import { healthScore } from "../../src/domain/health/healthScore";
import type { HealthGate } from "../../src/domain/health/lowestCap";

const component = fc.record({
  value: fc.double({ min: 0, max: 100, noNaN: true }),
  weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  age: fc.double({ min: 0, max: 3650, noNaN: true }),
});
const account = fc.array(component, { minLength: 1, maxLength: 10 });
type Account = readonly { value: number; weight: number; age: number }[];

function healthOf(all: Account, silence = 0, gates: readonly HealthGate[] = []): number {
  return healthScore(
    all.map(({ value }) => value),
    { weights: all.map(({ weight }) => weight), agesInDays: all.map(({ age }) => age + silence), gates },
  );
}

describe("health", () => {
  it("is 0 to 100", () => {
    fc.assert(
      fc.property(account, (all) => {
        expect(healthOf(all)).toBeGreaterThanOrEqual(0);
        expect(healthOf(all)).toBeLessThanOrEqual(100 + 1e-12);
      }),
    );
  });

  it("is never raised by silence", () => {
    fc.assert(
      fc.property(account, fc.double({ min: 0, max: 3650, noNaN: true }), (all, days) => {
        expect(healthOf(all, days)).toBeLessThanOrEqual(healthOf(all) + 1e-12);
      }),
    );
  });

  it("never exceeds the cap of a gate that fired, and is never raised by one", () => {
    fc.assert(
      fc.property(account, fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (all, caps) => {
        const capped = healthOf(all, 0, caps.map((cap) => ({ fired: true, cap }))); // prettier-ignore
        expect(capped).toBeLessThanOrEqual(Math.min(...caps));
        expect(capped).toBeLessThanOrEqual(healthOf(all));
      }),
    );
  });

  it("does not fall when a component gets better", () => {
    fc.assert(
      fc.property(account, fc.double({ min: 0, max: 100, noNaN: true }), (all, better) => {
        const [first, ...others] = all;
        const raised = first ? [{ ...first, value: Math.max(first.value, better) }, ...others] : all;
        expect(healthOf(raised)).toBeGreaterThanOrEqual(healthOf(all) - 1e-12);
      }),
    );
  });

  it("is what its contributions add up to, gates and all", () => {
    const gates = fc.array(fc.record({ fired: fc.boolean(), cap: fc.double({ min: 0, max: 100, noNaN: true }) }));
    fc.assert(
      fc.property(account, gates, (all, barriers) => {
        const values = all.map(({ value }) => value);
        const weights = all.map(({ weight }) => weight);
        const ages = all.map(({ age }) => age);
        const { components, gatePoints } = healthContributions(values, weights, ages, 90, barriers);
        const sum = [...components.map(({ points }) => points), ...gatePoints].reduce((total, each) => total + each, 0);
        expect(sum).toBeCloseTo(healthOf(all, 0, barriers), 10);
      }),
    );
  });
});
