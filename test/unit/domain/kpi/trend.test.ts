import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { median } from "../../../../src/domain/kpi/median";
import { trend } from "../../../../src/domain/kpi/trend";
import { refusal } from "../refuses";

describe("trend", () => {
  it("compares the usual step with the usual value", () => {
    // Slopes -0.1, 0.05, 0.15, 1/6, 0.2, 0.4: the middle is 0.1583, which is 0.0257 of 6.15.
    expect(trend([6, 6.2, 6.1, 6.5])).toBe("rising");
    expect(trend([6, 6.2, 6.1, 6.5], 0.0257)).toBe("rising");
    expect(trend([6, 6.2, 6.1, 6.5], 0.0258)).toBe("flat");
    expect(trend([6.5, 6.1, 6.2, 6])).toBe("falling");
  });

  it("is not tilted by one bad period", () => {
    expect(trend([10, 10, 10, 500, 10])).toBe("flat");
  });

  it("keeps the place of a period without a value", () => {
    // With the gap every slope is 1, of 102; without it they are 1, 1.5 and 2.
    expect(trend([100, null, 102, 103], 0.01)).toBe("flat");
    expect(trend([100, 102, 103], 0.01)).toBe("rising");
  });

  it("is flat on the line, and where nothing ever happened", () => {
    expect(trend([99, 100, 101], 0.01)).toBe("flat");
    expect(trend([0, 0, 0])).toBe("flat");
  });

  it("sees a start from nothing, and figures below 0", () => {
    expect(trend([0, 0, 0, 1, 2])).toBe("rising");
    expect(trend([-3, -2, -1])).toBe("rising");
    expect(trend([-1, -2, -3])).toBe("falling");
  });

  it("may be asked without any tolerance, and over a thousand periods", () => {
    expect(trend([1000, 1000, 1000.5], 0)).toBe("rising");
    expect(trend(Array.from({ length: 1000 }, (_, i) => i))).toBe("flat"); // 1 a period, of 499.5
  });

  it.each<[string, (number | null)[], number, DomainErrorCode]>([
    ["two values", [1, null, 2], 0.01, "tooLittleData"],
    ["a negative tolerance", [1, 2, 3], -0.01, "outOfRange"],
    ["more than a thousand periods", Array<number>(1001).fill(1), 0.01, "outOfRange"],
  ])("refuses %s", (_, values, tolerance, code) => {
    expect(() => trend(values, tolerance)).toThrow(refusal(code));
  });
});

describe("median", () => {
  it("is the middle, or between the two in the middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 9, 1, 2])).toBe(5.5);
    expect(median([-1e308, -1e308, 1e308, 1e308])).toBe(0);
  });

  it("refuses nothing at all", () => {
    expect(() => median([])).toThrow(refusal("tooLittleData"));
  });
});
