import { bandPoints } from "../../../../src/domain/scoring/bandPoints";
import { refusal } from "../refuses";

const revenue = [
  { from: 0, points: 1 },
  { from: 100, points: 5 },
  { from: 200, points: 10 },
];

describe("bandPoints", () => {
  it("goes up in steps", () => {
    expect([0, 99, 100, 199, 200, 900].map((value) => bandPoints(value, revenue))).toEqual([1, 1, 5, 5, 10, 10]);
  });

  it("goes along straight lines when asked to, and no further than the ends", () => {
    const values = [-50, 0, 25, 100, 150, 200, 900];
    expect(values.map((value) => bandPoints(value, revenue, true))).toEqual([1, 1, 2, 5, 7.5, 10, 10]);
  });

  it("gives a figure that rounding put below a bound the points of that bound", () => {
    expect(bandPoints(100 - 1e-10, revenue)).toBe(5);
    expect(bandPoints(100 - 1e-10, revenue, true)).toBe(5);
  });

  it("takes a scale on which less is better", () => {
    const daysLate = [
      { from: 0, points: 10 },
      { from: 30, points: 1 },
    ];
    expect(bandPoints(10, daysLate, true)).toBeCloseTo(7, 12);
  });

  // A goal G worth 6.67 and a red flag R worth 3.33 of 10: score = 10 (v - (2R - G)) / (3 (G - R)). G = 80, R = 50.
  it("is the goal and red-flag scale of the balanced scorecard, as two bands", () => {
    const scale = [
      { from: 20, points: 0 },
      { from: 110, points: 10 },
    ];
    expect(bandPoints(80, scale, true)).toBeCloseTo(20 / 3, 12);
    expect(bandPoints(50, scale, true)).toBeCloseTo(10 / 3, 12);
  });

  it("has no points, in steps, for a figure below the lowest band", () => {
    expect(() => bandPoints(-1, revenue)).toThrow(refusal("tooLittleData", /-1 is below the lowest band/));
    expect(() => bandPoints(99, revenue.slice(1))).toThrow(refusal("tooLittleData", /which starts at 100$/));
  });

  it("refuses no bands and bands out of order", () => {
    expect(() => bandPoints(1, [], true)).toThrow(refusal("tooLittleData"));
    expect(() => bandPoints(1, [...revenue].reverse())).toThrow(refusal("unsorted"));
  });
});
