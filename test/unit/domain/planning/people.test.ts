import { missingRoles } from "../../../../src/domain/planning/missingRoles";
import { relationshipStrength } from "../../../../src/domain/planning/relationshipStrength";
import type { Stakeholder } from "../../../../src/domain/planning/Stakeholder";
import { refusal } from "../refuses";

const TODAY = 45000;
const person = (facts: Partial<Stakeholder>): Stakeholder => ({
  role: null,
  power: 3,
  friendliness: 0,
  lastContact: TODAY,
  cadenceInDays: 30,
  ...facts,
});
const daysAgo = (days: number) => TODAY - days;

describe("relationshipStrength", () => {
  it("weighs people by their power, and those out of touch less", () => {
    // (5 * 1 + 3 * 0.5 * 0.5) / 8
    const people = [
      person({ power: 5, friendliness: 2, lastContact: daysAgo(10) }),
      person({ power: 3, friendliness: 0, lastContact: daysAgo(60) }),
    ];
    expect(relationshipStrength(people, TODAY)).toBeCloseTo(71.875, 12);
  });

  it("goes from enemies to friends", () => {
    const strengths = [-2, -1, 0, 1, 2].map((friendliness) => relationshipStrength([person({ friendliness })], TODAY));
    expect(strengths).toEqual([0, 25, 50, 75, 100]);
  });

  it("loses nothing until the agreed days are over, then half with every such span", () => {
    const strengthAfter = (days: number) =>
      relationshipStrength([person({ friendliness: 2, lastContact: daysAgo(days), cadenceInDays: 10 })], TODAY);
    expect([0, 10, 20, 30].map(strengthAfter)).toEqual([100, 100, 50, 25]);
  });

  it("counts nothing for someone never spoken to, but counts their power", () => {
    const people = [person({ friendliness: 2 }), person({ friendliness: 2, lastContact: null })];
    expect(relationshipStrength(people, TODAY)).toBe(50);
  });

  it("leaves out people whose power nobody judged", () => {
    expect(relationshipStrength([person({ friendliness: 2 }), person({ power: null })], TODAY)).toBe(100);
    expect(() => relationshipStrength([person({ power: null })], TODAY)).toThrow(
      refusal("tooLittleData", /nobody yet/),
    );
    expect(() => relationshipStrength([], TODAY)).toThrow(refusal("tooLittleData"));
  });

  it.each([
    ["a power of 0", { power: 0 }, /power of 0/],
    ["a power of 6", { power: 6 }, /power of 6/],
    ["a friendliness of 3", { friendliness: 3 }, /friendliness of 3/],
    ["a friendliness of -3", { friendliness: -3 }, /friendliness of -3/],
    ["a cadence of 0", { cadenceInDays: 0 }, /cadence of 0 days/],
    ["a contact to come", { lastContact: TODAY + 1 }, /after the as-of date/],
  ])("refuses %s", (_name, facts, message) => {
    expect(() => relationshipStrength([person(facts)], TODAY)).toThrow(refusal("outOfRange", message));
  });
});

describe("missingRoles", () => {
  it("misses all of them where nobody is", () => {
    expect(missingRoles([], TODAY)).toEqual(["executive sponsor", "decision maker", "champion"]);
  });

  it("misses none that someone fills, whatever other people do", () => {
    const people = [
      person({ role: "executive sponsor", friendliness: -2 }),
      person({ role: "executive sponsor" }),
      person({ role: "decision maker", friendliness: 2 }),
      person({ role: "champion", friendliness: 1 }),
      person({ role: null, friendliness: -2 }),
    ];
    expect(missingRoles(people, TODAY)).toEqual([]);
  });

  it("wants a champion who is for us, where others must only not be against us", () => {
    const neutral = [person({ role: "decision maker" }), person({ role: "champion" })];
    expect(missingRoles(neutral, TODAY)).toEqual(["executive sponsor", "champion"]);
    expect(missingRoles([person({ role: "decision maker", friendliness: -1 })], TODAY)).toContain("decision maker");
  });

  it("does not count people nobody spoke to for more than twice the agreed days", () => {
    const missingAfter = (days: number | null) =>
      missingRoles([person({ role: "decision maker", lastContact: days === null ? null : daysAgo(days) })], TODAY);
    expect(missingAfter(60)).toEqual(["executive sponsor", "champion"]);
    expect(missingAfter(61)).toContain("decision maker");
    expect(missingAfter(null)).toContain("decision maker");
  });

  it("refuses a contact to come", () => {
    expect(() => missingRoles([person({ lastContact: TODAY + 1 })], TODAY)).toThrow(refusal("outOfRange"));
  });
});
