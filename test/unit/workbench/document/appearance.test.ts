import type { ConditionalFormatModel } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";
const COLUMN = { top: 0, left: 0, bottom: 4, right: 0 };

/** Sheet1!A1:A5 holds 1, 2, 3, 4 and a text. */
function withRule(
  type: string,
  rule: Record<string, unknown>,
  format: ConditionalFormatModel["format"] = { fill: "#FF0000" },
): WorkbookDocument {
  const document = new WorkbookDocument();
  document.cells.write(SHEET, COLUMN, [[1], [2], [3], [4], ["Watch"]]);
  const { id } = document.conditionalFormats.add(SHEET, COLUMN, type);
  document.conditionalFormats.change(SHEET, id, { rule, format });
  return document;
}

function fills(document: WorkbookDocument): (string | undefined)[] {
  return [0, 1, 2, 3, 4].map((row) => document.appearanceAt(SHEET, row, 0).fill);
}

describe("a conditional format", () => {
  const red = "#FF0000";
  it.each<[string, string, Record<string, unknown>, (string | undefined)[]]>([
    [
      "by a formula, relative to its first cell",
      "Custom",
      { formula: "=AND(ISNUMBER($A1),$A1>2)" },
      [undefined, undefined, red, red, undefined],
    ],
    [
      "between two values",
      "CellValue",
      { operator: "Between", formula1: "=2", formula2: "=3" },
      [undefined, red, red, undefined, undefined],
    ],
    [
      "equal to a text",
      "CellValue",
      { operator: "EqualTo", formula1: '="Watch"' },
      [undefined, undefined, undefined, undefined, red],
    ],
    [
      "for a text inside",
      "ContainsText",
      { operator: "Contains", text: "atc" },
      [undefined, undefined, undefined, undefined, red],
    ],
    ["for the highest two", "TopBottom", { type: "TopItems", rank: 2 }, [undefined, undefined, red, red, undefined]],
    ["above the average", "PresetCriteria", { criterion: "AboveAverage" }, [undefined, undefined, red, red, undefined]],
  ])("%s", (_, type, rule, expected) => {
    expect(fills(withRule(type, rule))).toEqual(expected);
  });

  it("blends the colours of a scale between its points", () => {
    const criteria = {
      minimum: { type: "LowestValue", color: "#000000" },
      maximum: { type: "HighestValue", color: "#FFFFFF" },
    };
    const document = withRule("ColorScale", { criteria }, {});
    // 1 to 4 in three steps: a third of 255 is 85, hexadecimal 55.
    expect(fills(document)).toEqual(["#000000", "#555555", "#AAAAAA", "#FFFFFF", undefined]);
  });

  it("draws a bar by stated bounds", () => {
    const rule = {
      lowerBoundRule: { type: "Number", formula: "0" },
      upperBoundRule: { type: "Number", formula: "10" },
      positiveFormat: { fillColor: "#0B5C5A" },
    };
    expect(withRule("DataBar", rule, {}).appearanceAt(SHEET, 2, 0).dataBar).toEqual({ share: 0.3, color: "#0B5C5A" });
  });

  it("gives icons by thirds unless told otherwise", () => {
    const document = withRule("IconSet", { style: "ThreeArrows" }, {});
    expect([0, 1, 2, 3].map((row) => document.appearanceAt(SHEET, row, 0).icon)).toEqual([
      "ThreeArrows:0",
      "ThreeArrows:1",
      "ThreeArrows:1",
      "ThreeArrows:2",
    ]);
  });

  it("follows the values it looks at", () => {
    const document = withRule("Custom", { formula: "=$A1>2" });
    document.enter(SHEET, 0, 0, "9");
    expect(document.appearanceAt(SHEET, 0, 0).fill).toBe("#FF0000");
  });
});

it("a cell shows its own format over the table's style", () => {
  const document = new WorkbookDocument();
  document.cells.write(SHEET, { top: 0, left: 0, bottom: 1, right: 0 }, [["Account"], ["Alder"]]);
  document.tables.add(SHEET, { top: 0, left: 0, bottom: 1, right: 0 }, true);
  expect(document.appearanceAt(SHEET, 0, 0)).toMatchObject({ bold: true, fontColor: "#FFFFFF" });
  document.cells.format(SHEET, { top: 0, left: 0, bottom: 0, right: 0 }, { fill: "#0B5C5A" });
  expect(document.appearanceAt(SHEET, 0, 0)).toMatchObject({ bold: true, fill: "#0B5C5A" });
});
