import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { cellKey } from "../../../../src/workbench/document/model";
import { cellFont, horizontalPlace } from "../../../../src/workbench/page/grid/cellStyle";
import { editText } from "../../../../src/workbench/page/grid/editText";
import { fitNumber } from "../../../../src/workbench/page/grid/fitNumber";
import { LineAxis } from "../../../../src/workbench/page/grid/LineAxis";
import { roomForText } from "../../../../src/workbench/page/grid/roomForText";
import { wrappedLines } from "../../../../src/workbench/page/grid/wrappedLines";

/** A font whose every letter is ten pixels wide. */
const measure = (text: string) => text.length * 10;

describe("fitNumber", () => {
  it("leaves a number alone that fits", () => {
    expect(fitNumber("12.5", 12.5, "0.0", 40, measure)).toBe("12.5");
  });

  it.each([
    ["0.333333333", 1 / 3, 50, "0.333"],
    ["1234567.89", 1234567.89, 80, "1234568"],
    ["1234567.89", 1234567.89, 60, "1E+06"],
    ["1.23457E+12", 1234567890123, 70, "1.2E+12"],
    ["-1234567", -1234567, 70, "-1E+06"],
    ["0.00001234", 0.00001234, 50, "1E-05"],
    ["0.00001234", 0.00001234, 30, "0"],
    ["1234567", 1234567, 40, "####"],
  ])(
    "lets a General number %s give up decimals, then take an exponent, then #### (%d in %d pixels)",
    (text, value, width, shown) => {
      expect(fitNumber(text, value, "General", width, measure)).toBe(shown);
    },
  );

  it("fills the cell with #### when a formatted number or an error does not fit", () => {
    expect(fitNumber("1,234,567.00", 1234567, "#,##0.00", 45, measure)).toBe("####");
    expect(fitNumber("#VALUE!", { error: "#VALUE!" }, undefined, 45, measure)).toBe("####");
  });
});

describe("roomForText", () => {
  const columns = new LineAxis(6, 50);
  const free = () => true;

  it("needs no neighbour for a text that fits", () => {
    expect(roomForText(2, 50, "left", columns, free)).toEqual({ before: 0, after: 0 });
  });

  it("runs over to the right as far as it needs, whole columns or part of one", () => {
    expect(roomForText(2, 130, "left", columns, free)).toEqual({ before: 0, after: 80 });
  });

  it("runs over to the left when it stands right, to both sides when it stands in the middle", () => {
    expect(roomForText(2, 80, "right", columns, free)).toEqual({ before: 30, after: 0 });
    expect(roomForText(2, 90, "center", columns, free)).toEqual({ before: 20, after: 20 });
  });

  it("stops at the first filled cell and at the edge of the sheet", () => {
    expect(roomForText(2, 300, "left", columns, (column) => column !== 4)).toEqual({ before: 0, after: 50 });
    expect(roomForText(0, 90, "center", columns, free)).toEqual({ before: 0, after: 20 });
  });
});

describe("editText", () => {
  it("shows the apostrophe of a text only where the cell would else take it for a number", () => {
    const document = new WorkbookDocument();
    const [sheet] = document.model.sheets;
    if (!sheet) throw new Error("A new workbook has a sheet.");
    document.enter(sheet.id, 0, 0, "'42");
    expect(editText(document, sheet.id, { row: 0, column: 0 }).text).toBe("'42");
    document.state.setCell(sheet, cellKey(1, 0), { input: "=1+1", quoted: true, format: { numberFormat: "@" } });
    expect(editText(document, sheet.id, { row: 1, column: 0 }).text).toBe("=1+1");
  });

  it.each(["1,5", "12,5%", "22.11.2026"])("gives back %s as a German typed it", (text) => {
    const document = new WorkbookDocument({ locale: "de-DE" });
    document.enter("{1}", 0, 0, text);
    expect(editText(document, "{1}", { row: 0, column: 0 }).text).toBe(text);
  });
});

describe("wrappedLines", () => {
  it.each([
    ["one two", 100, 1],
    ["one two", 60, 2],
    ["first\nsecond", 100, 2],
    ["", 100, 1],
    ["indivisible", 30, 1],
  ])("%j in %d pixels", (text, width, lines) => {
    expect(wrappedLines(text, width, measure)).toBe(lines);
  });
});

describe("a cell's look", () => {
  it("puts numbers right, texts left, truths and errors in the middle, unless someone says otherwise", () => {
    expect(horizontalPlace({}, 1)).toBe("right");
    expect(horizontalPlace({}, "a")).toBe("left");
    expect(horizontalPlace({}, true)).toBe("center");
    expect(horizontalPlace({}, { error: "#N/A" })).toBe("center");
    expect(horizontalPlace({ horizontalAlignment: "Left" }, 1)).toBe("left");
  });

  it("turns points into pixels", () => {
    expect(cellFont({ bold: true, fontSize: 12 })).toMatch(/^bold 16px Calibri/);
  });
});
