import { answersOnScale } from "../../../../src/domain/customers/answersOnScale";
import { countPromoters } from "../../../../src/domain/customers/countPromoters";
import { customerEffort } from "../../../../src/domain/customers/customerEffort";
import { customerSatisfaction } from "../../../../src/domain/customers/customerSatisfaction";
import { netPromoterMargin } from "../../../../src/domain/customers/netPromoterMargin";
import { netPromoterScore } from "../../../../src/domain/customers/netPromoterScore";
import { normalQuantile } from "../../../../src/domain/customers/normalQuantile";
import { refusal } from "../refuses";

describe("answersOnScale", () => {
  it("hands on answers at both ends of the scale", () => {
    expect(answersOnScale([0, 10], 0, 10)).toEqual([0, 10]);
  });

  it.each([
    ["below the scale", [3, 0], /answer of 0 is no whole number from 1 to 5/],
    ["above the scale", [6], /answer of 6/],
    ["between two answers", [4.5], /answer of 4.5/],
    ["that is no number", [NaN], /answer of NaN/],
  ])("refuses an answer %s", (_name, responses, message) => {
    expect(() => answersOnScale(responses, 1, 5)).toThrow(refusal("outOfRange", message));
  });

  it("has nothing to say where nobody has answered", () => {
    expect(() => answersOnScale([], 1, 5)).toThrow(refusal("tooLittleData", /nobody has answered/));
  });
});

describe("countPromoters", () => {
  it("takes 9 and 10 for promoters, 0 to 6 for detractors and 7 and 8 for neither", () => {
    expect(countPromoters([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ answers: 11, promoters: 2, detractors: 7 });
  });
});

describe("netPromoterScore", () => {
  it("is 100 when all recommend us and -100 when none does", () => {
    expect(netPromoterScore([9, 10])).toBe(100);
    expect(netPromoterScore([0, 6])).toBe(-100);
  });

  it("counts those who neither recommend nor warn among all", () => {
    expect(netPromoterScore([10, 8, 8, 7])).toBe(25);
  });

  it("refuses an answer off the scale rather than leaving it out", () => {
    expect(() => netPromoterScore([10, 11])).toThrow(refusal("outOfRange", /11/));
  });
});

describe("normalQuantile", () => {
  // To 15 digits, from the tables of the standard normal distribution.
  it.each([
    [0.5, 0],
    [0.841344746068543, 1],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9999, 3.7190164854556804],
    [1e-9, -5.997807015007687],
    [1e-20, -9.26234008979841],
  ])("has %s of the distribution below %s", (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 12);
  });

  it("is as far below the mean as its mirror image is above", () => {
    expect(normalQuantile(0.025)).toBeCloseTo(-normalQuantile(0.975), 12);
    expect(normalQuantile(0.3)).toBeCloseTo(-normalQuantile(0.7), 12);
  });

  it.each([0, 1, -0.1, 1.5, NaN])("refuses %s, which is no probability", (probability) => {
    expect(() => normalQuantile(probability)).toThrow(refusal("outOfRange", /not between 0 and 1/));
  });
});

describe("netPromoterMargin", () => {
  it("shrinks with the root of the number of answers", () => {
    // p = d = 1/2: variance 1 per answer, so 196 points over the root of n
    const split = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 ? 10 : 0));
    expect(netPromoterMargin(split(4))).toBeCloseTo(97.9981992270027, 10);
    expect(netPromoterMargin(split(400))).toBeCloseTo(9.79981992270027, 10);
  });

  it("is wider the surer one wants to be", () => {
    // 45 promoters, 15 detractors of 100: sqrt((0.6 - 0.09) / 100) = 0.0714142842854285
    const responses = [...Array<number>(45).fill(9), ...Array<number>(40).fill(7), ...Array<number>(15).fill(6)];
    expect(netPromoterMargin(responses)).toBeCloseTo(1.959963984540054 * 7.14142842854285, 10);
    expect(netPromoterMargin(responses, 0.99)).toBeCloseTo(2.5758293035489004 * 7.14142842854285, 10);
  });

  it("is nothing where all agree", () => {
    expect(netPromoterMargin([9, 10, 10])).toBe(0);
  });

  it.each([0, 1, 95])("refuses a confidence of %s", (confidence) => {
    expect(() => netPromoterMargin([9], confidence)).toThrow(refusal("outOfRange", /confidence of/));
  });

  it("has nothing to say where nobody has answered", () => {
    expect(() => netPromoterMargin([])).toThrow(refusal("tooLittleData"));
  });
});

describe("customerSatisfaction", () => {
  it("is the share of answers from the given one up", () => {
    expect(customerSatisfaction([1, 2, 3, 4, 5], 4, 5)).toBe(0.4);
    expect(customerSatisfaction([1, 2, 3, 4, 5], 5, 5)).toBe(0.2);
    expect(customerSatisfaction([1, 2, 3, 4, 5], 1, 5)).toBe(1);
  });

  it("refuses an answer off the scale, and satisfaction that starts off it", () => {
    expect(() => customerSatisfaction([6], 4, 5)).toThrow(refusal("outOfRange", /answer of 6/));
    expect(() => customerSatisfaction([5], 6, 5)).toThrow(refusal("outOfRange", /satisfied from 6 is off/));
    expect(() => customerSatisfaction([5], 0, 5)).toThrow(refusal("outOfRange", /satisfied from 0 is off/));
    expect(() => customerSatisfaction([], 4, 5)).toThrow(refusal("tooLittleData"));
  });
});

describe("customerEffort", () => {
  it("is the mean answer, on any scale", () => {
    expect(customerEffort([1, 2, 6], "mean", 7)).toBe(3);
    expect(customerEffort([1, 5], "mean", 5)).toBe(3);
  });

  it("is percent of 6 and 7 minus percent of 1 to 3, as an index", () => {
    expect(customerEffort([7, 6, 5, 4, 3], "index", 7)).toBe(20); // 40 % - 20 %
    expect(customerEffort([1, 2, 3], "index", 7)).toBe(-100);
  });

  it("refuses an index on a scale that has none, and answers off the scale", () => {
    expect(() => customerEffort([5], "index", 5)).toThrow(refusal("outOfRange", /scale of 1 to 7, not 1 to 5/));
    expect(() => customerEffort([8], "mean", 7)).toThrow(refusal("outOfRange", /answer of 8/));
    expect(() => customerEffort([], "mean", 7)).toThrow(refusal("tooLittleData"));
  });
});
