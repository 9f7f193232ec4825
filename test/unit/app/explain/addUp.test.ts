import fc from "fast-check";
import { addUp } from "../../../../src/app/explain/addUp";

describe("figures that are seen to add up", () => {
  it("are rounded so that thirds of one make one", () => {
    expect(addUp([1 / 3, 1 / 3, 1 / 3])).toEqual([0.34, 0.33, 0.33]);
  });

  it("stay as they are where they need no rounding", () => {
    expect(addUp([2.4, 1.35, 0.3]).map((each) => each.toFixed(2))).toEqual(["2.40", "1.35", "0.30"]);
  });

  it("add up where some are negative, too", () => {
    expect(addUp([10.6, -3.3, -0.6], 1)).toEqual([11, -3, -1]);
  });

  it("add up to the rounded total and are nowhere a whole step off", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (figures) => {
          const shown = addUp(figures);
          const total = figures.reduce((sum, each) => sum + each, 0);
          const sum = shown.reduce((all, each) => all + each, 0);
          expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.005 + 1e-6);
          shown.forEach((each, i) => expect(Math.abs(each - (figures[i] ?? 0))).toBeLessThan(0.01 + 1e-6));
        },
      ),
    );
  });
});
