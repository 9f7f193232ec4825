import { bridge, margin, pocketPrice, pvm, redFlags } from "../../../src/functions/margin";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("MARGIN", () => {
    it("has one fraction per revenue, in the shape of the revenues", () => {
      expect(call(margin, [[200], [100]], [[150], [120]])).toEqual([[0.25], [-0.2]]);
      expect(call(margin, [[200, 100]], [[150], [120]])).toEqual([[0.25, -0.2]]);
    });

    it("is empty where revenue or cost is", () => {
      expect(call(margin, [[""], [100], ["n/a"]], [[150], [""], [1]])).toEqual([[""], [""], [""]]);
    });

    it("is #DIV/0! in the row without revenue, and keeps the others", () => {
      expect(call(margin, [[0], [100]], [[5], [50]])).toEqual([[expect.stringMatching(/^#DIV\/0!/)], [0.5]]);
    });

    it("makes what it cannot read the error of its row", () => {
      expect(call(margin, [[-10], [100], [100]], [[5], [errorCell("invalidReference")], [50]])).toEqual([
        ["#VALUE! revenue, row 1, column 1: -10 is negative"],
        ["#VALUE! cost, row 2, column 1 holds #REF!"],
        [0.5],
      ]);
    });

    it("refuses cost in another shape, and says both", () => {
      expect(call(margin, [[1], [2]], [[1]])).toBe(
        "#VALUE! cost has 1 row and 1 column, revenue has 2 rows and 1 column: needs the same",
      );
    });
  });

  describe("POCKETPRICE", () => {
    it("compounds the discounts of each price", () => {
      expect(call(pocketPrice, [[400], [100]], [[0.5, 0.25], [0.5, BLANK]])).toEqual([[150], [50]]); // prettier-ignore
      expect(call(pocketPrice, [[400], [100]], [[0.5], [0.5]], [[20], [BLANK]])).toEqual([[180], [50]]);
    });

    it("takes the discounts of one price in a column, and those of prices in a row below each", () => {
      expect(call(pocketPrice, [[400]], [[0.5], [0.25]])).toEqual([[150]]);
      expect(call(pocketPrice, [[400, 100]], [[0.5, 0.5], [0.25, 0]])).toEqual([[150, 50]]); // prettier-ignore
    });

    it("is empty without a price", () => {
      expect(call(pocketPrice, [[""]], [[0.5]])).toEqual([[""]]);
    });

    it("makes what it cannot read the error of its row", () => {
      expect(call(pocketPrice, [[100], [-1], [100]], [[12], [0], [0]], [[0], [0], [-3]])).toEqual([
        ["#VALUE! discounts, row 1, column 1: 12 is not a fraction from 0 to 1"],
        ["#VALUE! list, row 2, column 1: -1 is negative"],
        ["#VALUE! costToServe, row 3, column 1: -3 is negative"],
      ]);
    });

    it("refuses discounts or costs that fit no price", () => {
      expect(call(pocketPrice, [[1], [2]], [[0.1, 0.2, 0.3]])).toBe(
        "#VALUE! discounts has 1 row and 3 columns, list has 2 rows and 1 column: needs one row per price",
      );
      expect(call(pocketPrice, [[1], [2]], [[0], [0]], [[1]])).toBe(
        "#VALUE! costToServe has 1 row and 1 column, list has 2 rows and 1 column: needs as many cells",
      );
    });
  });

  describe("PVM", () => {
    const shift = [[[200], [80]], [[20], [20]], [[300], [40]], [[30], [10]]] as const; // prettier-ignore

    it("has a row per product and one for the total", () => {
      expect(call(pvm, ...shift)).toEqual([
        [0, 0, 100, 0, 0, 0],
        [0, 0, -40, 0, 0, 0],
        [0, 0, 60, 0, 0, 0],
      ]);
    });

    it("spreads the mix by the average in any case of the word, with the same total", () => {
      expect(call(pvm, ...shift, null, null, "Average")).toEqual([
        [0, 70, 30, 0, 0, 0],
        [0, -70, 30, 0, 0, 0],
        [0, 0, 60, 0, 0, 0],
      ]);
      expect(call(pvm, ...shift, null, null, "joint")).toBe('#VALUE! mix: "joint" is not known; use "plan", "average"');
    });

    it("explains margin where both costs are given, and takes a blank for a product that was not sold", () => {
      const values = [[[100, BLANK]], [[10, BLANK]], [[220, 36]], [[20, 4]], [[60, BLANK]], [[160, 8]]];
      expect(call(pvm, ...values)).toEqual([
        [20, 40, 0, -40, 0, 0],
        [0, 0, 0, 0, 28, 0],
        [20, 40, 0, -40, 28, 0],
      ]);
    });

    it("heads the rows with names, and the total with the last of them or in English", () => {
      const heads = (names: unknown) =>
        (call(pvm, ...shift, null, null, null, names) as unknown[][]).map(([head]) => head);
      expect(heads([["Valves", "Pumps"]])).toEqual(["Valves", "Pumps", "Total"]);
      expect(heads([["Valves"], ["Pumps"], ["Summe"]])).toEqual(["Valves", "Pumps", "Summe"]);
      expect(call(pvm, ...shift, null, null, null, [["Valves"]])).toBe(
        "#VALUE! products has 1 row and 1 column: needs 2 or 3 labels",
      );
    });

    it.each([
      ["another number of products", [[[1], [2]], [[1]], [[1], [2]], [[1], [2]]], "#VALUE! units0 has 1 row and 1 column, sales0 has 2 rows and 1 column: needs as many cells"],
      ["one cost without the other", [[[1]], [[1]], [[1]], [[1]], [[1]]], "#VALUE! cost0 is given, but not cost1"],
      ["the other without the one", [[[1]], [[1]], [[1]], [[1]], null, [[1]]], "#VALUE! cost1 is given, but not cost0"],
      ["negative units", [[[1]], [[-1]], [[1]], [[1]]], "#VALUE! units0, row 1, column 1: -1 is negative"],
      ["sales without units", [[[1]], [[BLANK]], [[1]], [[1]]], "#VALUE! product 1 has sales but no units"],
      ["words", [[["?"]], [[1]], [[1]], [[1]]], '#VALUE! sales0, row 1, column 1: "?" is not a number'],
      ["figures too large", [[[-1e308]], [[1]], [[1e308]], [[1]]], "#VALUE! the figures are too large"],
    ])("refuses %s", (_name, values, error) => {
      expect(call(pvm, ...values)).toBe(error);
    }); // prettier-ignore
  });

  describe("BRIDGE", () => {
    it("stands between a first and a last total and is right across zero", () => {
      expect(call(bridge, 100, [[-150], [80]])).toEqual([
        ["Start", 0, 0, 0, 0, 0, 0, 100],
        ["Step 1", 0, 0, 0, 0, 100, -50, 0],
        ["Step 2", 0, 0, 30, -50, 0, 0, 0],
        ["End", 0, 0, 0, 0, 0, 0, 30],
      ]);
    });

    it("takes names for the steps, or for the totals as well", () => {
      const heads = (labels: unknown) => (call(bridge, 1, [[1, BLANK]], labels) as unknown[][]).map(([head]) => head);
      expect(heads([["Price", "Mix"]])).toEqual(["Start", "Price", "Mix", "End"]);
      expect(heads([["2023"], ["Price"], ["Mix"], ["2024"]])).toEqual(["2023", "Price", "Mix", "2024"]);
      expect(call(bridge, 1, [[1, 2]], [["Price"]])).toBe("#VALUE! labels has 1 row and 1 column: needs 2 or 4 labels");
    });

    it("takes a blank step for one of nothing", () => {
      expect((call(bridge, 5, [[BLANK]]) as unknown[][])[1]).toEqual(["Step 1", 5, 0, 0, 0, 0, 0, 0]);
    });

    it("refuses a block, no first total, and totals beyond all measure", () => {
      expect(call(bridge, null, [[1]])).toBe("#VALUE! start is missing");
      expect(call(bridge, 1, [[1, 2], [3, 4]])).toBe("#VALUE! effects has 2 rows and 2 columns: needs a single row or a single column"); // prettier-ignore
      expect(call(bridge, 1e308, [[1e308]])).toBe("#VALUE! the figures are too large");
    });
  });

  describe("REDFLAGS", () => {
    const rules = [[1, ">", 0.1, "Discount above 10 %"], [2, ">=", 2, "Over budget twice"]]; // prettier-ignore

    it("joins the texts of the rules that hold, for each account", () => {
      expect(call(redFlags, [[0.12, 3], [0.05, 2], [0.1, ""]], rules)).toEqual([
        ["Discount above 10 %; Over budget twice"],
        ["Over budget twice"],
        [""],
      ]); // prettier-ignore
    });

    it("takes a column of figures for one account where a rule asks for a further one", () => {
      expect(call(redFlags, [[0.12], [1]], rules)).toEqual([["Discount above 10 %"]]);
      expect(call(redFlags, [[0.12], [0.1]], rules.slice(0, 1))).toEqual([["Discount above 10 %"], [""]]);
    });

    it("does not mind rows of rules that are not in use, and takes a blank threshold for 0", () => {
      expect(call(redFlags, [[-1]], [[1, "<", BLANK, "Loss"], [BLANK, BLANK, BLANK, BLANK]])).toEqual([["Loss"]]); // prettier-ignore
      expect(call(redFlags, [[-1]], [[BLANK, BLANK, BLANK, BLANK]])).toBe("#N/A rules: there are none yet");
    });

    it("takes a single rule in a column, and signs as people write them", () => {
      expect(call(redFlags, [[5]], [[1], ["≥"], [5], ["High"]])).toEqual([["High"]]);
    });

    it("makes what it cannot read the error of its row", () => {
      expect(call(redFlags, [["high", 1], [0.2, 1]], rules)).toEqual([
        ['#VALUE! metrics, row 1, column 1: "high" is not a number'],
        ["Discount above 10 %"],
      ]); // prettier-ignore
    });

    it.each([
      ["a column there is not", [[3, ">", 1, "x"]], "#VALUE! metrics has 1 row and 2 columns: a rule asks for column 3"],
      ["a column by name", [["Discount", ">", 1, "x"]], '#VALUE! rules, row 1, column 1: "Discount" is not a number'],
      ["column 0", [[BLANK, ">", 1, "x"]], "#VALUE! rules, row 1, column 1: 0 is no column of the metrics; the first is 1"],
      ["an unknown operator", [[1, "above", 1, "x"]], '#VALUE! rules, row 1, column 2: "above" is not known; use ">", ">=", "<", "<=", "=", "<>"'],
      ["an operator every object knows", [[1, "constructor", 1, "x"]], '#VALUE! rules, row 1, column 2: "constructor" is not known; use ">", ">=", "<", "<=", "=", "<>"'],
      ["a threshold in words", [[1, ">", "much", "x"]], '#VALUE! rules, row 1, column 3: "much" is not a number'],
      ["a rule without text", [[1, ">", 1, BLANK]], "#VALUE! rules, row 1, column 4: the rule has no text"],
      ["three columns", [[1, ">", 1]], "#VALUE! rules has 1 row and 3 columns: needs four columns: column of the metric, operator, threshold, text"],
    ])("fails as a whole for %s", (_name, odd, error) => {
      expect(call(redFlags, [[1, 2]], odd)).toBe(error);
    }); // prettier-ignore
  });
});
