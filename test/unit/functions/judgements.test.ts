import { ahp, ahpRepair, consistency } from "../../../src/functions/judgements";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

/** The weights go as the cube roots of 2, 3/2 and 1/3. */
const upper = [[1, 2, 1], [BLANK, 1, 3], [BLANK, "", 1]]; // prettier-ignore
const consistent = [[BLANK, 2, 6], [BLANK, BLANK, 3], [BLANK, BLANK, BLANK]]; // prettier-ignore
const refused: [string, unknown, string][] = [
  ["a matrix that is not square", [[1, 2, 3], [BLANK, 1, 2]], "#VALUE! 2 rows but 3 columns: needs as many of both"], // prettier-ignore
  ["a negative judgement", [[1, -2], [BLANK, 1]], "#VALUE! row 1, column 2: -2 is not above 0"], // prettier-ignore
  ["halves that contradict", [[1, 2], [2, 1]], "#VALUE! row 2, column 1: 2 is not 1 / 2, its mirror; leave one of the two blank"], // prettier-ignore
  ["a word", [[1, "more"], [BLANK, 1]], '#VALUE! judgements, row 1, column 2: "more" is not a number'], // prettier-ignore
  ["an error", [[1, errorCell("invalidReference")], [BLANK, 1]], "#VALUE! judgements, row 1, column 2 holds #REF!"], // prettier-ignore
  ["a criterion nobody compared", [[1, 2, BLANK], [BLANK, 1, BLANK], [BLANK, BLANK, 1]], "#N/A no chain of judgements connects criterion 1 with criterion 3"], // prettier-ignore
];

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("AHP", () => {
    it.each([null, "eigenvector", "Geometric"])("makes weights of half a matrix, by %s", (method) => {
      const roots = [Math.cbrt(2), Math.cbrt(1.5), Math.cbrt(1 / 3)];
      const total = roots.reduce((sum, root) => sum + root, 0);
      expect(call(ahp, upper, method)).toEqual(roots.map((root): unknown => [expect.closeTo(root / total, 12)]));
    });

    it("needs no diagonal, and fills gaps", () => {
      expect(call(ahp, [[BLANK, 2, BLANK], [BLANK, BLANK, 3], [BLANK, BLANK, BLANK]])).toEqual([0.6, 0.3, 0.1].map((weight): unknown => [expect.closeTo(weight, 12)])); // prettier-ignore
    });

    it("does not know other methods", () => {
      expect(call(ahp, upper, "mean")).toBe('#VALUE! method: "mean" is not known; use "eigenvector", "geometric"');
    });

    it.each(refused)("refuses %s", (_name, judgements, error) => {
      expect(call(ahp, judgements)).toBe(error);
    });
  });

  describe("CONSISTENCY", () => {
    const index = (Math.cbrt(6) + 1 / Math.cbrt(6) - 2) / 2;

    it.each([
      [null, 0.52],
      ["saaty2005", 0.52],
      ["Saaty1980", 0.58],
      ["donegan1991", 0.4914],
    ])("measures against the table %s", (table, randomIndex) => {
      expect(call(consistency, upper, table)).toEqual([[expect.closeTo(index / randomIndex, 12)]]);
    });

    it("is 0 without contradiction", () => {
      expect(call(consistency, consistent)).toEqual([[0]]);
    });

    it("does not know other tables", () => {
      expect(call(consistency, upper, "saaty")).toBe('#VALUE! table: "saaty" is not known; use "saaty2005", "saaty1980", "donegan1991"'); // prettier-ignore
    });

    it.each(refused)("refuses %s", (_name, judgements, error) => {
      expect(call(consistency, judgements)).toBe(error);
    });
  });

  describe("AHPREPAIR", () => {
    const judgements = [[1, 2, 4, 0.5], [BLANK, 1, 2, 4], [BLANK, BLANK, 1, 2], [BLANK, BLANK, BLANK, 1]]; // prettier-ignore

    it("names the criteria of the worst judgement, by number or by name", () => {
      const byNumber = call(ahpRepair, judgements) as unknown[][];
      expect(byNumber).toHaveLength(3);
      expect(byNumber[0]?.slice(0, 3)).toEqual([1, 4, 0.5]);
      const byName = call(ahpRepair, judgements, [["Size"], ["Fit"], ["Growth"], ["Margin"]]) as unknown[][];
      expect(byName[0]?.slice(0, 3)).toEqual(["Size", "Margin", 0.5]);
      expect(byName[0]?.slice(3)).toEqual(byNumber[0]?.slice(3));
    });

    it("is empty where nothing contradicts", () => {
      expect(call(ahpRepair, consistent)).toEqual([["", "", "", "", ""]]);
    });

    it("needs a name for each", () => {
      expect(call(ahpRepair, upper, [["A", "B"]])).toBe("#VALUE! labels has 1 row and 2 columns: needs 3 labels");
    });

    it.each(refused)("refuses %s", (_name, matrix, error) => {
      expect(call(ahpRepair, matrix)).toBe(error);
    });
  });
});
