import { fadedComponent } from "../../../../src/domain/health/fadedComponent";
import { refusal } from "../refuses";

describe("fadedComponent", () => {
  it("halves the good in good news with every half-life", () => {
    expect([0, 90, 180].map((age) => fadedComponent(90, age, 90))).toEqual([90, 70, 60]);
  });

  it("never makes bad news better", () => {
    expect([0, 90, 900].map((age) => fadedComponent(20, age, 90))).toEqual([20, 20, 20]);
    expect(fadedComponent(0, 90, 90)).toBe(0);
  });

  it("leaves neutral news alone", () => {
    expect(fadedComponent(50, 1000, 90)).toBe(50);
  });

  it.each([
    ["a value above 100", 101, 0, 90, /101 is not between 0 and 100/],
    ["a value below 0", -1, 0, 90, /-1 is not between/],
    ["evidence from the future", 50, -1, 90, /-1 days lies in the future/],
    ["a half-life of 0", 50, 0, 0, /half-life is 0 days/],
  ])("refuses %s", (_, value, age, halfLife, message) => {
    expect(() => fadedComponent(value, age, halfLife)).toThrow(refusal("outOfRange", message));
  });
});
