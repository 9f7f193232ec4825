import { judgementRepairs } from "../../../../src/domain/weighting/judgementRepairs";
import { refusal } from "../refuses";

/** The consistency ratio of three criteria, by the table of 2005. */
const ratioOf = (a12: number, a13: number, a23: number) => {
  const root = Math.cbrt(a13 / (a12 * a23));
  return (root + 1 / root - 2) / 2 / 0.52;
};

describe("judgementRepairs", () => {
  it("moves each judgement to the step nearest to what the others imply, and says what that mends", () => {
    // The weights go as the cube roots of 2, 3/2 and 1/3: 1.10 to 1, 1.82 to 1, 1.65 to 1.
    const repairs = judgementRepairs([[1, 2, 1], [null, 1, 3], [null, null, 1]]); // prettier-ignore
    const find = (row: number, column: number) => repairs.find((each) => each.row === row && each.column === column);
    expect(find(0, 1)).toMatchObject({ judgement: 2, better: 1 });
    expect(find(0, 1)?.ratioAfter).toBeCloseTo(ratioOf(1, 1, 3), 12);
    expect(find(0, 2)).toMatchObject({ judgement: 1, better: 2 });
    expect(find(0, 2)?.ratioAfter).toBeCloseTo(ratioOf(2, 2, 3), 12);
    expect(find(1, 2)).toMatchObject({ judgement: 3, better: 2 });
    expect(find(1, 2)?.ratioAfter).toBeCloseTo(ratioOf(2, 1, 2), 12);
  });

  it("means near as ratios go: 1.44 is nearer to 2 than to 1", () => {
    // The first weight to the second is the cube root of 3.
    const repairs = judgementRepairs([[1, 1, 3], [null, 1, 1], [null, null, 1]]); // prettier-ignore
    expect(repairs.find(({ row, column }) => row === 0 && column === 1)).toMatchObject({ judgement: 1, better: 2 });
  });

  it("finds steps below 1, and none beyond 9", () => {
    const repairs = judgementRepairs([[1, 9, 9], [null, 1, 9], [null, null, 1]]); // prettier-ignore
    expect(repairs.find(({ row, column }) => row === 0 && column === 2)?.better).toBe(9);
    const upsideDown = judgementRepairs([[1, 1 / 9, 1 / 9], [null, 1, 1 / 9], [null, null, 1]]); // prettier-ignore
    expect(upsideDown.find(({ row, column }) => row === 0 && column === 2)?.better).toBe(1 / 9);
    expect(upsideDown.find(({ row, column }) => row === 0 && column === 1)?.better).toBe(1 / 4); // the cube root of 81
  });

  it("puts the one bad judgement among good ones first, and never shows more than three", () => {
    // Weights 8, 4, 2, 1, but the first is called half as important as the last.
    const judgements = [[1, 2, 4, 0.5], [null, 1, 2, 4], [null, null, 1, 2], [null, null, null, 1]]; // prettier-ignore
    const repairs = judgementRepairs(judgements);
    expect(repairs).toHaveLength(3);
    expect(repairs[0]).toMatchObject({ row: 0, column: 3, judgement: 0.5 });
  });

  it("keeps judgements that contradict alike in the order of the matrix", () => {
    // A circle: each is twice the next, and the weights are even.
    const repairs = judgementRepairs([[1, 2, 1 / 2], [null, 1, 2], [null, null, 1]]); // prettier-ignore
    expect(repairs.map(({ row, column }) => [row, column])).toEqual([[0, 1], [0, 2], [1, 2]]); // prettier-ignore
    repairs.forEach(({ ratioAfter }) => expect(ratioAfter).toBeCloseTo(ratioOf(1, 1 / 2, 2), 12));
  });

  it("does not blame what nobody judged", () => {
    const judgements = [[1, 2, null, 8], [null, 1, 2, 2], [null, null, 1, 2], [null, null, null, 1]]; // prettier-ignore
    expect(judgementRepairs(judgements).some(({ row, column }) => row === 0 && column === 2)).toBe(false);
  });

  it("has nothing to mend where nothing contradicts", () => {
    expect(judgementRepairs([[1, 2, 6], [null, 1, 3], [null, null, 1]])).toEqual([]); // prettier-ignore
    expect(judgementRepairs([[1, 2, null], [null, 1, 3], [null, null, 1]])).toEqual([]); // prettier-ignore
  });

  it("refuses what is no square of judgements", () => {
    expect(() => judgementRepairs([[1, 2]])).toThrow(refusal("lengthMismatch"));
    expect(() => judgementRepairs([])).toThrow(refusal("tooLittleData"));
    expect(() => judgementRepairs([[1, 3], [3, 1]])).toThrow(refusal("outOfRange")); // prettier-ignore
  });
});
