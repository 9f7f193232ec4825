import { openExcel } from "./openExcel";

function sending(actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

describe("data validation", () => {
  it("is set with its messages and read again", async () => {
    const excel = await openExcel();
    await sending((sheet) => {
      const { dataValidation } = sheet.getRange("B2:C9");
      dataValidation.rule = { custom: { formula: "=B2>=1" } };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Score", message: "From 1 to 10." };
      dataValidation.prompt = { showPrompt: true, title: "Score", message: "1 to 10" };
      dataValidation.ignoreBlanks = false;
    });
    expect(() => excel.document.enter("{1}", 4, 2, "0")).toThrow("From 1 to 10.");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const part = sheet.getRange("C4").dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
      const wider = sheet.getRange("A1:C9").dataValidation.load("type");
      const none = sheet.getRange("F1").dataValidation.load("type");
      await context.sync();
      expect([part.type, part.rule.custom, part.errorAlert.message, part.prompt.message, part.ignoreBlanks]).toEqual([
        "Custom",
        { formula: "=B2>=1" },
        "From 1 to 10.",
        "1 to 10",
        false,
      ]);
      expect([wider.type, none.type]).toEqual(["Inconsistent", "None"]);
      sheet.getRange("B2:C9").dataValidation.clear();
      await context.sync();
    });
    expect(excel.document.model.sheets[0]?.validations).toEqual([]);
  });

  it.each<[string, Excel.DataValidationRule, string, string]>([
    ["a list written out", { list: { inCellDropDown: true, source: "Key,Watch" } }, "Watch", "watch"],
    ["a list in cells", { list: { inCellDropDown: true, source: "=$H$1:$H$2" } }, "Watch", "Other"],
    ["a decimal between", { decimal: { formula1: 1, formula2: 10, operator: "Between" } }, "9.5", "10.5"],
    ["a whole number", { wholeNumber: { formula1: 0, operator: "GreaterThan" } }, "3", "3.5"],
    ["the length of a text", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "abc", "abcd"],
    ["a date", { date: { formula1: "=DATE(2026,1,1)", operator: "GreaterThanOrEqualTo" } }, "2026-01-01", "2025-12-31"],
  ])("by %s takes what fits and refuses the rest", async (_, rule, fits, other) => {
    const excel = await openExcel();
    await sending((sheet) => {
      sheet.getRange("H1:H2").values = [["Key"], ["Watch"]];
      sheet.getRange("A1").dataValidation.rule = rule;
    });
    excel.document.enter("{1}", 0, 0, fits);
    expect(() => excel.document.enter("{1}", 0, 0, other)).toThrow();
  });

  it("refuses a list that is too long, and two rules at once", async () => {
    await openExcel();
    const list = { inCellDropDown: true, source: "x".repeat(256) };
    await expect(sending((sheet) => (sheet.getRange("A1").dataValidation.rule = { list }))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    const two = { custom: { formula: "=TRUE" }, decimal: { formula1: 1, operator: "GreaterThan" as const } };
    await expect(sending((sheet) => (sheet.getRange("A1").dataValidation.rule = two))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

/** `add` takes the names as texts, too. */
type FormatType =
  "Custom" | "CellValue" | "ContainsText" | "TopBottom" | "PresetCriteria" | "ColorScale" | "DataBar" | "IconSet";

describe("a conditional format", () => {
  it.each<[FormatType, (format: Excel.ConditionalFormat) => void, unknown]>([
    [
      "Custom",
      ({ custom }) => ((custom.rule.formula = "=$A1>1"), (custom.format.fill.color = "#E3F0EF")),
      { rule: { formula: "=$A1>1" }, format: { fill: "#E3F0EF" } },
    ],
    [
      "CellValue",
      ({ cellValue }) => {
        cellValue.rule = { operator: "GreaterThan", formula1: "=1" };
        cellValue.format.font.set({
          color: "#B42318",
          bold: true,
          italic: true,
          strikethrough: true,
          underline: "Single",
        });
        cellValue.format.numberFormat = "0.0";
        cellValue.format.borders.getItem("EdgeTop").style = "Continuous";
      },
      {
        rule: { operator: "GreaterThan", formula1: "=1" },
        format: {
          fontColor: "#B42318",
          bold: true,
          italic: true,
          strikethrough: true,
          underline: true,
          numberFormat: "0.0",
          borders: { EdgeTop: { style: "Continuous" } },
        },
      },
    ],
    [
      "ContainsText",
      ({ textComparison }) => (textComparison.rule = { operator: "Contains", text: "Key" }),
      { rule: { operator: "Contains", text: "Key" } },
    ],
    [
      "TopBottom",
      ({ topBottom }) => (topBottom.rule = { rank: 3, type: "TopItems" }),
      { rule: { rank: 3, type: "TopItems" } },
    ],
    [
      "PresetCriteria",
      ({ preset }) => (preset.rule = { criterion: "AboveAverage" }),
      { rule: { criterion: "AboveAverage" } },
    ],
    [
      "ColorScale",
      ({ colorScale }) =>
        (colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#FFFFFF" },
          maximum: { type: "HighestValue", color: "#0B5C5A" },
        }),
      {
        rule: {
          criteria: {
            minimum: { type: "LowestValue", color: "#FFFFFF" },
            maximum: { type: "HighestValue", color: "#0B5C5A" },
          },
        },
      },
    ],
    [
      "DataBar",
      ({ dataBar }) => {
        dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        dataBar.upperBoundRule = { type: "Number", formula: "10" };
        dataBar.showDataBarOnly = true;
        dataBar.positiveFormat.fillColor = "#0B5C5A";
        dataBar.positiveFormat.gradientFill = false;
      },
      {
        rule: {
          lowerBoundRule: { type: "Number", formula: "0" },
          showDataBarOnly: true,
          positiveFormat: { fillColor: "#0B5C5A", gradientFill: false },
        },
      },
    ],
    [
      "IconSet",
      ({ iconSet }) => (
        (iconSet.style = "ThreeArrows"),
        (iconSet.showIconOnly = true),
        (iconSet.reverseIconOrder = true)
      ),
      { rule: { style: "ThreeArrows", showIconOnly: true, reverseIconOrder: true } },
    ],
  ])("by %s is kept as it was set", async (type, set, expected) => {
    const excel = await openExcel();
    await sending((sheet) => set(sheet.getRange("A1:A5").conditionalFormats.add(type)));
    expect(excel.document.model.sheets[0]?.conditionalFormats).toMatchObject([
      { type, areas: [{ top: 0, left: 0, bottom: 4, right: 0 }], ...(expected as object) },
    ]);
  });

  it("is counted, found, read, put first, and taken away", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A5");
      const first = range.conditionalFormats.add("Custom");
      first.custom.rule.formula = "=A1>1";
      first.stopIfTrue = true;
      range.conditionalFormats.add("DataBar");
      await context.sync();
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load("items/type,items/priority,items/id");
      const newest = range.conditionalFormats.getItemAt(0);
      newest.load("type");
      const custom = range.conditionalFormats.getItemAt(1).customOrNullObject;
      custom.load("rule/formula");
      const none = range.conditionalFormats.getItemAt(1).dataBarOrNullObject;
      none.load("barDirection");
      const where = newest.getRange().load("address");
      await context.sync();
      expect([count.value, newest.type, where.address]).toEqual([2, "DataBar", "Sheet1!A1:A5"]);
      expect(range.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["DataBar", 0],
        ["Custom", 1],
      ]);
      expect([custom.rule.formula, none.isNullObject]).toEqual(["=A1>1", true]);
      newest.delete();
      await context.sync();
      expect(excel.document.model.sheets[0]?.conditionalFormats).toMatchObject([
        { type: "Custom", stopIfTrue: true, priority: 0 },
      ]);
      range.conditionalFormats.clearAll();
      await context.sync();
    });
    expect(excel.document.model.sheets[0]?.conditionalFormats).toEqual([]);
  });
});

describe("what a validation refuses", () => {
  it("is found where it was written past the rule, in any kind of rule, and empty cells are let be", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const rules: readonly (readonly [string, Excel.DataValidationRule])[] = [
        ["A1:A4", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }],
        ["B1:B4", { list: { inCellDropDown: true, source: "yes,no" } }],
        ["C1:C4", { list: { inCellDropDown: true, source: "=$F$1:$F$2" } }],
        ["D1:D4", { custom: { formula: '=OR(D1="n/a",ISNUMBER(D1))' } }],
        ["E1:E4", { textLength: { formula1: 3, operator: "LessThan" } }],
      ];
      for (const [address, rule] of rules) sheet.getRange(address).dataValidation.rule = rule;
      sheet.getRange("A1:F4").values = [
        [5, "yes", "red", "n/a", "ab", "red"],
        [5.5, "perhaps", "Blue", 3, "abc", "blue"],
        [11, "", "green", "none", "", ""],
        ["", "Yes", "", "", "", ""],
      ];
      const invalid = sheet.getRange("A1:F9").dataValidation.getInvalidCellsOrNullObject();
      invalid.load("address");
      const none = sheet.getRange("A1:F1").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect(invalid.address).toBe("Sheet1!A2:B2,Sheet1!E2,Sheet1!A3,Sheet1!C3:D3,Sheet1!B4");
      expect(none.isNullObject).toBe(true);
    });
  });

  it("is refused to be found where there is nothing", async () => {
    await openExcel();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").dataValidation.getInvalidCells().load("address");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
