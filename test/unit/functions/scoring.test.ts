import { coverage, explain, score } from "../../../src/functions/scoring";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("SCORE", () => {
    it("scores one row per account", () => {
      expect(call(score, [[8, 4], [2, 6]], [[3, 1]])).toEqual([[7], [3]]); // prettier-ignore
    });

    it("weighs all criteria alike when no weights are given", () => {
      expect(call(score, [[2, 3, 7]])).toEqual([[4]]);
    });

    it("takes weights that stand in a column", () => {
      expect(call(score, [[8, 4], [2, 6]], [[3], [1]])).toEqual([[7], [3]]); // prettier-ignore
    });

    it("takes a column of scores with as many weights for one account", () => {
      expect(call(score, [[8], [4]], [[3], [1]])).toEqual([[7]]);
      expect(call(score, [[8], [4]], [[3, 1]])).toEqual([[7]]);
    });

    it("takes a column of scores without weights for as many accounts", () => {
      expect(call(score, [[8], [4]])).toEqual([[8], [4]]);
      expect(call(score, [[8], [4]], [[5]])).toEqual([[8], [4]]);
    });

    it.each([
      ["blank", BLANK],
      ["empty text", ""],
      ["spaces", "  "],
      ["n/a", "n/a"],
      ["N/A", "N/A"],
      ["-", "-"],
    ])("leaves out a cell that is not scored: %s", (_name, cell) => {
      expect(call(score, [[8, cell, 6]], [[2, 1, 2]])).toEqual([[7]]);
    });

    it("counts it as 0 or refuses it when asked to, in any case of the word", () => {
      expect(call(score, [[8, BLANK]], [[1, 1]], "Zero")).toEqual([[4]]);
      expect(call(score, [[8, BLANK]], [[1, 1]], "ERROR")).toEqual([["#N/A scores, row 1, column 2 is not scored"]]);
    });

    it("takes 0 for a score on a scale that starts there", () => {
      expect(call(score, [[0, 4]], null, null, 0, 5)).toEqual([[2]]);
    });

    it("gives no score below the minimum coverage, and says how much there is", () => {
      expect(call(score, [[10, BLANK]], [[2, 3]])).toEqual([["#N/A only 40 % of the weight is scored"]]);
      expect(call(score, [[10, BLANK]], [[2, 3]], null, null, null, 0.4)).toEqual([[10]]);
    });

    it("gives an empty row of a half-filled sheet no score, and no fault", () => {
      expect(call(score, [[BLANK, BLANK], [5, 5]])).toEqual([["#N/A nothing is scored yet"], [5]]); // prettier-ignore
    });

    it.each([
      ["text", "good", '#VALUE! scores, row 2, column 3: "good" is not a number'],
      ["text that looks like a number", "7", '#VALUE! scores, row 2, column 3: "7" is text, not a number'],
      ["a decimal comma", "7,5", '#VALUE! scores, row 2, column 3: "7,5" is text, not a number'],
      ["a truth value", true, "#VALUE! scores, row 2, column 3: TRUE is not a number"],
      ["a score above the scale", 11, "#VALUE! scores, row 2, column 3: 11 is off the scale from 1 to 10"],
      ["a score below the scale", 0.5, "#VALUE! scores, row 2, column 3: 0.5 is off the scale from 1 to 10"],
    ])("makes %s the error of its row alone", (_name, cell, error) => {
      expect(call(score, [[1, 2, 3], [4, 5, cell], [7, 8, 9]])).toEqual([[2], [error], [8]]); // prettier-ignore
    });

    it("makes an error cell the error of its row alone, and #N/A stays #N/A", () => {
      expect(
        call(score, [
          [5, errorCell("invalidReference")],
          [5, errorCell("notAvailable")],
          [5, 5],
        ]),
      ).toEqual([["#VALUE! scores, row 1, column 2 holds #REF!"], ["#N/A scores, row 2, column 2 holds #N/A"], [5]]);
    });

    it("reads numbers that carry their own format, and errors that come as data types", () => {
      const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 6, numberFormat: "0.0" };
      const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
      expect(call(score, [[formatted, 4], [error, 4]])).toEqual([[5], ["#VALUE! scores, row 2, column 1 holds #DIV/0!"]]); // prettier-ignore
    });

    it("says so when the figures are too large to calculate with", () => {
      expect(call(score, [[1e308]], [[10]], null, 0, 1.7e308)).toEqual([["#VALUE! the figures are too large"]]);
    });

    it("does not quote a novel", () => {
      expect(call(score, [["x".repeat(5000)]])).toEqual([
        [`#VALUE! scores, row 1, column 1: "${"x".repeat(40)}…" is not a number`],
      ]);
    });

    it.each([
      ["a negative weight", [[1, -2]], "#VALUE! weights, row 1, column 2: -2 is negative, which no weight can be"],
      ["weights that are all 0", [[0, 0]], "#VALUE! every weight is 0"],
      ["weights that are all blank", [[BLANK, BLANK]], "#VALUE! every weight is 0"],
      ["a word for a weight", [[1, "high"]], '#VALUE! weights, row 1, column 2: "high" is not a number'],
      ["weights in a block", [[1, 1], [1, 1]], "#VALUE! weights has 2 rows and 2 columns: needs a single row or a single column"], // prettier-ignore
      ["a weight too many", [[1, 1, 1]], "#VALUE! weights has 1 row and 3 columns, scores has 2 rows and 2 columns: needs one weight for each"], // prettier-ignore
    ])("fails the whole call for %s", (_name, weights, error) => {
      expect(call(score, [[5, 5], [6, 6]], weights)).toBe(error); // prettier-ignore
    });

    it("gives a criterion with a blank weight no weight", () => {
      expect(call(score, [[8, 2]], [[1, BLANK]])).toEqual([[8]]);
    });

    it.each([
      ["an unknown word", ["ignore"], '#VALUE! missing: "ignore" is not known; use "skip", "zero", "error"'],
      ["a scale upside down", [null, 10, 1], "#VALUE! min: 10 is not below max, 1"],
      ["coverage in percent", [null, null, null, 60], "#VALUE! minCoverage: 60 is not a fraction from 0 to 1"],
    ])("fails the whole call for %s", (_name, options, error) => {
      expect(call(score, [[5]], null, ...options)).toBe(error);
    });
  });

  describe("COVERAGE", () => {
    it("tells how much of the weight each row is scored on", () => {
      expect(call(coverage, [[8, 4], [8, "n/a"], [BLANK, BLANK]], [[3, 1]])).toEqual([[1], [0.75], [0]]); // prettier-ignore
    });

    it("refuses what SCORE refuses, row by row", () => {
      expect(call(coverage, [[8, 40], [8, 4]])).toEqual([["#VALUE! scores, row 1, column 2: 40 is off the scale from 1 to 10"], [1]]); // prettier-ignore
      expect(call(coverage, [[3, 4]], null, 0, 3)).toEqual([
        ["#VALUE! scores, row 1, column 2: 4 is off the scale from 0 to 3"],
      ]);
    });
  });

  describe("EXPLAIN", () => {
    it("has a row per criterion: score, share of the weight, points, points lost", () => {
      expect(call(explain, [[8, 4]], [[3, 1]])).toEqual([[8, 0.75, 6, 1.5], [4, 0.25, 1, 1.5]]); // prettier-ignore
    });

    it("starts the rows with the names of the criteria when they are given", () => {
      expect(call(explain, [[8, 4]], [[3, 1]], [["Size", BLANK]])).toEqual([["Size", 8, 0.75, 6, 1.5], ["", 4, 0.25, 1, 1.5]]); // prettier-ignore
    });

    it("takes the account, its weights and the names in columns", () => {
      expect(call(explain, [[8], [4]], [[3], [1]], [["Size"], ["Fit"]])).toEqual([["Size", 8, 0.75, 6, 1.5], ["Fit", 4, 0.25, 1, 1.5]]); // prettier-ignore
    });

    it("shows a criterion that is not scored, without points", () => {
      expect(call(explain, [[8, BLANK]])).toEqual([[8, 1, 8, 2], ["", 0, 0, 0]]); // prettier-ignore
      expect(call(explain, [[8, BLANK]], null, null, "zero")).toEqual([[8, 0.5, 4, 1], [0, 0.5, 0, 5]]); // prettier-ignore
    });

    it("counts points lost from the top of the scale", () => {
      expect(call(explain, [[3]], null, null, null, 0, 5)).toEqual([[3, 1, 3, 2]]);
    });

    it("refuses two accounts, a bad score, a name too few and an account nobody has scored", () => {
      expect(call(explain, [[8, 4], [1, 2]])).toBe("#VALUE! scores has 2 rows and 2 columns: needs a single row or a single column"); // prettier-ignore
      expect(call(explain, [[8, 44]])).toBe("#VALUE! scores, row 1, column 2: 44 is off the scale from 1 to 10");
      expect(call(explain, [[8, 4]], null, [["Size"]])).toBe("#VALUE! criteria has 1 row and 1 column: needs 2 labels");
      expect(call(explain, [[BLANK, BLANK]])).toBe("#N/A nothing is scored yet");
    });
  });
});
