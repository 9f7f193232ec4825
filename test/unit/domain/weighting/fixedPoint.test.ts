import { fixedPoint } from "../../../../src/domain/weighting/fixedPoint";

describe("fixedPoint", () => {
  it("goes on until the step changes nothing any more", () => {
    // Heron's way to the square root
    const [root] = fixedPoint([1], ([x = 0]) => [(x + 2 / x) / 2]);
    expect(root).toBeCloseTo(Math.SQRT2, 15);
  });

  it("goes on as long as any figure moves, up or down", () => {
    const towards = ([up = 0, down = 0]: readonly number[]) => [Math.min(3, up + 1), Math.max(-5, down - 1)];
    expect(fixedPoint([0, 0], towards, 0.5)).toEqual([3, -5]);
  });

  it("ends with the step that moves no figure by more than the precision", () => {
    expect(fixedPoint([16], ([x = 0]) => [x / 2], 1)).toEqual([1]); // 8, 4, 2 and then 1, which is no further than 1
  });

  it("gives up on figures that swing for ever", () => {
    expect(fixedPoint([0], ([x = 0]) => [1 - x], 0.5)).toEqual([0]); // 5,000 times there and back
  });
});
