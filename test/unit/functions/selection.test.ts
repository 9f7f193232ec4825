import { normalize, quadrant, status, topsis } from "../../../src/functions/selection";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("NORMALIZE", () => {
    it("works column by column, from worst to best when nothing else is said", () => {
      expect(call(normalize, [[20, 1], [30, 3], [40, 2]])).toEqual([[0, 0], [0.5, 1], [1, 0.5]]); // prettier-ignore
    });

    it("turns a column round in which less is better, by a word for each or one for all", () => {
      expect(call(normalize, [[20, 1], [40, 3]], "MinMax", [["Down", BLANK]])).toEqual([[1, 0], [0, 1]]); // prettier-ignore
      expect(call(normalize, [[20, 1], [40, 3]], null, [["down"]])).toEqual([[1, 1], [0, 0]]); // prettier-ignore
    });

    it.each(["max", "SUM", "vector", "zscore", "ratio"])("knows %s", (method) => {
      expect(call(normalize, [[3], [4]], method)).not.toEqual(expect.stringMatching("#"));
    });

    it("takes a row for one criterion, as one account compares with nobody", () => {
      expect(call(normalize, [[20, 30, 40]])).toEqual([[0, 0.5, 1]]);
      expect(call(normalize, [[20, 30, 40]], null, [["down"]])).toEqual([[1, 0.5, 0]]);
    });

    it("takes a row for one account when each of its cells has a direction", () => {
      expect(call(normalize, [[20, 30]], null, [["up", "down"]])).toEqual([[0.5, 0.5]]);
    });

    it("gives what has no figure no value", () => {
      expect(call(normalize, [[20], [""], ["n/a"], [40]])).toEqual([[0], [""], [""], [1]]);
    });

    it.each<[string, unknown[], string]>([
      ["an unknown method", [[[1], [2]], "rank"], '#VALUE! method: "rank" is not known; use "minmax", "max", "sum", "vector", "zscore", "ratio"'], // prettier-ignore
      ["an unknown direction", [[[1], [2]], null, [["left"]]], '#VALUE! directions, row 1, column 1: "left" is not known; use "up", "down"'], // prettier-ignore
      ["a direction too many", [[[1, 2], [2, 3]], null, [["up", "up", "up"]]], "#VALUE! directions has 1 row and 3 columns, values has 2 rows and 2 columns: needs as many cells, or one"], // prettier-ignore
      ["a word among the figures", [[[1, 2], [2, "much"]]], '#VALUE! values, row 2, column 2: "much" is not a number'], // prettier-ignore
      [
        "an error among the figures",
        [[[1], [errorCell("invalidReference")]]],
        "#VALUE! values, row 2, column 1 holds #REF!",
      ],
      ["a column of equal figures by z-score", [[[1, 5], [2, 5]], "zscore"], "#N/A column 2: the figures are all equal, and so have no z-score"], // prettier-ignore
      ["a negative share", [[[1], [-2]], "sum"], "#VALUE! column 1: -2 is negative; of such figures there is no ratio"],
    ])("fails the whole call for %s", (_name, values, error) => {
      expect(call(normalize, ...values)).toBe(error);
    });

    it("divides by no zero of the user's", () => {
      expect(call(normalize, [[0], [0]], "max")).toEqual(expect.stringMatching(/^#DIV\/0!/));
      expect(call(normalize, [[0], [4]], "ratio", [["down"]])).toEqual(expect.stringMatching(/^#DIV\/0!/));
    });

    it("refuses figures that are too large to compare", () => {
      expect(call(normalize, [[1e308], [-1e308]])).toBe("#VALUE! the figures are too large");
    });
  });

  describe("STATUS", () => {
    const scores = [[5.5], [7.5], [8], [7.5], [5], [6.2], [4]];
    const current = [["Key"], ["key"], ["Standard"], [BLANK], ["WATCH"], ["candidate"], [""]];

    it("moves a portfolio of seven with room for three", () => {
      const below = [[0], [BLANK], [0], [0], [1], [0], [0]];
      expect(call(status, scores, 7, 6, current, below, 2, 3)).toEqual([
        ...[["Watch"], ["Key"], ["Key"], ["Candidate"], ["Standard"], ["Candidate"], ["Standard"]],
      ]);
    });

    it("takes all for standard when no status is given, and has room without limit", () => {
      expect(call(status, [[8, 6.5, 3, 7]], 7, 6)).toEqual([["Key", "Candidate", "Standard", "Key"]]);
    });

    it("asks for patience of two reviews when nothing is said", () => {
      expect(call(status, [[5], [5]], 7, 6, [["Watch"], ["Watch"]], [[BLANK], [1]])).toEqual([["Watch"], ["Standard"]]);
    });

    it.each([
      ["blank", BLANK],
      ["empty text", ""],
      ["n/a", "n/a"],
      ["#N/A, which SCORE says", errorCell("notAvailable")],
    ])("leaves an account that is not scored where it is: %s", (_name, cell) => {
      expect(call(status, [[cell], [cell], [cell], [9]], 7, 6, [["Key"], ["Watch"], [BLANK], [BLANK]])).toEqual([
        ...[["Key"], ["Watch"], [""], ["Key"]],
      ]);
    });

    it("takes 0 for a score where the exit is not above it", () => {
      expect(call(status, [[0]], 2, 0)).toEqual([["Candidate"]]);
    });

    it("lets gates fail, one per account or several in columns", () => {
      expect(call(status, [[9], [9]], 7, 6, null, null, null, null, [[true], [BLANK]])).toEqual([["Candidate"], ["Key"]]); // prettier-ignore
      expect(call(status, [[9], [9]], 7, 6, null, null, null, null, [[false, true], [false, BLANK]])).toEqual([["Candidate"], ["Key"]]); // prettier-ignore
      expect(call(status, [[9, 9]], 7, 6, null, null, null, null, [[true], [false]])).toEqual([["Candidate", "Key"]]); // prettier-ignore
    });

    it("reads and answers in the user's words", () => {
      const labels = [["Schlüssel", "Beobachtung", "Anwärter", "Standard"]];
      expect(call(status, [[5], [8]], 7, 6, [["schlüssel"], ["Standard"]], null, null, null, null, labels)).toEqual([["Beobachtung"], ["Schlüssel"]]); // prettier-ignore
    });

    it.each<[string, unknown[], string]>([
      ["an entry below the exit", [scores, 5, 6], "#VALUE! the entry, 5, is below the exit, 6"],
      ["a status nobody knows", [[[8]], 7, 6, [["Gold"]]], '#VALUE! current, row 1, column 1: "Gold" is not known; use "Key", "Watch", "Candidate", "Standard"'], // prettier-ignore
      ["a status too few", [scores, 7, 6, [["Key"], ["Key"]]], "#VALUE! current has 2 rows and 1 column, scores has 7 rows and 1 column: needs as many cells, or one"], // prettier-ignore
      ["a word for a score", [[["good"]], 7, 6], '#VALUE! scores, row 1, column 1: "good" is not a number'],
      [
        "an error for a score",
        [[[errorCell("invalidReference")]], 7, 6],
        "#VALUE! scores, row 1, column 1 holds #REF!",
      ],
      ["scores in a block", [[[8, 8], [8, 8]], 7, 6], "#VALUE! scores has 2 rows and 2 columns: needs a single row or a single column"], // prettier-ignore
      ["reviews below 0", [[[8]], 7, 6, null, [[-1]]], "#VALUE! reviewsBelow, row 1, column 1: -1 reviews are below 0"],
      ["half a review of patience", [[[8]], 7, 6, null, null, 1.5], "#VALUE! patience: 1.5 is no whole number of 1 or more"], // prettier-ignore
      ["room for less than none", [[[8]], 7, 6, null, null, null, -1], "#VALUE! capacity: -1 is below 0"],
      ["a gate that is a word", [[[8]], 7, 6, null, null, null, null, [["no sponsor"]]], '#VALUE! failedGates, row 1, column 1: "no sponsor" is not a number'], // prettier-ignore
      ["a label too few", [[[8]], 7, 6, null, null, null, null, null, [["A", "B", "C"]]], "#VALUE! labels has 1 row and 3 columns: needs 4 labels, for Key, Watch, Candidate, Standard"], // prettier-ignore
    ])("fails the whole call for %s", (_name, values, error) => {
      expect(call(status, ...values)).toBe(error);
    });
  });

  describe("QUADRANT", () => {
    it("names the quadrant of each account, in the shape of x", () => {
      expect(call(quadrant, [[9], [2], [9], [2], [5]], [[9], [9], [2], [2], [5]], 5, 5)).toEqual([
        ...[["Strategic"], ["Star"], ["Status"], ["Streamline"], ["Strategic"]],
      ]);
      expect(call(quadrant, [[9, 2]], [[9], [2]], 5, 5)).toEqual([["Strategic", "Streamline"]]);
    });

    it("answers in the user's words", () => {
      expect(call(quadrant, [[9], [2]], [[9], [2]], 5, 5, [["Invest", "Build", "Keep", "Save"]])).toEqual([["Invest"], ["Save"]]); // prettier-ignore
    });

    it("gives an account no quadrant while a figure is missing", () => {
      expect(call(quadrant, [[BLANK], [5], [BLANK]], [[5], ["n/a"], [BLANK]], 5, 5)).toEqual([[""], [""], [""]]);
    });

    it("takes 0 for a figure where the line is not above it", () => {
      expect(call(quadrant, [[0]], [[-1]], 0, 0)).toEqual([["Status"]]);
    });

    it("makes a bad figure the error of its account alone", () => {
      expect(call(quadrant, [["x"], [errorCell("notAvailable")], [9]], [[1], [1], [1]], 5, 5)).toEqual([
        ['#VALUE! x, row 1, column 1: "x" is not a number'],
        ["#N/A x, row 2, column 1 holds #N/A"],
        ["Status"],
      ]);
    });

    it("refuses figures that do not go together", () => {
      expect(call(quadrant, [[9], [2]], [[9]], 5, 5)).toEqual(expect.stringMatching(/^#VALUE! y has 1 row and 1 column, x has 2 rows/)); // prettier-ignore
    });
  });

  describe("TOPSIS", () => {
    const figures = [[3, 4], [4, 3]]; // prettier-ignore

    it("tells how close each account comes to the ideal", () => {
      expect(call(topsis, figures)).toEqual([[0.5], [0.5]]);
      expect(call(topsis, figures, [[3], [0]])).toEqual([[0], [1]]);
      expect(call(topsis, figures, null, [["down", "up"]])).toEqual([[1], [0]]);
      expect(call(topsis, figures, null, [["Down"]], "MINMAX")).toEqual([[0.5], [0.5]]);
    });

    it("takes an empty row for no account", () => {
      expect(call(topsis, [[3, 4], [BLANK, BLANK], ["", "-"], [4, 3]])).toEqual([[0.5], [""], [""], [0.5]]); // prettier-ignore
    });

    it.each<[string, unknown[], string]>([
      ["an account without one of its figures", [[[3, 4], [4, "n/a"]]], "#N/A values, row 2, column 2 is missing: only accounts that have everything can be compared"], // prettier-ignore
      ["a word among the figures", [[[3, 4], ["x", 3]]], '#VALUE! values, row 2, column 1: "x" is not a number'], // prettier-ignore
      ["one account", [[[3, 4]]], "#N/A needs two accounts or more to compare"],
      ["no account", [[[BLANK, BLANK]]], "#N/A needs two accounts or more to compare"],
      ["accounts that are all the same", [[[3, 4], [3, 4]]], "#N/A the accounts are all the same: there is nothing to choose between"], // prettier-ignore
      ["an unknown word", [figures, null, null, "entropy"], '#VALUE! normalisation: "entropy" is not known; use "vector", "minmax", "max", "sum", "zscore", "ratio"'], // prettier-ignore
      ["a direction too many", [figures, null, [["up", "up", "up"]]], "#VALUE! directions has 1 row and 3 columns, values has 2 rows and 2 columns: needs as many cells, or one"], // prettier-ignore
      ["a weight too few", [[[1, 2, 3], [3, 2, 1]], [[1, 1]]], "#VALUE! weights has 1 row and 2 columns, values has 2 rows and 3 columns: needs one weight for each"], // prettier-ignore
    ])("fails the whole call for %s", (_name, values, error) => {
      expect(call(topsis, ...values)).toBe(error);
    });
  });
});
