import { attainment, balance, rag, scorecard, smart, trend } from "../../../src/functions/scorecards";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("ATTAINMENT", () => {
    it("divides by the target when nothing else is said", () => {
      expect(call(attainment, [[45], [60]], [[50], [50]])).toEqual([[0.9], [1.2]]);
      expect(call(attainment, [[45, 60]], [[50]])).toEqual([[0.9, 1.2]]);
    });

    it("has a direction, a baseline and an upper end for each KPI", () => {
      const actual = [[45], [8], [30], [25], [true], ["no"]];
      const target = [[50], [10], [20], [10], [BLANK], [true]];
      const direction = [[BLANK], ["down"], ["Down"], ["RANGE"], ["yes"], ["yes"]];
      const baseline = [[BLANK], [BLANK], [40], [BLANK], [BLANK], [BLANK]];
      const upper = [[BLANK], [BLANK], [BLANK], [20], [BLANK], [BLANK]];
      expect(call(attainment, actual, target, direction, baseline, null, upper)).toEqual([
        ...[[0.9], [1.25], [0.5], [0.8], [1], [0]],
      ]);
    });

    it("never counts more than the cap", () => {
      expect(call(attainment, [[60], [0]], [[50], [10]], [["up"], ["down"]], null, 1.1)).toEqual([[1.1], [1.1]]);
    });

    it("takes a baseline of 0 going up, and going down only below it", () => {
      expect(call(attainment, [[5]], [[10]], null, [[0]])).toEqual([[0.5]]);
      expect(call(attainment, [[-5]], [[-10]], [["down"]], [[0]])).toEqual([[0.5]]);
    });

    it("takes a number of 1 or more for done", () => {
      expect(call(attainment, [[1], [0], ["Yes"], [3], [2]], [[1], [1], [1], [3], [3]], [["yes"]])).toEqual([
        ...[[1], [0], [1], [1], [0]],
      ]);
    });

    it("attains nothing while there is no actual figure, and misses the target where there is", () => {
      expect(call(attainment, [[""], ["n/a"]], [[50], [BLANK]])).toEqual([[""], [""]]);
      expect(call(attainment, [[5]], [[""]])).toEqual([["#N/A target, row 1, column 1: there is no target"]]);
    });

    it("makes what is wrong with one KPI its own error", () => {
      const actual = [["much"], [5], [5], [5], [5], [errorCell("notAvailable")], [5]];
      const target = [[10], [0], [0], [10], [10], [10], [10]];
      const direction = [["up"], ["up"], ["down"], ["range"], ["sideways"], ["up"], ["up"]];
      expect(call(attainment, actual, target, direction)).toEqual([
        ['#VALUE! actual, row 1, column 1: "much" is not a number'],
        ["#DIV/0! the target is 0"],
        ["#VALUE! a target of 0 needs a baseline where less is better"],
        ["#VALUE! a range needs an upper end"],
        ['#VALUE! direction, row 5, column 1: "sideways" is not known; use "up", "down", "range", "yes"'],
        ["#N/A actual, row 6, column 1 holds #N/A"],
        [0.5],
      ]);
    });

    it("fails the whole call for what cannot go together", () => {
      expect(call(attainment, [[5], [5]], [[1], [1], [1]])).toBe("#VALUE! target has 3 rows and 1 column, actual has 2 rows and 1 column: needs as many cells, or one"); // prettier-ignore
      expect(call(attainment, [[5]], [[1]], null, null, -1)).toBe("#VALUE! cap: -1 is not above 0");
    });
  });

  describe("RAG", () => {
    it("shows a light for each figure, in their shape", () => {
      expect(call(rag, [[0.95, 0.9], [0.7, 0.1]], 0.7, 0.9)).toEqual([["Green", "Green"], ["Amber", "Red"]]); // prettier-ignore
      expect(call(rag, [[3], [8], [9]], 8, 4)).toEqual([["Green"], ["Amber"], ["Red"]]);
    });

    it("answers in the user's words, and in English where one is blank", () => {
      expect(call(rag, [[0.95], [0.7], [0.1]], 0.7, 0.9, [["Grün"], [BLANK], ["Rot"]])).toEqual([["Grün"], ["Amber"], ["Rot"]]); // prettier-ignore
    });

    it("shows none without a figure, and a bad one as its own error", () => {
      expect(call(rag, [[""], ["-"], ["x"], [errorCell("notAvailable")], [1]], 0.7, 0.9)).toEqual([
        ...[[""], [""]],
        ['#VALUE! values, row 3, column 1: "x" is not a number'],
        ["#N/A values, row 4, column 1 holds #N/A"],
        ["Green"],
      ]);
    });

    it("needs three labels", () => {
      expect(call(rag, [[1]], 0.7, 0.9, [["A", "B"]])).toBe("#VALUE! labels has 1 row and 2 columns: needs 3 labels, for Green, Amber, Red"); // prettier-ignore
    });
  });

  describe("SCORECARD", () => {
    const attained = [[1.2], [1], [0.8], [0.9]];

    it("caps what was exceeded at 1, at another cap, or not at all", () => {
      expect(call(scorecard, attained)).toEqual([[expect.closeTo(0.925, 12)]]);
      expect(call(scorecard, attained, null, null, null, 1.1)).toEqual([[expect.closeTo(0.95, 12)]]);
      expect(call(scorecard, attained, null, null, null, "None")).toEqual([[expect.closeTo(0.975, 12)]]);
    });

    it("leaves out what is not measured, with its weight", () => {
      expect(call(scorecard, [[0.5], [""], [1], ["n/a"]], [[3, 7, 1, BLANK]])).toEqual([[0.625]]);
    });

    it("has a row per group, and the total by groups", () => {
      const groups = [["Growth"], ["Retention"], ["Growth"], ["Voice"]];
      expect(call(scorecard, [[0.5], [1], [0.7], [""]], [[1], [1], [3], [1]], groups)).toEqual([
        ["Growth", expect.closeTo(0.65, 12)],
        ["Retention", 1],
        ["Voice", ""],
        ["Total", expect.closeTo(0.825, 12)],
      ]);
      expect(call(scorecard, [[0.5], [1]], null, [["A"], ["B"]], [[3, 1]])).toEqual([["A", 0.5], ["B", 1], ["Total", 0.625]]); // prettier-ignore
    });

    it("calls the total what it is told to", () => {
      expect(call(scorecard, [[0.5], [1]], null, [["A"], ["A"]], null, null, [["Gesamt"]])).toEqual([["A", 0.75], ["Gesamt", 0.75]]); // prettier-ignore
      expect(call(scorecard, [[0.5], [1]], null, [["A"], ["A"]], null, null, [["A", "B"]])).toBe("#VALUE! labels has 1 row and 2 columns: needs 1 label, for Total"); // prettier-ignore
    });

    it("ignores rows that are not in use yet", () => {
      expect(call(scorecard, [[0.5], [BLANK], [""]], null, [["A"], [BLANK], [BLANK]])).toEqual([["A", 0.5], ["Total", 0.5]]); // prettier-ignore
    });

    it.each<[string, unknown[], string]>([
      ["nothing measured", [[[""], ["-"]]], "#N/A nothing is scored yet"],
      [
        "an error among the attainments",
        [[[1], [errorCell("notAvailable")]]],
        "#N/A attainments, row 2, column 1 holds #N/A",
      ],
      ["a word", [[[1], ["x"]]], '#VALUE! attainments, row 2, column 1: "x" is not a number'],
      ["a cap of 0", [attained, null, null, null, 0], '#VALUE! cap: needs a number above 0, or "none"'],
      ["a word for a cap", [attained, null, null, null, "all"], '#VALUE! cap: needs a number above 0, or "none"'],
      [
        "a KPI without a group",
        [[[1], [0.5]], null, [["A"], [BLANK]]],
        "#VALUE! groups, row 2, column 1: has no group",
      ],
      ["a group too few", [[[1], [1], [1]], null, [["A"], ["B"]]], "#VALUE! groups has 2 rows and 1 column, attainments has 3 rows and 1 column: needs as many cells, or one"], // prettier-ignore
      ["a weight too many for the groups", [[[1], [1]], null, [["A"], ["B"]], [[1, 1, 1]]], "#VALUE! groupWeights has 1 row and 3 columns, there are 2 groups: needs one weight for each"], // prettier-ignore
    ])("fails for %s", (_name, values, error) => {
      expect(call(scorecard, ...values)).toBe(error);
    });
  });

  describe("SMART", () => {
    const good = ["Renewals", "renewed / due in period", "%", 0.8, 0.9, "Keep what we have", 46000];

    it("finds nothing lacking, or the letters that lack", () => {
      expect(call(smart, [good, ["Alignment", BLANK, BLANK, "", "", BLANK, BLANK]])).toEqual([[""], ["S, M, A, R, T"]]);
      expect(call(smart, [["Sales", "sales", "EUR", 5, 5, "Grow", "soon"]])).toEqual([["S, A, T"]]);
    });

    it("has nothing to say about an empty row", () => {
      expect(call(smart, [Array(7).fill(BLANK), good])).toEqual([[""], [""]]);
    });

    it("answers in the user's letters", () => {
      expect(call(smart, [[...good.slice(0, 6), BLANK]], [["Specific", "Measurable", "Achievable", "Relevant", "Time-bound"]])).toEqual([["Time-bound"]]); // prettier-ignore
    });

    it("takes one KPI in a column", () => {
      expect(call(smart, good.map((cell) => [cell]))).toEqual([[""]]); // prettier-ignore
    });

    it("makes an error in a row the error of its row", () => {
      expect(call(smart, [good.with(2, errorCell("invalidReference") as never), good])).toEqual([
        ["#VALUE! kpis, row 1, column 3 holds #REF!"],
        [""],
      ]);
    });

    it("needs seven columns", () => {
      expect(call(smart, [["Renewals", "renewed / due"]])).toBe("#VALUE! kpis has 1 row and 2 columns: needs seven columns: name, definition, unit, baseline, target, objective, due"); // prettier-ignore
    });
  });

  describe("BALANCE", () => {
    it("has a row per tag: tag, share", () => {
      expect(call(balance, [["Internal"], ["Customer"], [BLANK], ["internal"]])).toEqual([["Internal", expect.closeTo(2 / 3, 12)], ["Customer", expect.closeTo(1 / 3, 12)]]); // prettier-ignore
      expect(call(balance, [["A", "B"]], [[3], [1]])).toEqual([["A", 0.75], ["B", 0.25]]); // prettier-ignore
    });

    it("fails without tags, for an error and for a weight too few", () => {
      expect(call(balance, [[BLANK], [""]])).toBe("#N/A nothing that carries weight is tagged yet");
      expect(call(balance, [["A"], [errorCell("invalidReference")]])).toBe("#VALUE! tags, row 2, column 1 holds #REF!");
      expect(call(balance, [["A"], ["B"]], [[1]])).toBe("#VALUE! weights has 1 row and 1 column, tags has 2 rows and 1 column: needs one weight for each"); // prettier-ignore
    });
  });

  describe("TREND", () => {
    it("says which way each series goes", () => {
      expect(call(trend, [[6, 6.2, 6.1, 6.5], [5, 5, 5, 5], [3, 2, 1, 0]])).toEqual([["Rising"], ["Flat"], ["Falling"]]); // prettier-ignore
    });

    it("takes a column for one series", () => {
      expect(call(trend, [[6], [""], [6.1], [6.5]])).toEqual([["Rising"]]);
    });

    it("is as patient as it is told to be, and answers in the user's words", () => {
      expect(call(trend, [[6, 6.2, 6.1, 6.5]], 0.05)).toEqual([["Flat"]]);
      expect(call(trend, [[6, 6.2, 6.1, 6.5]], null, [["↑", "→", "↓"]])).toEqual([["↑"]]);
    });

    it("makes what is wrong with a series its own error", () => {
      expect(call(trend, [[1, 2, ""], [1, 2, "x"], [1, 2, 3]])).toEqual([["#N/A a trend needs 3 values or more"], ['#VALUE! values, row 2, column 3: "x" is not a number'], ["Rising"]]); // prettier-ignore
    });

    it("fails the whole call for a tolerance below 0", () => {
      expect(call(trend, [[1, 2, 3]], -1)).toBe("#VALUE! tolerance: -1 is below 0");
    });
  });
});
