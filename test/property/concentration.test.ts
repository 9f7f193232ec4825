import fc from "fast-check";
import { abcClasses } from "../../src/domain/concentration/abcClasses";
import { herfindahlIndex } from "../../src/domain/concentration/herfindahlIndex";
import { topShare } from "../../src/domain/concentration/topShare";
import { whaleCurve } from "../../src/domain/concentration/whaleCurve";

const revenues = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  })
  .filter((all) => all.some((revenue) => revenue > 1e-3));

describe("concentration", () => {
  it("lies between that of equal customers and that of a single one", () => {
    fc.assert(
      fc.property(revenues, (all) => {
        const index = herfindahlIndex(all);
        expect(index).toBeGreaterThanOrEqual(10000 / all.length - 1e-6);
        expect(index).toBeLessThanOrEqual(10000 + 1e-6);
      }),
    );
  });

  it("does not depend on the currency or on the order of the customers", () => {
    fc.assert(
      fc.property(revenues, fc.constantFrom(0.01, 7, 1000), (all, rate) => {
        const exchanged = [...all].reverse().map((revenue) => revenue * rate);
        expect(herfindahlIndex(exchanged)).toBeCloseTo(herfindahlIndex(all), 6);
        expect(topShare(exchanged, 3)).toBeCloseTo(topShare(all, 3), 9);
      }),
    );
  });

  it("grows with every customer that is counted, up to all of them", () => {
    fc.assert(
      fc.property(revenues, fc.integer({ min: 1, max: 60 }), (all, count) => {
        expect(topShare(all, count + 1)).toBeGreaterThanOrEqual(topShare(all, count) - 1e-12);
        expect(topShare(all, all.length)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("ABC classes", () => {
  it("never put a smaller customer above a larger one, and treat equals alike", () => {
    fc.assert(
      fc.property(revenues, (all) => {
        const classes = abcClasses(all);
        all.forEach((one, i) => {
          all.forEach((other, j) => {
            const [mine, theirs] = [classes[i] ?? "", classes[j] ?? ""];
            if (one > other) expect(mine <= theirs).toBe(true);
            if (one === other) expect(mine).toBe(theirs);
          });
        });
      }),
    );
  });

  it("go with the customer, wherever in the list", () => {
    fc.assert(
      fc.property(revenues, (all) => {
        expect(abcClasses([...all].reverse()).reverse()).toEqual(abcClasses(all));
      }),
    );
  });

  it("hold at least the promised share in A, and B, but no customer more than needed", () => {
    fc.assert(
      fc.property(revenues, (all) => {
        const total = all.reduce((sum, revenue) => sum + revenue, 0);
        const classes = abcClasses(all);
        const shareOf = (wanted: string) => all.reduce((sum, revenue, i) => (wanted.includes(classes[i] ?? "?") ? sum + revenue / total : sum), 0); // prettier-ignore
        // Without its smallest customer, and those who equal that one, a class would not do.
        const withoutSmallest = (wanted: string) => {
          const smallest = Math.min(...all.filter((_, i) => wanted.includes(classes[i] ?? "?")));
          return all.reduce((sum, revenue) => (revenue > smallest + 1e-8 ? sum + revenue / total : sum), 0);
        };
        for (const [wanted, promised] of [["A", 0.8], ["AB", 0.95]] as const) {
          expect(shareOf(wanted)).toBeGreaterThanOrEqual(promised - 1e-8);
          expect(withoutSmallest(wanted)).toBeLessThan(promised);
        } // prettier-ignore
      }),
    );
  });
});

describe("a whale curve", () => {
  const profits = fc
    .array(fc.double({ min: -1e4, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 60 })
    .filter((all) => all.reduce((sum, profit) => sum + profit, 0) > 1);

  it("ends at 1, and rises as long as customers make a profit", () => {
    fc.assert(
      fc.property(profits, (all) => {
        const curve = whaleCurve(all);
        const winners = all.filter((profit) => profit > 0).length;
        expect(curve.at(-1)).toBe(1);
        curve.slice(1).forEach((share, i) => {
          if (i + 1 < winners) expect(share).toBeGreaterThanOrEqual((curve[i] ?? NaN) - 1e-12);
          else expect(share).toBeLessThanOrEqual((curve[i] ?? NaN) + 1e-12);
        });
      }),
    );
  });
});
