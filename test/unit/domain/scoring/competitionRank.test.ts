import { competitionRank } from "../../../../src/domain/scoring/competitionRank";

describe("competitionRank", () => {
  it("gives equal figures the better rank and skips the next", () => {
    const scores = [21.5, 22, 22];
    expect(scores.map((score) => competitionRank(score, scores))).toEqual([3, 1, 1]);
  });

  it("ties figures that differ only by rounding", () => {
    const scores = [0.1 + 0.2, 0.3, 0.3 - 1e-8];
    expect(scores.map((score) => competitionRank(score, scores))).toEqual([1, 1, 3]);
    expect(competitionRank(0, [1e-9, 0])).toBe(1); // not by more than 1e-9
  });

  it("ranks the lowest first when ascending", () => {
    expect([5, 1, 3].map((each) => competitionRank(each, [5, 1, 3], "ascending"))).toEqual([3, 1, 2]);
  });

  it("places a figure that is not among the others, and one that competes with nobody", () => {
    expect(competitionRank(4, [5, 3])).toBe(2);
    expect(competitionRank(4, [])).toBe(1);
  });
});
