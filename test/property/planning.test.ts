import fc from "fast-check";
import { completeness } from "../../src/domain/planning/completeness";
import { dateOfSerial } from "../../src/domain/planning/dateOfSerial";
import { daysOverdue } from "../../src/domain/planning/daysOverdue";
import { missingRoles } from "../../src/domain/planning/missingRoles";
import { monthsLater } from "../../src/domain/planning/monthsLater";
import { nextReview } from "../../src/domain/planning/nextReview";
import { paybackPeriod } from "../../src/domain/planning/paybackPeriod";
import { relationshipStrength } from "../../src/domain/planning/relationshipStrength";
import { serialOfDate } from "../../src/domain/planning/serialOfDate";

const day = fc.integer({ min: 61, max: 2958465 });
const today = 45000;

describe("dates", () => {
  it("come back as the number they came from, one day after the other", () => {
    fc.assert(
      fc.property(day, (serial) => {
        expect(serialOfDate(dateOfSerial(serial))).toBe(serial);
      }),
    );
  });

  it("are those of the calendar that every computer has", () => {
    fc.assert(
      fc.property(day, (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(dateOfSerial(serial)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it("keep their day of the month some months later, unless that month is too short", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.integer({ min: 0, max: 600 }), (serial, months) => {
        const before = dateOfSerial(serial);
        const after = dateOfSerial(monthsLater(serial, months));
        expect(12 * after.year + after.month).toBe(12 * before.year + before.month + months);
        expect(after.day).toBeLessThanOrEqual(before.day);
        if (after.day < before.day) expect(dateOfSerial(monthsLater(serial, months) + 1).day).toBe(1);
      }),
    );
  });

  it("of reviews come the later, the rarer they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (last) => {
        const dates = (["weekly", "monthly", "quarterly", "yearly"] as const).map((cadence) =>
          nextReview(last, cadence),
        );
        expect([last, ...dates]).toEqual([last, ...dates].sort((one, other) => one - other));
      }),
    );
  });

  it("make nothing less overdue by waiting", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 61, max: 2_900_000 }), fc.nat(1000), (due, asOf, days) => {
        const overdue = daysOverdue(due, null, asOf);
        expect(daysOverdue(due, null, asOf + days)).toBeGreaterThanOrEqual(overdue);
        expect(daysOverdue(due, asOf, asOf + days)).toBe(0);
      }),
    );
  });
});

const stakeholder = fc.record({
  role: fc.constantFrom("executive sponsor" as const, "decision maker" as const, "champion" as const, null),
  power: fc.integer({ min: 1, max: 5 }),
  friendliness: fc.integer({ min: -2, max: 2 }),
  lastContact: fc.option(fc.integer({ min: today - 1000, max: today }), { nil: null }),
  cadenceInDays: fc.integer({ min: 1, max: 180 }),
});
const people = fc.array(stakeholder, { minLength: 1, maxLength: 12 });

describe("a relationship", () => {
  it("is 0 to 100, and never stronger by silence", () => {
    fc.assert(
      fc.property(people, fc.nat(400), (all, days) => {
        const strength = relationshipStrength(all, today);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(100 + 1e-9);
        expect(relationshipStrength(all, today + days)).toBeLessThanOrEqual(strength + 1e-9);
      }),
    );
  });

  it("is never weaker after a talk", () => {
    fc.assert(
      fc.property(people, (all) => {
        const [first, ...others] = all;
        const after = first === undefined ? all : [{ ...first, lastContact: today }, ...others];
        expect(relationshipStrength(after, today)).toBeGreaterThanOrEqual(relationshipStrength(all, today) - 1e-9);
      }),
    );
  });

  it("never misses a role for one person more", () => {
    fc.assert(
      fc.property(people, stakeholder, (all, one) => {
        const before = missingRoles(all, today);
        for (const role of missingRoles([...all, one], today)) expect(before).toContain(role);
      }),
    );
  });
});

describe("a plan", () => {
  const field = fc.record({ filled: fc.boolean(), weight: fc.double({ min: 0.001, max: 1000, noNaN: true }) });

  it("is as complete as it is not incomplete, and never less for one field more", () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 20 }), (fields) => {
        const weights = fields.map(({ weight }) => weight);
        const filled = fields.map((each) => each.filled);
        const done = completeness(filled, weights);
        expect(done + completeness(filled.map((each) => !each), weights)).toBeCloseTo(1, 10); // prettier-ignore
        expect(completeness([true, ...filled.slice(1)], weights)).toBeGreaterThanOrEqual(done - 1e-12);
      }),
    );
  });
});

describe("payback", () => {
  it("comes when the benefits until then make up for the investment", () => {
    const benefits = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(benefits, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const investment = share * all.reduce((sum, benefit) => sum + benefit, 0);
        const period = paybackPeriod(investment, all);
        const gained = all.reduce((sum, benefit, t) => sum + benefit * Math.min(1, Math.max(0, period - t)), 0);
        expect(gained).toBeCloseTo(investment, 7);
      }),
    );
  });
});
