import { abcClasses } from "../../../../src/domain/concentration/abcClasses";
import { herfindahlIndex } from "../../../../src/domain/concentration/herfindahlIndex";
import { topShare } from "../../../../src/domain/concentration/topShare";
import { totalRevenue } from "../../../../src/domain/concentration/totalRevenue";
import { whaleCurve } from "../../../../src/domain/concentration/whaleCurve";
import { refusal } from "../refuses";

describe.each([
  ["totalRevenue", totalRevenue],
  ["herfindahlIndex", herfindahlIndex],
  ["topShare", (revenues: number[]) => topShare(revenues, 1)],
  ["abcClasses", (revenues: number[]) => abcClasses(revenues)],
])("%s", (_name, measure) => {
  it.each([
    ["no customers", [], "tooLittleData", /no revenues yet/],
    ["a negative revenue", [5, -1], "outOfRange", /revenue 2 is negative/],
    ["a negative revenue at the top", [-1, 5], "outOfRange", /revenue 1 is negative/],
    ["no revenue at all", [0, 0], "zeroDivisor", /no revenue/],
    ["revenues beyond all measure", [1e308, 1e308], "outOfRange", /too large/],
  ] as const)("refuses %s", (_fault, revenues, code, message) => {
    expect(() => measure([...revenues])).toThrow(refusal(code, message));
  });
});

describe("herfindahlIndex", () => {
  it("is 10,000 for a single customer, and that over their number for equal ones", () => {
    expect(herfindahlIndex([7])).toBe(10000);
    expect(herfindahlIndex([3, 3, 3, 3])).toBe(2500);
  });

  it("does not mind customers without revenue", () => {
    expect(herfindahlIndex([30, 0, 10])).toBe(6250); // 75^2 + 25^2
  });
});

describe("topShare", () => {
  it("adds up the largest, wherever they stand", () => {
    expect(topShare([15, 50, 5, 30], 1)).toBe(0.5);
    expect(topShare([15, 50, 5, 30], 3)).toBe(0.95);
  });

  it("is 1 where all are meant, or more than there are", () => {
    expect(topShare([15, 50], 2)).toBe(1);
    expect(topShare([15, 50], 20)).toBe(1);
  });

  it.each([0, -1, 1.5])("refuses %s customers", (count) => {
    expect(() => topShare([1], count)).toThrow(refusal("outOfRange", /no whole number above 0/));
  });
});

describe("abcClasses", () => {
  it("gives the customer who crosses a limit the higher class", () => {
    expect(abcClasses([50, 30, 15, 5])).toEqual(["A", "A", "B", "C"]);
  });

  it("makes a customer with nearly everything an A", () => {
    expect(abcClasses([1, 97, 2])).toEqual(["C", "A", "C"]);
  });

  it("gives equal customers one class, wherever they stand", () => {
    expect(abcClasses([70, 10, 10, 10])).toEqual(["A", "A", "A", "A"]);
    expect(abcClasses([80, 10, 10])).toEqual(["A", "B", "B"]);
  });

  it("takes other limits", () => {
    expect(abcClasses([50, 30, 15, 5], 0.5, 0.8)).toEqual(["A", "B", "C", "C"]);
    expect(abcClasses([50, 30, 15, 5], 0, 1)).toEqual(["B", "B", "B", "B"]);
    expect(abcClasses([50, 30, 15, 5], 0.5, 0.5)).toEqual(["A", "C", "C", "C"]);
  });

  it("is not moved by the last binary place", () => {
    expect(abcClasses([0.1 + 0.2, 0.5, 0.15, 0.05])).toEqual(["A", "A", "B", "C"]);
    // 0.3 - 0.2 is a hair less than 0.1: the first 0.1 crosses 80 %, the others are its equals.
    expect(abcClasses([0.7, 0.1, 0.3 - 0.2, 0.3 - 0.2])).toEqual(["A", "A", "A", "A"]);
    // Likewise 0.3 - 0.25 and 0.05, of which the second reaches 95 %.
    expect(abcClasses([0.85, 0.05, 0.05, 0.3 - 0.25])).toEqual(["A", "B", "B", "B"]);
  });

  it.each([
    ["a limit in percent", 80, 95, "outOfRange", /80 and 95 are not fractions/],
    ["a negative limit", -0.1, 0.9, "outOfRange", /not fractions/],
    ["a limit above everything", 0.8, 1.1, "outOfRange", /not fractions/],
    ["a limit that is no number", NaN, 0.9, "outOfRange", /not fractions/],
    ["limits the wrong way round", 0.95, 0.8, "unsorted", /limit of B, 0.8, is below that of A, 0.95/],
  ] as const)("refuses %s", (_name, untilA, untilB, code, message) => {
    expect(() => abcClasses([1], untilA, untilB)).toThrow(refusal(code, message));
  });
});

describe("whaleCurve", () => {
  it("rises above 1 where some lose what others earn", () => {
    const curve = whaleCurve([50, -10, 60]);
    [0.6, 1.1, 1].forEach((share, i) => expect(curve[i]).toBeCloseTo(share, 12));
  });

  it("is the same in any currency, however small the sums", () => {
    expect(whaleCurve([3e-12, 1e-12])).toEqual([0.75, 1]);
  });

  it("ends at 1 exactly", () => {
    expect(whaleCurve([0.1, 0.2, 0.3]).at(-1)).toBe(1);
  });

  it.each([
    ["no customers", [], "tooLittleData", /no profits yet/],
    ["profits and losses that cancel", [0.1, 0.2, -0.3], "zeroDivisor", /no profit altogether/],
    ["nothing but zeros", [0, 0], "zeroDivisor", /no profit altogether/],
    ["a loss altogether", [10, -30], "outOfRange", /a loss of 20/],
    ["profits beyond all measure", [1e308, 1e308], "outOfRange", /too large/],
  ] as const)("refuses %s", (_name, profits, code, message) => {
    expect(() => whaleCurve([...profits])).toThrow(refusal(code, message));
  });
});
