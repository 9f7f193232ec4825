import { customerLifetimeValue } from "../../../../src/domain/customers/customerLifetimeValue";
import { customerRetention } from "../../../../src/domain/customers/customerRetention";
import { grossRevenueRetention } from "../../../../src/domain/customers/grossRevenueRetention";
import { netRevenueRetention } from "../../../../src/domain/customers/netRevenueRetention";
import { revenueAtStart } from "../../../../src/domain/customers/revenueAtStart";
import { refusal } from "../refuses";

describe("customerRetention", () => {
  it("leaves out the customers won in between", () => {
    expect(customerRetention(200, 220, 40)).toBe(0.9);
  });

  it("is 1 when nobody left and 0 when everybody did", () => {
    expect(customerRetention(10, 15, 5)).toBe(1);
    expect(customerRetention(10, 5, 5)).toBe(0);
    expect(customerRetention(10, 10, 0)).toBe(1);
    expect(customerRetention(10, 0, 0)).toBe(0);
  });

  it.each([
    ["more new customers than there are at the end", 10, 4, 5, /5 new customers are more than the 4 at the end/],
    ["more kept customers than there were", 10, 15, 4, /11 kept customers are more than the 10 at the start/],
    ["a negative number at the start", -1, 0, 0, /negative/],
    ["a negative number at the end", 1, -1, 0, /negative/],
    ["a negative number of new customers", 1, 1, -1, /negative/],
  ])("refuses %s", (_name, start, end, gained, message) => {
    expect(() => customerRetention(start, end, gained)).toThrow(refusal("outOfRange", message));
  });

  it("is not defined without customers at the start", () => {
    expect(() => customerRetention(0, 5, 5)).toThrow(refusal("zeroDivisor", /no customers at the start/));
  });
});

describe("revenue retention", () => {
  // Kept at 100, grown to 130, shrunk to 40, left, and a new one.
  const start = [100, 100, 100, 100, 0];
  const end = [100, 130, 40, 0, 70];

  it("counts neither growth nor new customers, when gross", () => {
    expect(grossRevenueRetention(start, end)).toBe(0.6); // (100 + 100 + 40) / 400
  });

  it("counts growth of old customers but no new ones, when net", () => {
    expect(netRevenueRetention(start, end)).toBe(0.675); // (100 + 130 + 40) / 400
  });

  it("takes a customer with more refunds than sales for one who left, when gross", () => {
    expect(grossRevenueRetention([100, 100], [100, -20])).toBe(0.5);
    expect(netRevenueRetention([100, 100], [100, -20])).toBe(0.4);
  });

  it.each([grossRevenueRetention, netRevenueRetention, revenueAtStart])(
    "%p refuses what it cannot take",
    (retention) => {
      expect(() => retention([], [])).toThrow(refusal("tooLittleData", /no customers/));
      expect(() => retention([1, 2], [1])).toThrow(refusal("lengthMismatch", /2 customers at the start but 1/));
      expect(() => retention([1, -2], [1, 2])).toThrow(refusal("outOfRange", /customer 2 at the start is negative/));
      expect(() => retention([-2, 1], [1, 2])).toThrow(refusal("outOfRange", /customer 1 at the start is negative/));
      expect(() => retention([0, 0], [1, 2])).toThrow(refusal("zeroDivisor", /no revenue at the start/));
    },
  );
});

describe("customerLifetimeValue", () => {
  const terms = { retention: 0.8, discount: 0.1 };

  it("sums the margins to come, each reduced by loss and delay", () => {
    expect(customerLifetimeValue(90, terms)).toBeCloseTo(240, 10); // 90 * 0.8 / 0.3
  });

  it("has one margin more where the first is paid today", () => {
    expect(customerLifetimeValue(90, { ...terms, firstMargin: true })).toBeCloseTo(330, 10);
  });

  it("takes off what it costs to win the customer", () => {
    expect(customerLifetimeValue(90, { ...terms, acquisition: 300 })).toBeCloseTo(-60, 10);
  });

  it("counts only so many periods where they are given", () => {
    // 100 * (0.5 + 0.25) with no discount; 100 * (0.4 + 0.16) with a kept share of 0.5 / 1.25
    expect(customerLifetimeValue(100, { retention: 0.5, discount: 0, periods: 2 })).toBeCloseTo(75, 10);
    expect(customerLifetimeValue(100, { retention: 0.5, discount: 0.25, periods: 2 })).toBeCloseTo(56, 10);
    expect(customerLifetimeValue(100, { retention: 0.5, discount: 0, periods: 1, firstMargin: true })).toBeCloseTo(
      150,
      10,
    );
  });

  it("is margin over discount for a customer who never leaves, and nothing for one who leaves at once", () => {
    expect(customerLifetimeValue(10, { retention: 1, discount: 0.1 })).toBeCloseTo(100, 10);
    expect(customerLifetimeValue(10, { retention: 0, discount: 0.1 })).toBe(0);
  });

  it("is as many margins as periods where nothing is lost to leaving or delay", () => {
    expect(customerLifetimeValue(10, { retention: 1, discount: 0, periods: 5 })).toBe(50);
  });

  it.each([
    ["a retention in percent", { retention: 80, discount: 0.1 }, /retention of 80 is not a fraction/],
    ["a negative retention", { retention: -0.1, discount: 0.1 }, /retention of -0.1/],
    ["a negative discount", { retention: 0.8, discount: -0.1 }, /discount of -0.1/],
    ["a negative acquisition cost", { ...terms, acquisition: -1 }, /acquisition cost of -1/],
    ["half a period", { ...terms, periods: 1.5 }, /1.5 periods/],
    ["no periods", { ...terms, periods: 0 }, /0 periods/],
    ["a value without end", { retention: 1, discount: 0 }, /never leaves .* needs periods/],
  ])("refuses %s", (_name, odd, message) => {
    expect(() => customerLifetimeValue(100, odd)).toThrow(refusal("outOfRange", message));
  });
});
