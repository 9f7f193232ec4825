import { ces, clv, csat, grr, nps, npsMargin, nrr, retention } from "../../../src/functions/customers";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("NPS", () => {
    it("takes answers in a range of any shape", () => {
      expect(call(nps, [[10, 9], [8, 6]])).toEqual([[25]]); // prettier-ignore
    });

    it("takes 0 for an answer, and no blank cell for one once it knows how many have answered", () => {
      expect(call(nps, [[10], [0], [BLANK], ["n/a"]], 2)).toEqual([[0]]);
      expect(call(nps, [[10], [BLANK], [BLANK]], 1)).toEqual([[100]]);
    });

    it("does not need that where the cells hold empty text instead", () => {
      expect(call(nps, [[10], [0], [""], ["-"]])).toEqual([[0]]);
    });

    it.each([
      ["more answers than there are", 4],
      ["fewer answers than are above 0", 1],
      ["part of an answer", 2.5],
    ])("refuses a count of %s", (_name, answered) => {
      expect(call(nps, [[10], [9], [0]], answered)).toBe(
        `#VALUE! answered: ${answered} does not fit, as 3 cells hold a number, 2 of them above 0; use COUNT of the same cells`,
      );
    });

    it.each([
      ["an answer off the scale", 11, "#VALUE! responses, row 2, column 1: 11 is no whole number from 0 to 10"],
      ["a negative answer", -1, "#VALUE! responses, row 2, column 1: -1 is no whole number from 0 to 10"],
      ["half an answer", 9.5, "#VALUE! responses, row 2, column 1: 9.5 is no whole number from 0 to 10"],
      ["an answer in words", "great", '#VALUE! responses, row 2, column 1: "great" is not a number'],
      ["a number as text", "9", '#VALUE! responses, row 2, column 1: "9" is text, not a number'],
      ["an error cell", errorCell("notAvailable"), "#N/A responses, row 2, column 1 holds #N/A"],
    ])("refuses %s and says where", (_name, cell, error) => {
      expect(call(nps, [[10], [cell]])).toBe(error);
    });

    it("has no score before anybody has answered", () => {
      expect(call(nps, [[BLANK]], 0)).toBe("#N/A nobody has answered yet");
      expect(call(nps, [[""]])).toBe("#N/A nobody has answered yet");
    });
  });

  describe("NPSMARGIN", () => {
    const half = [[10, 0, 10, 0]]; // 196 points over the root of 4

    it("is for 95 % unless told otherwise", () => {
      expect(call(npsMargin, half)).toEqual([[expect.closeTo(97.9981992270027, 10)]]);
      expect(call(npsMargin, half, 0.99)).toEqual([[expect.closeTo(128.79146517744502, 10)]]);
    });

    it("knows how many have answered", () => {
      expect(call(npsMargin, [[10, BLANK, 10]], null, 2)).toEqual([[0]]);
    });

    it("refuses a confidence in percent, and certainty", () => {
      expect(call(npsMargin, half, 95)).toBe("#VALUE! confidence: 95 is not a fraction from 0 to 1");
      expect(call(npsMargin, half, 1)).toBe("#VALUE! a confidence of 1 is not between 0 and 1");
    });
  });

  describe("CSAT", () => {
    it("takes 4 and 5 of 5 for satisfied", () => {
      expect(call(csat, [[5, 4, 3, BLANK, 1]])).toEqual([[0.5]]);
    });

    it("takes the two best of any scale, or those from a given one on", () => {
      expect(call(csat, [[7, 6, 5, 1]], null, 7)).toEqual([[0.5]]);
      expect(call(csat, [[7, 6, 5, 1]], 5, 7)).toEqual([[0.75]]);
    });

    it("finds out answers of 0 once it knows how many have answered", () => {
      expect(call(csat, [[5, 4, BLANK]], null, null, 2)).toEqual([[1]]);
      expect(call(csat, [[5, 4, 0]], null, null, 3)).toBe(
        "#VALUE! responses: answers of 0 are off the scale from 1 to 5; there are 1",
      );
    });

    it("refuses an answer off the scale, a scale of 1 and satisfaction off the scale", () => {
      expect(call(csat, [[6]])).toBe("#VALUE! responses, row 1, column 1: 6 is no whole number from 1 to 5");
      expect(call(csat, [[1]], null, 1)).toBe("#VALUE! max: 1 is no whole number of 2 or more");
      expect(call(csat, [[1]], 6)).toBe("#VALUE! satisfied from 6 is off the scale from 1 to 5");
      expect(call(csat, [[BLANK]])).toBe("#N/A nobody has answered yet");
    });
  });

  describe("CES", () => {
    it("is the mean of the answers, unless the index is asked for in any case", () => {
      expect(call(ces, [[7, 6, BLANK, 2]])).toEqual([[5]]);
      expect(call(ces, [[7, 6, 5, 4, 3]], "Index")).toEqual([[20]]);
    });

    it("has another scale for the mean, but none for the index", () => {
      expect(call(ces, [[5, 1]], null, 5)).toEqual([[3]]);
      expect(call(ces, [[5, 1]], "index", 5)).toBe("#VALUE! the index is made for a scale of 1 to 7, not 1 to 5");
    });

    it("lists what it knows where a word is unknown", () => {
      expect(call(ces, [[5]], "average")).toBe('#VALUE! variant: "average" is not known; use "mean", "index"');
    });

    it("finds out answers of 0 once it knows how many have answered", () => {
      expect(call(ces, [[5, 0]], null, null, 2)).toMatch(/^#VALUE! responses: answers of 0 are off the scale/);
    });
  });

  describe("RETENTION", () => {
    it("leaves out the new customers", () => {
      expect(call(retention, 200, 220, 40)).toEqual([[0.9]]);
    });

    it("wants every number", () => {
      expect(call(retention, null, 220, 40)).toBe("#VALUE! start is missing");
      expect(call(retention, 200, 220)).toBe("#VALUE! newCustomers is missing");
      expect(call(clv, 90, 0.8)).toBe("#VALUE! discount is missing");
    });

    it("is #DIV/0! without customers at the start, and refuses what cannot be", () => {
      expect(call(retention, 0, 5, 5)).toMatch(/^#DIV\/0!/);
      expect(call(retention, 10, 4, 5)).toBe("#VALUE! 5 new customers are more than the 4 at the end");
      expect(call(retention, 10, -4, 5)).toBe("#VALUE! a number of customers is negative");
    });
  });

  describe("GRR and NRR", () => {
    const start = [[100], [100], [100], [100], [BLANK]];
    const end = [[100], [130], [40], [BLANK], [70]];

    it("take a blank cell for a customer who left, or was not there yet", () => {
      expect(call(grr, start, end)).toEqual([[0.6]]);
      expect(call(nrr, start, end)).toEqual([[0.675]]);
    });

    it("take one range in a row and the other in a column", () => {
      expect(call(grr, start, [[100, 130, 40, BLANK, 70]])).toEqual([[0.6]]);
    });

    it.each([
      ["too few ends", [[1], [2]], [[1]], "#VALUE! end has 1 row and 1 column, start has 2 rows and 1 column: needs as many cells"],
      ["a block", [[1, 2], [3, 4]], [[1]], "#VALUE! start has 2 rows and 2 columns: needs a single row or a single column"],
      ["a negative start", [[1], [-2]], [[1], [2]], "#VALUE! start, row 2, column 1: -2 is negative"],
      ["words", [[1], [2]], [[1], ["left"]], '#VALUE! end, row 2, column 1: "left" is not a number'],
    ])("refuse %s", (_name, before, after, error) => {
      expect(call(grr, before, after)).toBe(error);
      expect(call(nrr, before, after)).toBe(error);
    }); // prettier-ignore

    it("are #DIV/0! without revenue at the start", () => {
      expect(call(grr, [[0], [BLANK]], [[1], [2]])).toMatch(/^#DIV\/0!/);
      expect(call(nrr, [[BLANK]], [[1]])).toMatch(/^#DIV\/0!/);
    });
  });

  describe("CLV", () => {
    it("leaves the first margin out unless told otherwise", () => {
      expect(call(clv, 90, 0.8, 0.1)).toEqual([[expect.closeTo(240, 10)]]);
      expect(call(clv, 90, 0.8, 0.1, true)).toEqual([[expect.closeTo(330, 10)]]);
      expect(call(clv, 90, 0.8, 0.1, false, null, 40)).toEqual([[expect.closeTo(200, 10)]]);
    });

    it("counts so many periods where they are given", () => {
      expect(call(clv, 100, 0.5, 0, null, 2)).toEqual([[75]]);
    });

    it("refuses what has no value, and a value without end", () => {
      expect(call(clv, 90, 80, 0.1)).toBe("#VALUE! a retention of 80 is not a fraction from 0 to 1");
      expect(call(clv, 90, 1, 0)).toBe(
        "#VALUE! a customer who never leaves is worth more than any figure: needs periods",
      );
      expect(call(clv, 1e308, 1, 0.01)).toBe("#VALUE! the figures are too large");
    });
  });
});
