import { TopCount } from "../../../../src/domain/robustness/TopCount";

/** How often each account was among the first, over these scorings. */
function counted(top: number, ...scorings: readonly (readonly number[])[]): number[] {
  const count = new TopCount(scorings[0]?.length ?? 0, top);
  for (const scores of scorings) count.count(Float64Array.from(scores));
  return [...count.times];
}

describe("TopCount", () => {
  it("counts who was among the first, scoring after scoring", () => {
    expect(counted(2, [9, 7, 5, 3], [1, 2, 3, 4], [9, 1, 8, 2])).toEqual([2, 1, 2, 1]);
  });

  it("lets those who tie for the last places share them", () => {
    expect(counted(2, [9, 7, 7, 7, 5])).toEqual([1, 1 / 3, 1 / 3, 1 / 3, 0]);
    expect(counted(2, [7, 7, 7, 7])).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it("takes scores for a tie that only the last decimals tell apart, whichever is the higher", () => {
    expect(counted(1, [7, 7 + 5e-10, 6])).toEqual([0.5, 0.5, 0]);
    expect(counted(2, [7, 7 + 5e-10, 7 + 2e-9])).toEqual([0.5, 0.5, 1]);
  });

  it("takes scores for a tie up to 1e-9 apart, that difference included", () => {
    expect(counted(1, [1e-9, 0])).toEqual([0.5, 0.5]);
    expect(counted(2, [1e-9, 0, 0])).toEqual([2 / 3, 2 / 3, 2 / 3]);
  });
});
