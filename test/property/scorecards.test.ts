import fc from "fast-check";
import { attainment } from "../../src/domain/kpi/attainment";
import { balance } from "../../src/domain/kpi/balance";
import { groupedScorecard } from "../../src/domain/kpi/groupedScorecard";
import { scorecardTotal } from "../../src/domain/kpi/scorecardTotal";
import { trafficLight } from "../../src/domain/kpi/trafficLight";
import { trend } from "../../src/domain/kpi/trend";

const figure = fc.double({ min: 0, max: 1e6, noNaN: true });
const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const weight = fc.double({ min: 0.01, max: 100, noNaN: true });

describe("an attainment", () => {
  it("is never below 0 and never above the cap", () => {
    fc.assert(
      fc.property(
        figure,
        positive,
        fc.constantFrom("up", "down", "yes" as const),
        weight,
        (actual, target, direction, cap) => {
          const attained = attainment(actual, target, { direction, cap });
          expect(attained).toBeGreaterThanOrEqual(0);
          expect(attained).toBeLessThanOrEqual(cap);
        },
      ),
    );
  });

  it("never falls while more is better, and never rises while less is", () => {
    fc.assert(
      fc.property(positive, positive, positive, (one, other, target) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(attainment(more, target)).toBeGreaterThanOrEqual(attainment(less, target));
        const going = { direction: "down" } as const;
        expect(attainment(more, target, going)).toBeLessThanOrEqual(attainment(less, target, going));
      }),
    );
  });

  it("from a baseline is 0 at the start and 1 at the target, both ways", () => {
    fc.assert(
      fc.property(figure, figure, (baseline, target) => {
        fc.pre(baseline !== target);
        expect(attainment(baseline, target, { baseline })).toBe(0);
        expect(attainment(target, target, { baseline })).toBe(1);
      }),
    );
  });
});

describe("a traffic light", () => {
  it("never gets worse as the figure gets better, whichever way that is", () => {
    const order = ["red", "amber", "green"];
    fc.assert(
      fc.property(figure, figure, figure, figure, (one, other, amber, green) => {
        const better = amber > green ? Math.min(one, other) : Math.max(one, other);
        const worse = amber > green ? Math.max(one, other) : Math.min(one, other);
        expect(order.indexOf(trafficLight(better, amber, green))).toBeGreaterThanOrEqual(
          order.indexOf(trafficLight(worse, amber, green)),
        );
      }),
    );
  });
});

describe("a scorecard", () => {
  const kpis = fc.array(
    fc.record({
      attainment: fc.double({ min: 0, max: 2, noNaN: true }),
      weight,
      group: fc.constantFrom("A", "B", "C"),
    }),
    { minLength: 1, maxLength: 20 },
  );

  it("is never above its cap, and never above what it is without one", () => {
    fc.assert(
      fc.property(kpis, weight, (all, cap) => {
        const attained = all.map((kpi) => kpi.attainment);
        const weights = all.map((kpi) => kpi.weight);
        const capped = scorecardTotal(attained, weights, cap);
        expect(capped).toBeLessThanOrEqual(cap + 1e-12);
        expect(capped).toBeLessThanOrEqual(scorecardTotal(attained, weights, Infinity) + 1e-12);
      }),
    );
  });

  it("is the same by groups that weigh what their KPIs weigh together", () => {
    fc.assert(
      fc.property(kpis, (all) => {
        const groups = [...new Set(all.map(({ group }) => group))];
        const together = groups.map((name) =>
          all.filter(({ group }) => group === name).reduce((sum, each) => sum + each.weight, 0),
        );
        const plain = scorecardTotal(all.map((kpi) => kpi.attainment), all.map((kpi) => kpi.weight)); // prettier-ignore
        expect(groupedScorecard(all, together).total).toBeCloseTo(plain, 10);
      }),
    );
  });

  it("has shares of tags that add up to 1", () => {
    fc.assert(
      fc.property(kpis, (all) => {
        const shares = balance(all.map(({ group }) => group), all.map((kpi) => kpi.weight)); // prettier-ignore
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("a trend", () => {
  const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null, freq: 5 }), {
    minLength: 3,
    maxLength: 24,
  });

  it("turns round when the series is read backwards", () => {
    const opposite = { rising: "falling", flat: "flat", falling: "rising" };
    fc.assert(
      fc.property(values, (series) => {
        fc.pre(series.filter((value) => value !== null).length >= 3);
        expect(trend([...series].reverse())).toBe(opposite[trend(series)]);
      }),
    );
  });

  it("does not depend on the unit", () => {
    const whole = fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 }), { nil: null, freq: 5 }), { minLength: 3 });
    fc.assert(
      fc.property(whole, fc.constantFrom(0.5, 1024), (series, unit) => {
        fc.pre(series.filter((value) => value !== null).length >= 3);
        expect(trend(series.map((value) => (value === null ? null : value * unit)))).toBe(trend(series));
      }),
    );
  });
});
