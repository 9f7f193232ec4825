import { snippet } from "./snippet";

describe("conditional formats", () => {
  snippet(
    "14-conditional-formatting/conditional-formatting-basic",
    "colours, marks and lists cells by eight kinds of rule",
    [
      "setup",
      "apply-color-scale-format",
      "apply-preset-format",
      "apply-databar-format",
      "apply-icon-set-format",
      "apply-text-format",
      "apply-cell-value-format",
      "apply-top-bottom-format",
      "apply-custom-format",
    ],
    async ({ look, log, press, sheet }) => {
      expect(look("B5").fill).toBe("#0000FF"); // the lowest temperature, 0
      expect(look("I4")).toMatchObject({ fill: "#FF0000", fontColor: "#FFFFFF" }); // the highest, 101
      expect(look("D18").fontColor).toBe("#FF0000"); // "Delayed"
      expect([look("B23").fontColor, look("C23").fontColor]).toEqual(["#FF0000", undefined]); // -858.21 and 35.33
      expect([look("E22").fill, look("B22").fill]).toEqual(["#008000", expect.not.stringMatching("#008000")]); // 781.87 is the highest
      // INDIRECT("RC[-1]",0), an address by row and column, is beyond the workbench's engine: the rule is kept, and colours nothing.
      expect(sheet().conditionalFormats).toContainEqual(
        expect.objectContaining({ type: "Custom", rule: { formula: '=IF(B8>INDIRECT("RC[-1]",0),TRUE)' } }),
      );
      expect([look("B12").icon !== undefined, look("B12").dataBar !== undefined]).toEqual([true, true]);
      await press("list-conditional-formats");
      expect([...log].sort()).toEqual([
        "CellValue",
        "ColorScale",
        "ContainsText",
        "Custom",
        "DataBar",
        "IconSet",
        "PresetCriteria",
        "TopBottom",
      ]);
      await press("clear-all-conditional-formats");
      expect(sheet().conditionalFormats).toEqual([]);
    },
  );

  snippet(
    "14-conditional-formatting/conditional-formatting-advanced",
    "puts rules in order and stops at one",
    ["setup", "apply-conditional-formats-explicit-priority"],
    async ({ look, press, sheet }) => {
      // -1 is below 0 and more than a deviation below the mean: blue comes first, bold from the other rule.
      expect(look("B5")).toMatchObject({ fontColor: "#0000FF", fill: "#90EE90", bold: true });
      await press("apply-conditional-formats-stop-if-true");
      expect(look("B5")).toMatchObject({ fontColor: "#0000FF", fill: "#90EE90" });
      expect(look("B5").bold).toBeUndefined();
      await press("remove-conditional-format");
      expect(sheet().conditionalFormats.map(({ type }) => type)).toEqual(["PresetCriteria"]);
      expect(look("B5")).toMatchObject({ fontColor: "#FF0000", bold: true });
    },
  );
});

describe("data validation", () => {
  snippet(
    "22-data-validation/data-validation",
    "takes positive numbers, names of a list, and comments without the name",
    ["setup", "positive-number", "require-approved-location", "comment-redundancy"],
    ({ excel, sheet }) => {
      const enter = (row: number, column: number, text: string): void =>
        excel.document.enter(sheet("Decision").id, row, column, text);
      expect(() => enter(1, 1, "-3")).toThrow("Sorry, only positive numbers are allowed");
      enter(1, 1, "3");
      expect(() => enter(1, 0, "Bob")).toThrow();
      enter(1, 0, "Ricky");
      expect(sheet("Decision").validations).toMatchObject([
        {
          rule: { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
          prompt: { title: "Positive numbers only." },
        },
        { rule: { list: { source: "=Names!$A$1:$A$3", inCellDropDown: true } } },
        { rule: { custom: { formula: "=NOT(ISNUMBER(SEARCH(A2,C2)))" } }, errorAlert: { style: "Information" } },
      ]);
    },
  );
});
