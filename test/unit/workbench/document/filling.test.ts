import { fillSeries, type DateUnit, type SeriesCell } from "../../../../src/workbench/document/fillSeries";
import { parseReference } from "../../../../src/workbench/document/reference";
import type { Area, Scalar } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

function area(address: string): Area {
  const parsed = parseReference(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
}

function continued(
  cells: readonly (Scalar | undefined)[],
  positions: readonly number[],
  numberFormat = "General",
): unknown[] {
  const source: SeriesCell[] = cells.map((constant) => ({ constant, numberFormat }));
  return positions.map(fillSeries(source, "en-US"));
}

describe("a series", () => {
  const REPEATED = undefined;
  it.each<[string, readonly (Scalar | undefined)[], readonly unknown[]]>([
    ["of two numbers goes on by their difference", [1, 3], [5, 7, 9]],
    ["of decimals stays free of noise", [0.1, 0.2], [0.3, 0.4, 0.5]],
    // The line of least squares through (0, 1), (1, 2), (2, 4) is 5/6 + 3/2 x: 5.33, 6.83, 8.33 to two digits.
    ["of numbers that are no line goes on by the line that fits best", [1, 2, 4], [16 / 3, 41 / 6, 25 / 3]],
    ["of one number is repeated", [7], [REPEATED, REPEATED, REPEATED]],
    ["of a number and an empty cell counts every other row", [1, undefined], [2, REPEATED, 3]],
    ["of a text is repeated", ["Alder"], [REPEATED, REPEATED, REPEATED]],
    ["of a text with a number counts on", ["Account 9"], ["Account 10", "Account 11", "Account 12"]],
    ["of a text with zeros keeps them", ["A008", "A010"], ["A012", "A014", "A016"]],
    ["of two kinds of text counts each", ["Row 1", "Col 5"], ["Row 2", "Col 6", "Row 3"]],
    ["of quarters begins anew", ["Q3"], ["Q4", "Q1", "Q2"]],
    ["of days begins anew", ["Fri"], ["Sat", "Sun", "Mon"]],
    ["of days keeps their step and case", ["MONDAY", "WEDNESDAY"], ["FRIDAY", "SUNDAY", "TUESDAY"]],
    ["of months begins anew", ["Nov"], ["Dec", "Jan", "Feb"]],
    ["of truths is repeated", [true], [REPEATED, REPEATED, REPEATED]],
  ])("%s", (_, cells, expected) => {
    const after = expected.map((__, i) => cells.length + i);
    expect(continued(cells, after)).toEqual(
      expected.map((value) => (typeof value === "number" ? Number(value.toPrecision(15)) : value)),
    );
  });

  it("goes back as it goes on", () => {
    expect(continued([10, 20], [-1, -2])).toEqual([0, -10]);
    expect(continued(["Feb"], [-1, -2])).toEqual(["Jan", "Dec"]);
    expect(continued(["Item 1"], [-1, -2])).toEqual(["Item 0", "Item 1"]);
  });

  it("of one date goes on by days, of dates a month apart by months", () => {
    // 46348 is 22 November 2026; 46022, 46053 and 46081 are 31 December 2025, 31 January and 28 February 2026.
    expect(continued([46348], [1, 2], "m/d/yyyy")).toEqual([46349, 46350]);
    expect(continued([46348, 46355], [2], "m/d/yyyy")).toEqual([46362]);
    expect(continued([46022, 46053], [2], "m/d/yyyy")).toEqual([46081]);
  });

  it("of one time goes on by hours", () => {
    expect(continued([0.5], [1, 6], "h:mm")).toEqual([Number((13 / 24).toPrecision(15)), 0.75]);
  });
});

it.each<[DateUnit, number[], number[]]>([
  // 46346 is a Friday, 20 November 2026; the next Monday and Tuesday are 46349 and 46350.
  ["Weekdays", [46346], [46349, 46350]],
  ["Days", [46346], [46347, 46348]],
  // 20 December 2026 and 20 January 2027; 20 November 2027 and 2028 (a leap year).
  ["Months", [46346], [46376, 46407]],
  ["Years", [46346], [46711, 47077]],
])("a date goes on by %s where that is asked for", (dateUnit, dates, expected) => {
  const cells = dates.map((constant) => ({ constant, numberFormat: "m/d/yyyy" }));
  expect([1, 2].map(fillSeries(cells, "en-US", { dateUnit }))).toEqual(expected);
});

describe("the fill handle", () => {
  it("moves relative references along and takes formats with it", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, area("A1:B3"), [
      [1, "=A1*$A$1"],
      [2, ""],
      [3, ""],
    ]);
    document.cells.format(SHEET, area("B1"), { numberFormat: "0.0" });
    document.fill(SHEET, area("B1"), area("B1:B3"));
    expect(document.state.cell(SHEET, 2, 1)).toEqual({ input: "=A3*$A$1", format: { numberFormat: "0.0" } });
    expect(document.textAt(SHEET, 2, 1)).toBe("3.0");
  });

  it("fills each row on its own when it is dragged sideways", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, area("A1:B2"), [
      [1, 2],
      ["Q1", "Q2"],
    ]);
    document.fill(SHEET, area("A1:B2"), area("A1:D2"));
    expect([2, 3].map((column) => [0, 1].map((row) => document.valueAt(SHEET, row, column)))).toEqual([
      [3, "Q3"],
      [4, "Q4"],
    ]);
  });

  it("fills upwards, too", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, area("A3:A4"), [[30], [40]]);
    document.fill(SHEET, area("A3:A4"), area("A1:A4"));
    expect([0, 1].map((row) => document.valueAt(SHEET, row, 0))).toEqual([10, 20]);
  });

  it("copies, counts, or takes only formats or only contents, as asked", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, area("A1:D1"), [[5, 5, 5, 5]]);
    document.cells.format(SHEET, area("A1:D1"), { bold: true });
    document.fill(SHEET, area("A1"), area("A1:A2"), "FillCopy");
    document.fill(SHEET, area("B1"), area("B1:B2"), "FillSeries");
    document.fill(SHEET, area("C1"), area("C1:C2"), "FillFormats");
    document.fill(SHEET, area("D1"), area("D1:D2"), "FillValues");
    expect([0, 1, 2, 3].map((column) => document.state.cell(SHEET, 1, column))).toEqual([
      { input: 5, format: { bold: true } },
      { input: 6, format: { bold: true } },
      { format: { bold: true } },
      { input: 5 },
    ]);
  });

  it("lets validation and conditional formats hold for what it fills", () => {
    const document = new WorkbookDocument();
    document.enter(SHEET, 0, 0, "5");
    document.validations.set(SHEET, area("A1"), {
      rule: { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } },
    });
    document.conditionalFormats.add(SHEET, area("A1"), "DataBar");
    document.fill(SHEET, area("A1"), area("A1:A4"));
    const [sheet] = document.model.sheets;
    expect(sheet?.validations.map(({ areas }) => areas)).toEqual([[area("A1:A4")]]);
    expect(sheet?.conditionalFormats.map(({ areas }) => areas)).toEqual([[area("A1:A4")]]);
  });

  it("is one step to undo", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, area("A1:A2"), [[1], [2]]);
    const before = document.snapshot();
    document.fill(SHEET, area("A1:A2"), area("A1:A50"));
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  it("refuses to go two ways at once", () => {
    const document = new WorkbookDocument();
    expect(() => document.fill(SHEET, area("A1"), area("A1:B2"))).toThrow("does not continue A1 in one direction");
  });
});

describe("Ctrl+D and Ctrl+R", () => {
  it("copy the first row down, the first column to the right", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, area("A1:B1"), [[1, "=A1+1"]]);
    document.fillDown(SHEET, area("A1:B3"));
    expect(document.state.cell(SHEET, 2, 1)?.input).toBe("=A3+1");
    document.fillRight(SHEET, area("B3:C3"));
    expect(document.state.cell(SHEET, 2, 2)?.input).toBe("=B3+1");
  });

  it("take what is above or beside a single cell", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, area("A1:A1"), [["Alder"]]);
    document.fillDown(SHEET, area("A2"));
    document.fillRight(SHEET, area("B2"));
    expect(document.valueAt(SHEET, 1, 1)).toBe("Alder");
  });
});
