import fc from "fast-check";
import { customerLifetimeValue } from "../../src/domain/customers/customerLifetimeValue";
import { grossRevenueRetention } from "../../src/domain/customers/grossRevenueRetention";
import { netPromoterMargin } from "../../src/domain/customers/netPromoterMargin";
import { netPromoterScore } from "../../src/domain/customers/netPromoterScore";
import { netRevenueRetention } from "../../src/domain/customers/netRevenueRetention";

const revenue = fc.double({ min: 0, max: 1e9, noNaN: true });
const customers = fc
  .array(fc.record({ start: revenue, end: revenue }), { minLength: 1, maxLength: 30 })
  .filter((all) => all.some(({ start }) => start > 1e-3))
  .map((all) => ({ start: all.map((each) => each.start), end: all.map((each) => each.end) }));

describe("revenue retention", () => {
  it("is at most 1 when gross, and at most the net one", () => {
    fc.assert(
      fc.property(customers, ({ start, end }) => {
        const gross = grossRevenueRetention(start, end);
        expect(gross).toBeGreaterThanOrEqual(0);
        expect(gross).toBeLessThanOrEqual(1);
        expect(gross).toBeLessThanOrEqual(netRevenueRetention(start, end) * (1 + 1e-12) + 1e-12);
      }),
    );
  });

  it("never rises by what customers buy on top, when gross", () => {
    fc.assert(
      fc.property(customers, revenue, ({ start, end }, more) => {
        const expanded = end.map((each, i) => (each >= (start[i] ?? 0) ? each + more : each));
        expect(grossRevenueRetention(start, expanded)).toBe(grossRevenueRetention(start, end));
      }),
    );
  });

  it("does not change by new customers", () => {
    fc.assert(
      fc.property(customers, revenue, ({ start, end }, bought) => {
        expect(netRevenueRetention([...start, 0], [...end, bought])).toBe(netRevenueRetention(start, end));
        expect(grossRevenueRetention([...start, 0], [...end, bought])).toBe(grossRevenueRetention(start, end));
      }),
    );
  });
});

const responses = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 });

describe("a net promoter score", () => {
  it("lies between -100 and 100, and does not depend on who answered first", () => {
    fc.assert(
      fc.property(responses, (all) => {
        expect(Math.abs(netPromoterScore(all))).toBeLessThanOrEqual(100);
        expect(netPromoterScore([...all].reverse())).toBe(netPromoterScore(all));
      }),
    );
  });

  it("never falls when someone answers higher", () => {
    fc.assert(
      fc.property(responses, fc.nat(), (all, place) => {
        const raised = all.map((answer, i) => (i === place % all.length ? Math.min(10, answer + 1) : answer));
        expect(netPromoterScore(raised)).toBeGreaterThanOrEqual(netPromoterScore(all));
      }),
    );
  });

  it("is twice as sure with four times the same answers", () => {
    fc.assert(
      fc.property(responses, (all) => {
        expect(netPromoterMargin([...all, ...all, ...all, ...all])).toBeCloseTo(netPromoterMargin(all) / 2, 8);
      }),
    );
  });
});

const terms = fc.record({
  retention: fc.double({ min: 0, max: 0.99, noNaN: true }),
  discount: fc.double({ min: 0, max: 2, noNaN: true }),
});
const margin = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("a lifetime value", () => {
  it("differs by exactly one margin between the two formulas", () => {
    fc.assert(
      fc.property(margin, terms, (each, all) => {
        const later = customerLifetimeValue(each, all);
        const closeness = 1e-9 * (Math.abs(later) + Math.abs(each) + 1);
        expect(Math.abs(customerLifetimeValue(each, { ...all, firstMargin: true }) - later - each)).toBeLessThan(
          closeness,
        );
      }),
    );
  });

  it("grows with every period towards the value of all", () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 50 }), (all, periods) => {
        const value = customerLifetimeValue(100, { ...all, periods });
        expect(customerLifetimeValue(100, { ...all, periods: periods + 1 })).toBeGreaterThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(customerLifetimeValue(100, all) * (1 + 1e-12));
      }),
    );
  });

  it("is the sum of the margins to come, one by one", () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 30 }), ({ retention, discount }, periods) => {
        let sum = 0;
        for (let t = 1; t <= periods; t++) sum += (100 * retention ** t) / (1 + discount) ** t;
        expect(customerLifetimeValue(100, { retention, discount, periods })).toBeCloseTo(sum, 7);
      }),
    );
  });
});
