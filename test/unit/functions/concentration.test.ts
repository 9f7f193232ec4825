import { abc, hhi, topShare, whaleCurve } from "../../../src/functions/concentration";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("HHI and TOPSHARE", () => {
    it("take revenues in a range of any shape, and no notice of blank cells", () => {
      expect(call(hhi, [[30, 30], [20, 20], [BLANK, "n/a"]])).toEqual([[2600]]); // prettier-ignore
      expect(call(topShare, [[15, 50], [5, 30], [BLANK, ""]])).toEqual([[0.5]]); // prettier-ignore
    });

    it("take so many of the largest", () => {
      expect(call(topShare, [[15, 50, 5, 30]], 2)).toEqual([[0.8]]);
      expect(call(topShare, [[15, 50, 5, 30]], 0)).toBe("#VALUE! k: 0 is no whole number of 1 or more");
    });

    it.each([
      ["a negative revenue", [[5], [-1]], "#VALUE! revenues, row 2, column 1: -1 is negative"],
      ["an error cell", [[5], [errorCell("invalidValue")]], "#VALUE! revenues, row 2, column 1 holds #VALUE!"],
      ["words", [["much"]], '#VALUE! revenues, row 1, column 1: "much" is not a number'],
      ["empty text alone", [[""]], "#N/A there are no revenues yet"],
    ])("refuse %s", (_name, revenues, error) => {
      expect(call(hhi, revenues)).toBe(error);
      expect(call(topShare, revenues)).toBe(error);
      expect(call(abc, revenues)).toBe(error);
    });

    it("are #DIV/0! where nobody has bought anything", () => {
      expect(call(hhi, [[0], [0]])).toMatch(/^#DIV\/0!/);
      expect(call(topShare, [[0]])).toMatch(/^#DIV\/0!/);
      expect(call(abc, [[0]])).toMatch(/^#DIV\/0!/);
    });
  });

  describe("ABC", () => {
    it("names the class of each customer, in the shape of the revenues", () => {
      expect(call(abc, [[50], [30], [15], [5]])).toEqual([["A"], ["A"], ["B"], ["C"]]);
      expect(call(abc, [[15, "", 50, 5, 30]])).toEqual([["B", "", "A", "C", "A"]]);
    });

    it("takes other limits", () => {
      expect(call(abc, [[50, 30, 15, 5]], 0.5, 0.8)).toEqual([["A", "B", "C", "C"]]);
      expect(call(abc, [[1]], 80)).toBe("#VALUE! a: 80 is not a fraction from 0 to 1");
      expect(call(abc, [[1]], 0.9, 0.5)).toBe("#VALUE! the limit of B, 0.5, is below that of A, 0.9");
    });
  });

  describe("WHALECURVE", () => {
    const near = (share: number): unknown => expect.closeTo(share, 12);

    it("has as many shares as there are customers, the most profitable first", () => {
      expect(call(whaleCurve, [[50], [-10], [60]])).toEqual([[near(0.6)], [near(1.1)], [near(1)]]);
      expect(call(whaleCurve, [[50, -10, 60]])).toEqual([[near(0.6), near(1.1), near(1)]]);
    });

    it("leaves the end empty where cells were", () => {
      expect(call(whaleCurve, [[""], [50], ["-"], [-10], [60]])).toEqual([[near(0.6)], [near(1.1)], [near(1)], [""], [""]]); // prettier-ignore
    });

    it("refuses a block, words and a loss altogether", () => {
      expect(call(whaleCurve, [[1, 2], [3, 4]])).toBe("#VALUE! profits has 2 rows and 2 columns: needs a single row or a single column"); // prettier-ignore
      expect(call(whaleCurve, [["?"]])).toBe('#VALUE! profits, row 1, column 1: "?" is not a number');
      expect(call(whaleCurve, [[10], [-30]])).toBe(
        "#VALUE! all together make a loss of 20: there is no profit to share",
      );
      expect(call(whaleCurve, [[10], [-10]])).toMatch(/^#DIV\/0!/);
    });
  });
});
