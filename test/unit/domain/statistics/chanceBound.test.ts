import { chanceBound } from "../../../../src/domain/statistics/chanceBound";
import { refusal } from "../refuses";

describe("chanceBound", () => {
  it("is 1.96 standard errors of a rank correlation", () => {
    // By hand: 17 pairs have a standard error of 1 / √16, two pairs of 1.
    expect(chanceBound(17)).toBeCloseTo(0.49, 12);
    expect(chanceBound(2)).toBe(1.96);
  });

  it("refuses a single pair", () => {
    expect(() => chanceBound(1)).toThrow(refusal("tooLittleData", /two pairs/));
  });
});
