import { completeness } from "../../../../src/domain/planning/completeness";
import { paybackPeriod } from "../../../../src/domain/planning/paybackPeriod";
import { programmeFit } from "../../../../src/domain/planning/programmeFit";
import { refusal } from "../refuses";

describe("completeness", () => {
  it("is the share of the weight that is filled in", () => {
    expect(completeness([true, false], [3, 1])).toBe(0.75);
    expect(completeness([true, true], [0.1, 0.2])).toBe(1);
    expect(completeness([false, false], [0.1, 0.2])).toBe(0);
  });

  it.each([
    ["no fields", [], [], "tooLittleData"],
    ["a weight too few", [true, true], [1], "lengthMismatch"],
    ["a negative weight", [true, true], [2, -1], "outOfRange"],
    ["only weights of 0", [true], [0], "outOfRange"],
  ] as const)("refuses %s", (_name, filled, weights, code) => {
    expect(() => completeness(filled, weights)).toThrow(refusal(code));
  });

  it("speaks of fields where there is not one weight for each", () => {
    expect(() => completeness([true, true], [1])).toThrow(refusal("lengthMismatch", /2 fields but 1 weights/));
  });
});

describe("paybackPeriod", () => {
  it("is the period in which it is paid back, and the part of it", () => {
    expect(paybackPeriod(100, [30, 40, 50])).toBeCloseTo(2.6, 12);
    expect(paybackPeriod(100, [200])).toBe(0.5);
  });

  it("is whole where a period's end just does it", () => {
    expect(paybackPeriod(70, [30, 40, 50])).toBe(2);
    expect(paybackPeriod(1, Array<number>(10).fill(0.1))).toBeCloseTo(10, 9); // the sum is a hair below 1
  });

  it("is the first such period, past losses, whatever comes after", () => {
    expect(paybackPeriod(100, [-50, 200, -500])).toBe(1.75); // 150 of 200 missing
  });

  it("is nothing where nothing was invested", () => {
    expect(paybackPeriod(0, [])).toBe(0);
  });

  it("is never, and says so, where the benefits are too small", () => {
    expect(() => paybackPeriod(100, [30, 40])).toThrow(
      refusal("tooLittleData", /benefits of 70 in 2 periods do not pay back 100/),
    );
    expect(() => paybackPeriod(100, [])).toThrow(refusal("tooLittleData"));
  });

  it("refuses a negative investment", () => {
    expect(() => paybackPeriod(-1, [1])).toThrow(refusal("outOfRange", /investment of -1/));
  });
});

describe("programmeFit", () => {
  const fit = (...answers: readonly [number, number, number, number, number]) => {
    const [consultativeSale, upsellPotential, landAndExpand, competitiveEdge, capacity] = answers;
    return programmeFit({ consultativeSale, upsellPotential, landAndExpand, competitiveEdge, capacity });
  };

  it("counts the higher of the two ways to grow", () => {
    expect(fit(4, 2, 5, 3, 4)).toBe("go"); // mean of 4, 5, 3, 4
    expect(fit(4, 5, 2, 3, 4)).toBe("go");
  });

  it("is a go from 3.75 and a small start from 2.75 on", () => {
    expect(fit(4, 4, 4, 3, 4)).toBe("go"); // 3.75
    expect(fit(4, 3, 1, 4, 3)).toBe("start small"); // 3.5
    expect(fit(2, 3, 1, 3, 3)).toBe("start small"); // 2.75
    expect(fit(2, 2, 2, 3, 3)).toBe("not yet"); // 2.5
  });

  it("is not yet without people to do it, or without need for advice, whatever the rest", () => {
    expect(fit(5, 5, 5, 5, 2)).toBe("not yet");
    expect(fit(1, 5, 5, 5, 5)).toBe("not yet");
    expect(fit(5, 5, 5, 5, 3)).toBe("go");
    expect(fit(2, 5, 5, 5, 5)).toBe("go");
  });

  it.each([
    [0, 3, 3, 3, 3],
    [3, 3, 6, 3, 3],
    [3, 3, 3, 3, NaN],
  ])("refuses an answer off the scale among %d, %d, %d, %d, %d", (...answers) => {
    expect(() => fit(...answers)).toThrow(refusal("outOfRange", /not between 1 and 5/));
  });
});
