import { snippet } from "./snippet";

describe("ranges", () => {
  snippet("01-basics/basic-api-call", "colours the selection and tells its address", ["run"], ({ look, log }) => {
    expect(look("A1", "Sheet1").fill).toBe("#FFFF00");
    expect(log).toEqual(['The range address was "Sheet1!A1".']);
  });

  snippet("01-basics/basic-api-call-es5", "does the same in the old manner", ["run"], ({ look, log }) => {
    expect(look("A1", "Sheet1").fill).toBe("#FFFF00");
    expect(log).toEqual(['The range address was "Sheet1!A1".']);
  });

  snippet(
    "42-range/formatting",
    "colours cells and formats numbers",
    ["setup", "set-font-and-fill-color", "set-number-format"],
    ({ excel, sheet, look }) => {
      expect(look("B2")).toMatchObject({ fill: "#4472C4", fontColor: "#FFFFFF" });
      expect(excel.document.textAt(sheet().id, 4, 3)).toBe("9.56");
      expect(excel.document.textAt(sheet().id, 2, 3)).toBe("7.50");
      expect(excel.document.textAt(sheet().id, 2, 4)).toBe("15.00"); // 2 × 7.50
    },
  );

  snippet(
    "42-range/selected-range",
    "reads the selection and sets another",
    ["get-selection", "set-selection"],
    ({ sheet, log }) => {
      expect(log).toEqual(['The address of the selected range is "Sheet1!A1"']);
      expect(sheet("Sheet1").selection).toEqual({ top: 1, left: 1, bottom: 5, right: 4 });
    },
  );

  snippet(
    "42-range/set-get-values",
    "writes values and formulas and reads them again",
    ["setup", "set-value", "set-values", "set-formulas"],
    async ({ values, press, log, formula }) => {
      expect(values("C3")).toEqual([[5]]);
      expect(values("B5:D5")).toEqual([["Potato Chips", 10, 1.8]]);
      // 5 × 7.50, 1 × 34.50, 10 × 1.80, and their sum
      expect(values("E2:E6")).toEqual([["Total Price"], [37.5], [34.5], [18], [90]]);
      await press("get-values", "get-texts", "get-formulas");
      expect((JSON.parse(log[0] ?? "") as unknown[][])[4]).toEqual(["", "", "", 90]);
      expect((JSON.parse(log[1] ?? "") as unknown[][])[1]).toEqual(["Almonds", "5", "7.5", "37.5"]);
      expect((JSON.parse(log[2] ?? "") as unknown[][])[3]).toEqual(["Potato Chips", 10, 1.8, "=C5 * D5"]);
      await press("set-formulas-r1c1");
      expect([formula("E3").replaceAll(" ", ""), formula("E6")]).toEqual(["=C3*D3", "=SUM(E3:E5)"]);
    },
  );

  snippet(
    "42-range/range-find",
    "finds by part, whole cell, case and direction",
    ["setup"],
    async ({ page, press, log }) => {
      const find = async (text: string): Promise<string | undefined> => {
        page.getElementById("searchText").value = text;
        await press("findTextWithNullCheck");
        return log.at(-1);
      };
      expect(await find("Company")).toBe("Sample!B2");
      expect(await find("Nobody")).toBe("Text not found");
      await press("toggleDirection");
      expect(await find("company")).toBe("Sample!B8");
      await press("toggleCase");
      expect(await find("communications")).toBe("Sample!C6");
      await press("toggleComplete");
      expect(await find("Coho Vineyard")).toBe("Sample!B5"); // not "Coho Vineyard (Wine)" in B7
      page.getElementById("searchText").value = "coho vineyard";
      await expect(press("findText")).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  );

  snippet(
    "42-range/range-areas",
    "colours several areas, formulas, and texts with truth values",
    ["reset", "color-specified-ranges", "read-properties-specified-ranges"],
    async ({ look, log, press }) => {
      expect(["D3", "D5", "G4", "E3"].map((cell) => look(cell).fill)).toEqual([
        "#FFC0CB",
        "#FFC0CB",
        "#FFC0CB",
        undefined,
      ]);
      expect(log).toEqual([
        "Color is: #FFFFFF",
        "Each range is an entireColumn: false",
        "Range addresses: Sample!C3:C5,Sample!E3:E5",
        "Number of ranges: 2",
      ]);
      await press("color-all-formula-ranges", "color-all-logical-text-ranges");
      expect(["F3", "H5", "J4"].map((cell) => look(cell).fill)).toEqual(["#90EE90", "#90EE90", "#90EE90"]);
      expect(["B2", "D4", "I5", "C3"].map((cell) => look(cell).fill)).toEqual([
        "#FFA500",
        "#FFA500",
        "#FFA500",
        undefined,
      ]);
      await press("color-selected-ranges");
      expect(look("A1").fill).toBe("#ADD8E6");
    },
  );

  snippet(
    "42-range/range-get-range-edge",
    "moves and extends as Ctrl and an arrow key do",
    ["setup", "select-E9", "get-range-edge-left"],
    async ({ sheet, press }) => {
      const selected = (): unknown[] => Object.values(sheet().selection);
      // The table lies in C5:F12.
      expect(selected()).toEqual([8, 2, 8, 2]);
      await press("select-E9", "get-range-edge-up");
      expect(selected()).toEqual([4, 4, 4, 4]);
      await press("select-D8-E9", "get-extended-range-right");
      expect(selected()).toEqual([7, 3, 8, 5]);
      await press("select-D8-E9", "get-extended-range-down");
      expect(selected()).toEqual([7, 3, 11, 4]);
    },
  );

  snippet(
    "42-range/range-merged-ranges",
    "merges a title over its table and finds it",
    ["setup", "create-merged-range", "get-merged-range"],
    ({ sheet, look, log }) => {
      expect(sheet().merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
      expect(look("B2").horizontalAlignment).toBe("Center");
      expect(log).toEqual(["Address of the merged range: Sample!B2:E2", "Number of cells in the merged range: 4"]);
      expect(sheet().selection).toEqual({ top: 1, left: 1, bottom: 1, right: 4 });
    },
  );

  snippet(
    "42-range/range-relationships",
    "finds ranges around, between, beside and larger than others",
    ["setup", "intersection", "offset-range", "resized-range", "create-sales-contest-charts"],
    async ({ look, values, press, log }) => {
      expect([look("J4").fill, look("J5").fill, look("I4").fill]).toEqual(["#0000FF", "#0000FF", "#008000"]);
      expect(values("K8")).toEqual([["OffsetRange(6,3)"]]); // H2:J5 six down, three across
      expect([look("K8").fill, look("M11").fill]).toEqual(["#0000FF", "#0000FF"]);
      expect(look("K10").fill).toBe("#0000FF"); // J4:L8 two rows longer, one column narrower
      // Nobody sold anything in the fourth quarter: the last used column is the third.
      expect(log).toEqual([]);
      await press("bounding-rect");
      expect([values("H2"), look("L8").fill, look("H8").fill]).toEqual([[["Bounding Rect"]], "#0000FF", "#0000FF"]);
    },
  );

  snippet(
    "42-range/precedents-and-dependents",
    "colours what a formula is made of and what is made of a cell",
    ["setup", "select-for-precedents-same-sheet", "get-direct-precedents"],
    async ({ look, log, press }) => {
      expect(log).toContain("  Sample2026Data!C4:D4");
      expect(look("C4", "Sample2026Data").fill).toBe("#FFFF00");
      await press("clear-highlighting", "select-for-precedents-cross-sheet", "get-all-precedents");
      // F5 is made of both sheets' E5, and these of C5 and D5.
      expect(log.slice(-2)).toEqual(["  Sample2025Data!C5:E5", "  Sample2026Data!C5:E5"]);
      expect([look("D5", "Sample2025Data").fill, look("C4", "Sample2026Data").fill]).toEqual(["#FFA500", undefined]);
      await press("select-for-dependents-cross-sheet", "get-direct-dependents", "get-all-dependents");
      // E4 of the first year is in one average of the second, and nowhere else.
      expect(log.slice(-3)).toEqual([
        "  Sample2026Data!F4",
        "All dependent cells of Sample2025Data!E4 (orange cells):",
        "  Sample2026Data!F4",
      ]);
    },
  );

  snippet(
    "42-range/dynamic-arrays",
    "spills and tells where",
    ["setup", "copy-table-headers", "apply-filter-function"],
    async ({ excel, log, values, press, sheet, look }) => {
      expect(log).toEqual([
        "Copying the table headers spilled into Sample!G4:J4.",
        "Applying the FILTER formula spilled into Sample!G5:J6.", // two bills for groceries
      ]);
      expect(values("H5:J6")).toEqual([
        ["Best For You Organics Company", "Groceries", 27],
        ["Best For You Organics Company", "Groceries", 97],
      ]);
      expect(look("A2")).toMatchObject({ bold: true, fontSize: 15 }); // Heading 1
      excel.document.select(sheet().id, { top: 5, left: 7, bottom: 5, right: 7 });
      await press("display-spill-information");
      expect(log.at(-1)).toBe("The selected cell has a spill parent at Sample!G5");
    },
  );

  snippet(
    "42-range/insert-delete-clear-range",
    "moves cells down and up again, and clears some",
    ["setup", "insert-range"],
    async ({ values, formula, press }) => {
      expect(values("B4:B6")).toEqual([[""], ["Coffee"], ["Chocolate"]]);
      expect(formula("E5").replaceAll(" ", "")).toBe("=C5*D5");
      await press("delete-range");
      expect(values("B4:E4")).toEqual([["Coffee", 1, 34.5, 34.5]]);
      await press("clear-range");
      expect(values("E2:E5")).toEqual([[""], [""], [""], [""]]);
    },
  );

  snippet(
    "42-range/range-copyfrom",
    "copies all, formulas, values, formats, skips blanks, transposes and moves",
    [
      "setup",
      "copyAll",
      "copyFormula",
      "copyFormulaResult",
      "copySingleAcrossRange",
      "copyOnlyFormat",
      "skipBlanks",
      "transpose",
    ],
    async ({ values, formula, look, press }) => {
      // 3 + 5 + 7 = 15
      expect([values("G1:K1"), formula("K1")]).toEqual([[[3, 5, 7, "", 15]], "=SUM(G1:J1)"]);
      expect([look("G1").italic, look("K1").fill]).toEqual([true, "#90EE90"]);
      expect([values("G2:K2"), formula("K2"), look("G2").italic]).toEqual([
        [[3, 5, 7, "", 15]],
        "=SUM(G2:J2)",
        undefined,
      ]);
      expect([values("G3"), formula("G3")]).toEqual([[[15]], ""]);
      expect(values("G4:K4")).toEqual([[3, 3, 3, 3, 3]]);
      expect([values("G5:K5"), look("H5").fontColor]).toEqual([[["", "", "", "", ""]], "#8B008B"]);
      expect(values("G6:K6")).toEqual([[3, 5, 7, "Old Data", 15]]);
      expect([values("G7:G11"), formula("G11")]).toEqual([[[3], [5], [7], [""], [15]], "=SUM(G7:G10)"]);
      await press("move");
      expect([values("A1:E1"), values("G12:K12"), formula("K12")]).toEqual([
        [["", "", "", "", ""]],
        [[3, 5, 7, "", 15]],
        "=SUM(G12:J12)",
      ]);
    },
  );

  snippet(
    "42-range/range-remove-duplicates",
    "keeps the first of every name, then of every distributor",
    ["setup", "delete-name"],
    async ({ values, log, press }) => {
      expect(log).toEqual([
        "5 entries with duplicate names removed.",
        "4 entries with unique names remain in the range.",
      ]);
      expect(values("B3:D7")).toEqual([
        ["Onions", "Contoso Produce", 3],
        ["Potatoes", "Contoso Produce", 9],
        ["Red Wine", "Coho Vineyard", 7],
        ["Arugula", "Best For You Organics Company", 7],
        ["", "", ""],
      ]);
      await press("setup", "delete-distributor");
      expect(log.slice(2)).toEqual([
        "6 entries with duplicate distributors removed.",
        "3 entries with unique distributors remain in the range.",
      ]);
    },
  );

  snippet(
    "42-range/range-text-orientation",
    "turns headers upright",
    ["setup", "set-text-orientation", "get-text-orientation"],
    ({ look, log }) => {
      expect(look("C2").textOrientation).toBe(90);
      expect(log).toEqual(['The text orientation within the range "Sample!B2:E2" is 90.']);
    },
  );

  snippet(
    "42-range/used-range",
    "makes a chart only once there is data",
    ["setup", "try-create-chart-from-table"],
    async ({ sheet, press, log }) => {
      expect([log[0], sheet().charts.length]).toEqual(["Need Data to Make Chart", 0]);
      await press("fill-table", "try-create-chart-from-table");
      expect(sheet().charts).toMatchObject([
        { type: "ColumnClustered", title: { text: "Quarterly sales chart" }, series: [{}, {}, {}, {}] },
      ]);
    },
  );

  snippet(
    "42-range/range-auto-fill",
    "fills sums down, with and without their look",
    ["setup-data", "setup-first-sums", "auto-fill-values", "auto-fill-formats", "auto-fill-copy"],
    ({ values, formula, look }) => {
      // Quinces, plums, apples and peaches of 2017, worked out by hand
      expect(values("F4:F7")).toEqual([[9000], [3700], [23000], [40000]]);
      expect([formula("F7"), look("F7").fill]).toEqual(["=SUM(B7:E7)", undefined]);
      expect([values("K5"), look("K5").fill]).toEqual([[[""]], "#ADD8E6"]);
      expect([formula("P6"), look("P6").fill]).toEqual(["=SUM(L6:O6)", "#ADD8E6"]);
    },
  );
});
