import { band, rank, tier } from "../../../src/functions/scoring";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("RANK", () => {
    const half = [[7], [""], [errorCell("notAvailable")], [9], [7 + 1e-12]];

    it("ranks one figure, or all of them, among those that have one", () => {
      expect(call(rank, [[7]], half)).toEqual([[2]]);
      expect(call(rank, half, half)).toEqual([[2], [""], [""], [1], [2]]);
    });

    it("ranks the lowest first when asked to", () => {
      expect(call(rank, [[7, 9]], half, "ascending")).toEqual([[1, 3]]);
    });

    it("gives no rank, and no fault, in a sheet without a figure yet", () => {
      expect(call(rank, [[""]], [[""], ["n/a"], [errorCell("invalidValue")]])).toEqual([[""]]);
    });

    it("passes a fault on as the error of its row alone, while it does not compete with the others", () => {
      const values = [[7], [errorCell("invalidValue")], [9]];
      expect(call(rank, values, values)).toEqual([[2], ["#VALUE! values, row 2, column 1 holds #VALUE!"], [1]]);
    });

    it("refuses a word among the figures", () => {
      expect(call(rank, [[7]], [["Score"], [7]])).toBe('#VALUE! among, row 1, column 1: "Score" is not a number');
      expect(call(rank, [["x"], [7]], [[7]])).toEqual([['#VALUE! values, row 1, column 1: "x" is not a number'], [1]]);
      expect(call(rank, [[7]], [[7]], "best")).toBe(
        '#VALUE! order: "best" is not known; use "descending", "ascending"',
      );
    });
  });

  describe("TIER", () => {
    const bands = [[1, "C"], [5, "B"], [7.5, "A"]]; // prettier-ignore

    it("names the band of each figure, in the shape of the figures", () => {
      expect(call(tier, [[7.5, 7.4], [5, 1]], bands)).toEqual([["A", "B"], ["B", "C"]]); // prettier-ignore
    });

    it("takes the bands as two rows as well, and numbers for labels", () => {
      expect(call(tier, [[6]], [[1, 5, 7.5], [3, 2, 1]])).toEqual([[2]]); // prettier-ignore
    });

    it.each([
      ["blank", BLANK],
      ["empty text", ""],
      ["n/a", "n/a"],
    ])("gives %s no tier", (_name, cell) => {
      expect(call(tier, [[cell]], bands)).toEqual([[""]]);
    });

    it("passes the error of a score on as the error of that row", () => {
      expect(call(tier, [[errorCell("notAvailable")], [8]], bands)).toEqual([
        ["#N/A values, row 1, column 1 holds #N/A"],
        ["A"],
      ]);
    });

    it("has no tier below the lowest", () => {
      expect(call(tier, [[0.5], [8]], bands)).toEqual([
        ["#N/A 0.5 is below the lowest band, which starts at 1"],
        ["A"],
      ]);
    });

    it("ignores the rows of the band table that are not filled in yet", () => {
      expect(call(tier, [[6]], [...bands, [BLANK, BLANK]])).toEqual([["B"]]);
      expect(
        call(
          tier,
          [[6]],
          [
            [BLANK, BLANK],
            ["", ""],
          ],
        ),
      ).toBe("#N/A bands: there are none yet");
    });

    it("reads a blank bound as 0", () => {
      expect(call(tier, [[3]], [[BLANK, "C"], [5, "B"]])).toEqual([["C"]]); // prettier-ignore
    });

    it.each([
      [
        "bounds out of order",
        [
          [5, "B"],
          [1, "C"],
        ],
        "#VALUE! bands, row 2, column 1: bands must go up, but 1 is not above 5",
      ],
      [
        "a bound twice",
        [
          [1, "C"],
          [1, "B"],
        ],
        "#VALUE! bands, row 2, column 1: bands must go up, but 1 is not above 1",
      ],
      [
        "a band without a label",
        [
          [1, "C"],
          [5, ""],
        ],
        "#VALUE! bands, row 2, column 2: the band has no label",
      ],
      [
        "a heading",
        [
          ["From", "Tier"],
          [1, "C"],
        ],
        '#VALUE! bands, row 1, column 1: "From" is not a number',
      ],
      [
        "a single column",
        [[1], [5], [7]],
        "#VALUE! bands has 3 rows and 1 column: needs two columns, where a band starts and what it is worth",
      ],
      ["an error in a bound", [[errorCell("invalidReference"), "C"]], "#VALUE! bands, row 1, column 1 holds #REF!"],
      ["an error in a label", [[1, errorCell("invalidReference")]], "#VALUE! bands, row 1, column 2 holds #REF!"],
    ])("fails the whole call for %s", (_name, bad, error) => {
      // prettier-ignore
      expect(call(tier, [[6], [8]], bad)).toBe(error);
    });
  });

  describe("BAND", () => {
    const bands = [[0, 1], [100, 5], [200, 10]]; // prettier-ignore

    it("gives points in steps, or along lines", () => {
      expect(call(band, [[150], [250]], bands)).toEqual([[5], [10]]);
      expect(call(band, [[150], [250]], bands, true)).toEqual([[7.5], [10]]);
    });

    it("gives no points to what has no figure, and makes a bad one the error of its row", () => {
      expect(call(band, [[""], ["-"], ["much"], [100]], bands)).toEqual([
        [""],
        [""],
        ['#VALUE! values, row 3, column 1: "much" is not a number'],
        [5],
      ]);
    });

    it("ignores the rows of the band table that are not filled in yet", () => {
      expect(call(band, [[300]], [...bands, [BLANK, BLANK], [BLANK, BLANK]])).toEqual([[10]]);
    });

    it("keeps a band of 0 points that starts at 0 after a negative bound", () => {
      expect(call(band, [[0]], [[-10, 5], [0, 0]])).toEqual([[0]]); // prettier-ignore
    });

    it("fails the whole call for bands without points or out of order", () => {
      expect(call(band, [[1]], [[0, 1], [5, "n/a"]])).toBe("#VALUE! bands, row 2, column 2: the band has no points"); // prettier-ignore
      expect(call(band, [[1]], [[5, 1], [1, 2]])).toBe("#VALUE! bands, row 2, column 1: bands must go up, but 1 is not above 5"); // prettier-ignore
    });
  });
});
