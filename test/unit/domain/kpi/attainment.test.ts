import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { attainment, type AttainmentRules } from "../../../../src/domain/kpi/attainment";
import { refusal } from "../refuses";

describe("attainment", () => {
  it.each<[string, number, number, AttainmentRules, number]>([
    ["45 of 50", 45, 50, {}, 0.9],
    ["more than the target", 60, 50, {}, 1.2],
    ["nothing at all", 0, 50, {}, 0],
    ["a loss against a target", -5, 50, {}, 0],
    ["8 where 10 would do, going down", 8, 10, { direction: "down" }, 1.25],
    ["twice what was allowed, going down", 20, 10, { direction: "down" }, 0.5],
    ["the last complaint gone, without a cap", 0, 10, { direction: "down" }, 1],
    ["the last complaint gone, with one", 0, 10, { direction: "down", cap: 1.5 }, 1.5],
    ["better than none", -1, 10, { direction: "down" }, 1],
    ["none where none was the target", 0, 0, { direction: "down" }, 1],
    ["half the way down from a baseline", 30, 20, { direction: "down", baseline: 40 }, 0.5],
    ["half the way up from a baseline", 30, 40, { baseline: 20 }, 0.5],
    ["further from the target than at the start", 50, 20, { direction: "down", baseline: 40 }, 0],
    ["a target below 0 with a baseline", -5, -10, { direction: "down", baseline: 0 }, 0.5],
    ["inside a range", 15, 10, { direction: "range", upper: 20 }, 1],
    ["at the ends of a range", 10, 10, { direction: "range", upper: 20 }, 1],
    ["at the other end", 20, 10, { direction: "range", upper: 20 }, 1],
    ["below a range", 5, 10, { direction: "range", upper: 20 }, 0.5],
    ["above a range", 25, 10, { direction: "range", upper: 20 }, 0.8],
    ["above a range that ends at 0", 5, 0, { direction: "range", upper: 0 }, 0],
    ["done", 1, 1, { direction: "yes" }, 1],
    ["not done", 0, 1, { direction: "yes" }, 0],
    ["nearly done", 0.9, 1, { direction: "yes" }, 0],
  ])("of %s", (_, actual, target, rules, expected) => {
    expect(attainment(actual, target, rules)).toBeCloseTo(expected, 12);
  });

  it("forgives a limit what decimals may take, 1e-9, and no more", () => {
    const within = (actual: number, lower: number, upper: number) =>
      attainment(actual, lower, { direction: "range", upper });
    expect([within(0.7 - 0.4, 0.3, 8), within(0.1 + 0.2, 0.1, 0.3)]).toEqual([1, 1]); // a hair below 0.3, a hair above it
    expect([within(-1e-9, 0, 8), within(1e-9, 0, 0), attainment(-1e-9, 0, { direction: "yes" })]).toEqual([1, 1, 1]);
    expect([within(1.1e-9, 0, 0), attainment(-1.1e-9, 0, { direction: "yes" })]).toEqual([0, 0]);
  });

  it("never counts more than the cap", () => {
    expect(attainment(60, 50, { cap: 1 })).toBe(1);
    expect(attainment(8, 10, { direction: "down", cap: 1.1 })).toBe(1.1);
    expect(attainment(1, 1, { direction: "yes", cap: 0.5 })).toBe(0.5);
    expect(attainment(0, 0, { direction: "down", cap: 0.5 })).toBe(0.5);
  });

  it.each<[string, number, number, AttainmentRules, DomainErrorCode, RegExp]>([
    ["a target of 0 going up", 5, 0, {}, "zeroDivisor", /target is 0/],
    ["a target that is the baseline", 5, 20, { baseline: 20 }, "zeroDivisor", /target is the baseline/],
    ["a target of 0 going down, unless it is reached", 5, 0, { direction: "down" }, "outOfRange", /needs a baseline/],
    ["a target below 0 going up", 5, -10, {}, "outOfRange", /below 0, -10, needs a baseline/],
    ["a target below 0 going down", 5, -10, { direction: "down" }, "outOfRange", /below 0, -10, needs a baseline/],
    ["a range without an end", 5, 10, { direction: "range" }, "outOfRange", /needs an upper end/],
    ["a range upside down", 5, 10, { direction: "range", upper: 8 }, "outOfRange", /ends at 8, below/],
    ["a range below 0", 5, -1, { direction: "range", upper: 8 }, "outOfRange", /cannot start below 0/],
    ["what is below a range from 0", -1, 0, { direction: "range", upper: 8 }, "zeroDivisor", /target is 0/],
    ["a cap of 0", 5, 10, { cap: 0 }, "outOfRange", /cap of 0/],
  ])("refuses %s", (_, actual, target, rules, code, message) => {
    expect(() => attainment(actual, target, rules)).toThrow(refusal(code, message));
  });
});
