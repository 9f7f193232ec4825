import { breakEven, disagreement, explainChange, robustness } from "../../../src/functions/robustness";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("EXPLAINCHANGE", () => {
    const near = (figures: readonly (number | string)[]) =>
      figures.map((figure): unknown => (typeof figure === "number" ? expect.closeTo(figure, 12) : figure));

    it("has a row per criterion: from the score, from the weight, newly scored, dropped", () => {
      expect(call(explainChange, [[9, 2]], [[9, 2]], [[50, 50]], [[30, 70]])).toEqual([near([0, -0.84, 0, 0]), near([0, -0.56, 0, 0])]); // prettier-ignore
    });

    it("keeps the weights when none are given for after, and starts the rows with names", () => {
      expect(call(explainChange, [[6], [4]], [[8], [2]], [[3], [1]], null, [["Size", "Fit"]])).toEqual([near(["Size", 1.5, 0, 0, 0]), near(["Fit", -0.5, 0, 0, 0])]); // prettier-ignore
    });

    it.each([
      ["blank", BLANK],
      ["empty text", ""],
      ["a dash", "-"],
    ])("tells a criterion that was scored only once: %s", (_name, cell) => {
      expect(call(explainChange, [[9, cell]], [[9, 5]], [[1, 1]])).toEqual([near([0, -0.5, 0, 0]), near([0, 0, -1.5, 0])]); // prettier-ignore
      expect(call(explainChange, [[9, 5]], [[9, cell]], [[1, 1]])).toEqual([near([0, 0.5, 0, 0]), near([0, 0, 0, 1.5])]); // prettier-ignore
    });

    it("takes a 0 for a score where the scale begins there", () => {
      // By hand: from (0 + 5) / 2 to (5 + 5) / 2, all of it half of the 5 more on the first.
      expect(call(explainChange, [[0, 5]], [[5, 5]], [[1, 1]], null, null, 0)).toEqual([near([2.5, 0, 0, 0]), near([0, 0, 0, 0])]); // prettier-ignore
    });

    it.each<[string, unknown[], string]>([
      ["other criteria after", [[[9, 2]], [[9, 2, 3]], [[1, 1]]], "#VALUE! after has 1 row and 3 columns, before has 1 row and 2 columns: needs the same criteria"], // prettier-ignore
      ["a weight too few", [[[9, 2]], [[9, 2]], [[1]]], "#VALUE! weightsBefore has 1 row and 1 column, before has 1 row and 2 columns: needs one weight for each"], // prettier-ignore
      ["a negative weight after", [[[9, 2]], [[9, 2]], [[1, 1]], [[1, -1]]], "#VALUE! weightsAfter, row 1, column 2: -1 is negative, which no weight can be"], // prettier-ignore
      ["a name too few", [[[9, 2]], [[9, 2]], [[1, 1]], null, [["Size"]]], "#VALUE! criteria has 1 row and 1 column: needs 2 labels"], // prettier-ignore
      ["two accounts", [[[9, 2], [1, 1]], [[9, 2]], [[1, 1]]], "#VALUE! before has 2 rows and 2 columns: needs a single row or a single column"], // prettier-ignore
      ["a word", [[[9, 2]], [[9, "x"]], [[1, 1]]], '#VALUE! after, row 1, column 2: "x" is not a number'],
      ["nothing scored before", [[[BLANK, ""]], [[9, 2]], [[1, 1]]], "#N/A nothing is scored yet"],
    ])("fails for %s", (_name, values, error) => {
      expect(call(explainChange, ...values)).toBe(error);
    });
  });

  describe("ROBUSTNESS", () => {
    const scores = [[9, 9], [5, 6], [BLANK, BLANK], [6, 5]]; // prettier-ignore

    it("gives each account its share, and an empty row none", () => {
      expect(call(robustness, scores, [[1, 1]], 1)).toEqual([[1], [0], [""], [0]]);
    });

    it("tries two thousand weightings around half, with the same result every time", () => {
      const close = [[9, 3], [5, 5]]; // prettier-ignore
      const once = call(robustness, close, [[1], [1]], 1);
      expect(call(robustness, close, [[1, 1]], 1, 0.5, 2000, 1)).toEqual(once);
      expect(call(robustness, close, [[1, 1]], 1, 0.5, 2000, 2)).not.toEqual(once);
    });

    it("gives no share to an account that has no score, as SCORE does not", () => {
      expect(call(robustness, [[9, "n/a"], [5, 5]], [[1, 1]], 1)).toEqual([[""], [1]]); // prettier-ignore
    });

    it("takes a 0 for a score where the scale begins there", () => {
      expect(call(robustness, [[0, 9], [0, 5]], [[1, 1]], 1)).toEqual([[""], [""]]); // prettier-ignore
      expect(call(robustness, [[0, 9], [0, 5]], [[1, 1]], 1, null, null, null, 0)).toEqual([[1], [0]]); // prettier-ignore
    });

    it.each<[string, unknown[], string]>([
      ["no places", [scores, [[1, 1]], 0], "#VALUE! top: 0 is no whole number of 1 or more"],
      ["a spread in percent", [scores, [[1, 1]], 1, 50], "#VALUE! spread: 50 is not a fraction from 0 to 1"],
      ["too many samples", [scores, [[1, 1]], 1, null, 1e6], "#VALUE! samples: 1000000 are too many; up to 100000"],
      ["no samples", [scores, [[1, 1]], 1, null, 0], "#VALUE! samples: 0 is no whole number of 1 or more"],
      ["a broken seed", [scores, [[1, 1]], 1, null, null, 1.5], "#VALUE! seed: 1.5 is no whole number of 0 or more"],
      ["a word for a score", [[[9, "x"]], [[1, 1]], 1], '#VALUE! scores, row 1, column 2: "x" is not a number'],
      ["an error for a score", [[[9, errorCell("divisionByZero")]], [[1, 1]], 1], "#VALUE! scores, row 1, column 2 holds #DIV/0!"], // prettier-ignore
      ["a weight too many", [scores, [[1, 1, 1]], 1], "#VALUE! weights has 1 row and 3 columns, scores has 4 rows and 2 columns: needs one weight for each"], // prettier-ignore
    ])("fails the whole call for %s", (_name, values, error) => {
      expect(call(robustness, ...values)).toBe(error);
    });
  });

  describe("BREAKEVEN", () => {
    const scores = [[8, 4], [BLANK, BLANK], [5, 5]]; // prettier-ignore

    it("has a row per criterion: weight, shift, and the row of the account it trades places with", () => {
      expect(call(breakEven, scores, [[1, 1]], 1, 1)).toEqual([[0.25, -0.25, 3], [0.75, 0.25, 3]]); // prettier-ignore
      expect(call(breakEven, scores, [[50, 50]], 1, 3, [["Size", "Fit"]])).toEqual([["Size", 0.25, -0.25, 1], ["Fit", 0.75, 0.25, 1]]); // prettier-ignore
    });

    it("is empty where no weight does it", () => {
      expect(call(breakEven, scores, [[1, 1]], 2, 1)).toEqual([["", "", ""], ["", "", ""]]); // prettier-ignore
    });

    it("takes a 0 for a score where the scale begins there", () => {
      // By hand: 8 (1 - t) = 5 at t = 3/8, and 8 t = 5 at t = 5/8.
      expect(call(breakEven, [[0, 8], [5, 5]], [[1, 1]], 1, 1, null, 0)).toEqual([[0.375, -0.125, 2], [0.625, 0.125, 2]]); // prettier-ignore
    });

    it.each<[string, unknown[], string]>([
      ["a row that is not there", [scores, [[1, 1]], 1, 4], "#VALUE! account: 4 is no row; scores has 3 rows and 2 columns"], // prettier-ignore
      ["half a row", [scores, [[1, 1]], 1, 1.5], "#VALUE! account: 1.5 is no whole number of 1 or more"],
      ["an account nobody has scored", [scores, [[1, 1]], 1, 2], "#N/A scores, row 2 is not scored"],
      ["a rival with a score missing", [[[8, 4], [5, "n/a"]], [[1, 1]], 1, 1], "#N/A scores, row 2, column 2 is missing: only accounts that have everything can be compared"], // prettier-ignore
      ["no places", [scores, [[1, 1]], 0, 1], "#VALUE! top: 0 is no whole number of 1 or more"],
      ["a name too many", [scores, [[1, 1]], 1, 1, [["A", "B", "C"]]], "#VALUE! criteria has 1 row and 3 columns: needs 2 labels"], // prettier-ignore
      ["weights that are all 0", [scores, [[0, 0]], 1, 1], "#VALUE! every weight is 0"],
    ])("fails for %s", (_name, values, error) => {
      expect(call(breakEven, ...values)).toBe(error);
    });
  });

  describe("DISAGREEMENT", () => {
    it("has a row per criterion: standard deviation, range, lowest and highest rater", () => {
      expect(call(disagreement, [[7, 5], [8, 5], [3, 5]])).toEqual([[expect.closeTo(2.6458, 4), 5, 3, 2], [0, 0, "", ""]]); // prettier-ignore
    });

    it("takes a row, or a column, for several people on one criterion", () => {
      expect(call(disagreement, [[7], [BLANK], [3]])).toEqual([[expect.closeTo(Math.sqrt(8), 12), 4, 3, 1]]);
      expect(call(disagreement, [[7, "n/a", 3]])).toEqual([[expect.closeTo(Math.sqrt(8), 12), 4, 3, 1]]);
    });

    it("takes a 0 for a rating where the scale begins there", () => {
      expect(call(disagreement, [[0], [4]], 0)).toEqual([[expect.closeTo(Math.sqrt(8), 12), 4, 1, 2]]);
    });

    it("makes what is wrong with one criterion the error of its row alone", () => {
      const few = "#N/A needs the ratings of two people or more";
      const bad = '#VALUE! ratings, row 2, column 2: "x" is not a number';
      expect(call(disagreement, [[7, 1, BLANK], [9, "x", 4]])).toEqual([[expect.closeTo(Math.SQRT2, 12), 2, 1, 2], [bad, bad, bad, bad], [few, few, few, few]]); // prettier-ignore
    });
  });
});
