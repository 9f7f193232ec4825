import { kthLargest } from "../../../../src/domain/robustness/kthLargest";
import { refusal } from "../refuses";

describe("kthLargest", () => {
  it.each([
    [1, 9],
    [2, 7],
    [3, 7],
    [4, 5],
    [5, -1],
  ])("place %d among five figures, two of them equal", (k, expected) => {
    expect(kthLargest(Float64Array.of(5, 7, 9, -1, 7), k)).toBe(expected);
  });

  it("finds its way through figures in order, in reverse and all alike", () => {
    const ascending = Float64Array.from({ length: 1000 }, (_, i) => i);
    expect(kthLargest(ascending.slice(), 10)).toBe(990);
    expect(kthLargest(ascending.slice().reverse(), 10)).toBe(990);
    expect(kthLargest(new Float64Array(1000).fill(3), 500)).toBe(3);
  });

  it.each([0, 4])("has no place %d among three", (k) => {
    expect(() => kthLargest(Float64Array.of(1, 2, 3), k)).toThrow(refusal("outOfRange", /no place/));
  });
});
