import { weights } from "../../../src/functions/weighting";
import { BLANK, BLANK_CELLS, calledByExcel } from "./calledByExcel";

describe.each(BLANK_CELLS)("WEIGHTS, with blank cells as %s sends them", (_host, blank) => {
  const call = (...values: unknown[]) => calledByExcel(weights, values, blank);

  it("keeps the proportions of points, in the shape they are given in", () => {
    expect(call([[30, 10]])).toEqual([[0.75, 0.25]]);
    expect(call([[30], [10]], "points")).toEqual([[0.75], [0.25]]);
  });

  it("makes weights from ranks", () => {
    expect(call([[2], [1]], "roc")).toEqual([[0.25], [0.75]]);
    expect(call([[4, 3, 2, 1]], "RankSum")).toEqual([[0.1, 0.2, 0.3, 0.4]]);
    expect(call([[1, 1]], "reciprocal")).toEqual([[0.5, 0.5]]);
  });

  it("gives what is blank no weight", () => {
    expect(call([[30, BLANK, 10]])).toEqual([[0.75, 0, 0.25]]);
    expect(call([[1, BLANK, "n/a", 2]], "roc")).toEqual([[0.75, 0, 0, 0.25]]);
  });

  it.each([
    ["a negative point", [[[1, -1]]], "#VALUE! values, row 1, column 2: -1 is negative, which no weight can be"],
    ["points that are all 0", [[[BLANK, 0]]], "#VALUE! every weight is 0"],
    ["a rank below 1", [[[1], [0.5]], "roc"], "#VALUE! values, row 2, column 1: 0.5 is below 1, the first rank"],
    ["no ranks yet", [[[BLANK, BLANK]], "roc"], "#N/A nothing is ranked yet"],
    ["a word", [[[1, "first"]], "roc"], '#VALUE! values, row 1, column 2: "first" is not a number'],
    [
      "a block",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "#VALUE! values has 2 rows and 2 columns: needs a single row or a single column",
    ],
    [
      "an unknown method",
      [[[1]], "ahp"],
      '#VALUE! method: "ahp" is not known; use "points", "roc", "ranksum", "reciprocal"',
    ],
  ])("fails for %s", (_name, values, error) => {
    // prettier-ignore
    expect(call(...values)).toBe(error);
  });
});
