import { trafficLight } from "../../../../src/domain/kpi/trafficLight";

describe("trafficLight", () => {
  it.each([
    [0.95, "green"],
    [0.9, "green"],
    [0.9 - 1e-12, "green"],
    [0.89, "amber"],
    [0.7, "amber"],
    [0.69, "red"],
    [0, "red"],
  ])("of %d where more is better", (value, expected) => {
    expect(trafficLight(value, 0.7, 0.9)).toBe(expected);
  });

  it.each([
    [3, "green"],
    [4, "green"],
    [4.1, "amber"],
    [8, "amber"],
    [8 + 1e-12, "amber"],
    [8.1, "red"],
  ])("of %d where less is better", (value, expected) => {
    expect(trafficLight(value, 8, 4)).toBe(expected);
  });

  it("keeps what misses a bound by 1e-9 in its colour, and by more not", () => {
    expect([-1e-9, -1.1e-9].map((value) => trafficLight(value, -1, 0))).toEqual(["green", "amber"]);
    expect([-1e-9, -1.1e-9].map((value) => trafficLight(value, 0, 1))).toEqual(["amber", "red"]);
  });

  it("has no amber where both bounds are the same", () => {
    expect([4.9, 5, 5.1].map((value) => trafficLight(value, 5, 5))).toEqual(["red", "green", "green"]);
  });
});
