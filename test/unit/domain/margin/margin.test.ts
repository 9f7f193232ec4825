import { bridgeSteps } from "../../../../src/domain/margin/bridgeSteps";
import { marginRate } from "../../../../src/domain/margin/marginRate";
import { pocketPrice } from "../../../../src/domain/margin/pocketPrice";
import { type Comparison, redFlags } from "../../../../src/domain/margin/redFlags";
import { refusal } from "../refuses";

describe("marginRate", () => {
  it("is what is left of the revenue, as a fraction of it", () => {
    expect(marginRate(200, 150)).toBe(0.25);
    expect(marginRate(200, 0)).toBe(1);
  });

  it("is below 0 where more was spent than earned", () => {
    expect(marginRate(100, 150)).toBe(-0.5);
  });

  it("is not defined without revenue, and refused for a negative one", () => {
    expect(() => marginRate(0, 5)).toThrow(refusal("zeroDivisor", /no revenue/));
    expect(() => marginRate(-10, 5)).toThrow(refusal("outOfRange", /-10 is negative/));
  });
});

describe("pocketPrice", () => {
  it("takes each discount off what the one before left", () => {
    expect(pocketPrice(100, [0.1, 0.1])).toBeCloseTo(81, 10);
  });

  it("takes off the cost to serve last", () => {
    expect(pocketPrice(100, [0.5], 20)).toBe(30);
    expect(pocketPrice(100, [1], 20)).toBe(-20);
  });

  it("is the list price without discounts", () => {
    expect(pocketPrice(100, [])).toBe(100);
  });

  it.each([
    ["a discount in percent", 100, [10], 0, /discount of 10 is not a fraction/],
    ["a negative discount", 100, [-0.1], 0, /discount of -0.1/],
    ["a negative price", -1, [], 0, /list price of -1/],
    ["a negative cost", 100, [], -5, /cost to serve of -5/],
  ])("refuses %s", (_name, price, discounts, cost, message) => {
    expect(() => pocketPrice(price, discounts, cost)).toThrow(refusal("outOfRange", message));
  });
});

describe("bridgeSteps", () => {
  const parts = { baseAbove: 0, baseBelow: 0, upAbove: 0, upBelow: 0, downAbove: 0, downBelow: 0, total: 0 };

  it("splits a step that crosses zero", () => {
    expect(bridgeSteps(100, [-150, 80])).toEqual([
      { ...parts, total: 100 },
      { ...parts, downAbove: 100, downBelow: -50 },
      { ...parts, upAbove: 30, upBelow: -50 },
      { ...parts, total: 30 },
    ]);
  });

  it("stands each step where the one before ended, above zero", () => {
    expect(bridgeSteps(100, [20, -50])).toEqual([
      { ...parts, total: 100 },
      { ...parts, baseAbove: 100, upAbove: 20 },
      { ...parts, baseAbove: 70, downAbove: 50 },
      { ...parts, total: 70 },
    ]);
  });

  it("and hangs it there below zero", () => {
    expect(bridgeSteps(-100, [-20, 50])).toEqual([
      { ...parts, total: -100 },
      { ...parts, baseBelow: -100, downBelow: -20 },
      { ...parts, baseBelow: -70, upBelow: -50 },
      { ...parts, total: -70 },
    ]);
  });

  it("goes from the first total to the last at once where nothing happens", () => {
    expect(bridgeSteps(5, [])).toEqual([
      { ...parts, total: 5 },
      { ...parts, total: 5 },
    ]);
  });

  it("shows a step of nothing as a base alone", () => {
    expect(bridgeSteps(5, [0])[1]).toEqual({ ...parts, baseAbove: 5 });
  });
});

describe("redFlags", () => {
  const rules = [
    { metric: 0, comparison: ">", threshold: 0.1, text: "Discount above 10 %" },
    { metric: 1, comparison: ">=", threshold: 2, text: "Over budget twice" },
  ] as const;

  it("tells the text of every rule that holds, in the order of the rules", () => {
    expect(redFlags([0.12, 3], rules)).toEqual(["Discount above 10 %", "Over budget twice"]);
    expect(redFlags([0.05, 2], rules)).toEqual(["Over budget twice"]);
    expect(redFlags([0.1, 1], rules)).toEqual([]);
  });

  it("is silent about a figure nobody knows", () => {
    expect(redFlags([null, null], rules)).toEqual([]);
    expect(redFlags([null], [{ metric: 0, comparison: "<", threshold: 5, text: "Low" }])).toEqual([]);
  });

  it.each<[Comparison, boolean[]]>([
    [">", [false, false, true]],
    [">=", [false, true, true]],
    ["<", [true, false, false]],
    ["<=", [true, true, false]],
    ["=", [false, true, false]],
    ["<>", [true, false, true]],
  ])("holds figures below, on and above the threshold against it by %s", (comparison, expected) => {
    const holds = (value: number, threshold: number) =>
      redFlags([value], [{ metric: 0, comparison, threshold, text: "!" }]).length > 0;
    expect([0.2, 0.1 + 0.2, 0.4].map((value) => holds(value, 0.3))).toEqual(expected); // 0.1 + 0.2 is a hair above 0.3, and on it
    const [below, on, above] = expected;
    expect([-1.1e-9, -1e-9, 1e-9, 1.1e-9].map((value) => holds(value, 0))).toEqual([below, on, on, above]);
  });

  it("refuses a rule for a figure that there is not", () => {
    expect(() => redFlags([1], rules)).toThrow(refusal("outOfRange", /figure 2 of 1/));
  });
});
