import type { Area, CellFormat, Scalar } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { cellBorders } from "../../../../src/workbench/page/grid/cellBorders";
import { type CellPicture, cellPicture } from "../../../../src/workbench/page/grid/cellPicture";
import { cellsAsHtml } from "../../../../src/workbench/page/grid/cellsAsHtml";
import { numberColour, numberLayout } from "../../../../src/workbench/page/grid/numberLayout";
import { areaBox, sheetLayout } from "../../../../src/workbench/page/grid/sheetLayout";
import { spokenCell } from "../../../../src/workbench/page/grid/spokenCell";

const ACCOUNTING = '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)';
const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

let document: WorkbookDocument;
let sheetId: string;
beforeEach(() => {
  document = new WorkbookDocument();
  sheetId = document.model.activeSheetId;
});

function put(row: number, column: number, value: Scalar, format: CellFormat = {}): void {
  document.cells.write(sheetId, cell(row, column), [[value]]);
  document.cells.format(sheetId, cell(row, column), format);
}

/** In a font whose every letter is ten pixels wide; cells are 64 pixels wide. */
function picture(row: number, column: number): CellPicture | undefined {
  const sheet = document.state.sheet(sheetId);
  const layout = sheetLayout(sheet, { rows: 50, columns: 20 });
  const source = {
    workbook: document,
    sheet,
    layout,
    measure: (text: string) => text.length * 10,
    noteAt: () => undefined,
  };
  return cellPicture(source, row, column, { ...areaBox(layout, cell(row, column)), top: 0 });
}

const shown = (row = 0, column = 0): string | undefined => picture(row, column)?.text?.text;

describe("what a cell shows", () => {
  it("is nothing for a cell without content and look", () => {
    expect(picture(0, 0)).toBeUndefined();
    document.cells.format(sheetId, cell(0, 0), { bold: true });
    expect(picture(0, 0)).toBeUndefined();
    document.cells.format(sheetId, cell(0, 0), { fill: "#FF0000" });
    expect(picture(0, 0)?.style).toContain("background-color:#FF0000");
  });

  it.each([
    ["a number that fits", 12.5, "0.00", "12.50"],
    ["a number too long for its format", 1234567, "#,##0.00", "######"],
    ["a General number too long for its cell", 1234567.89, "General", "1E+06"],
    ["a day before Excel's calendar", -3, "yyyy", "######"],
    ["a time", 0.75, "h:mm", "18:00"],
  ])("is %s", (_, value, numberFormat, expected) => {
    put(0, 0, value, { numberFormat });
    expect(shown()).toBe(expected);
  });

  it("runs over empty cells, up to the first that is filled or merged", () => {
    put(0, 0, "twelve chars");
    expect(picture(0, 0)?.text?.over).toEqual({ before: 0, after: 62, hidesGridlines: true });
    document.merge(sheetId, { top: 0, left: 1, bottom: 0, right: 2 });
    expect(picture(0, 0)?.text?.over).toBeUndefined();
    document.unmerge(sheetId, { top: 0, left: 1, bottom: 0, right: 2 });
    put(0, 1, "next");
    expect(picture(0, 0)?.text?.over).toBeUndefined();
  });

  it("repeats a text that fills its cell, as often as it goes in whole", () => {
    put(0, 0, "ab", { horizontalAlignment: "Fill" });
    expect(shown()).toBe("ababab".slice(0, 4));
  });

  it("is centred over the empty cells after it that are formatted alike", () => {
    put(0, 0, "centre", { horizontalAlignment: "CenterAcrossSelection" });
    document.cells.format(
      sheetId,
      { top: 0, left: 1, bottom: 0, right: 2 },
      { horizontalAlignment: "CenterAcrossSelection" },
    );
    expect(picture(0, 0)?.style).toContain(`width:${3 * 64 + 1}px`);
  });

  it("tells why it is an error", () => {
    put(0, 0, "=SEQUENCE(3)");
    put(1, 0, "in the way");
    expect(picture(0, 0)?.tip).toBe("#SPILL! The cells this formula would fill are not empty.");
  });
});

describe("an accounting format", () => {
  it("keeps the sign of the currency left and room for a bracket right", () => {
    expect(numberLayout(1234.5, ACCOUNTING)).toEqual({
      before: "$",
      filler: " ",
      after: "1,234.50",
      roomBefore: "(",
      roomAfter: ")",
    });
    expect(numberLayout(-1234.5, ACCOUNTING)).toMatchObject({ before: "$", after: "(1,234.50)", roomAfter: "" });
    expect(numberLayout("text", ACCOUNTING)).toMatchObject({
      before: "",
      after: "text",
      roomBefore: "(",
      roomAfter: ")",
    });
  });

  it("becomes #### where both do not fit", () => {
    put(0, 0, 1234.5, { numberFormat: ACCOUNTING });
    expect(shown()).toBe("######");
  });

  it("is no matter for other formats", () => {
    expect(numberLayout(5, "#,##0.00")).toBeUndefined();
  });
});

describe("a format's colour", () => {
  it.each([
    [-5, "0;[Red]-0", "#FF0000"],
    [5, "0;[Red]-0", undefined],
    [5, "[Green]0", "#00FF00"],
    [5, "[$-409]d mmm", undefined],
  ])("of %d in %s is %s", (value, numberFormat, colour) => {
    expect(numberColour(value, numberFormat)).toBe(colour);
  });
});

describe("borders", () => {
  it("are plain lines, broken ones and slanting ones", () => {
    const line = { style: "Continuous", color: "#112233", weight: "Medium" };
    expect(cellBorders({ borders: { EdgeTop: line } })).toBe("border-top:2px solid #112233");
    expect(cellBorders({ borders: { EdgeLeft: { ...line, style: "Double" } } })).toBe("border-left:3px double #112233");
    expect(cellBorders({ borders: { EdgeBottom: { ...line, style: "DashDot" } } })).toMatch(
      /^background:repeating-linear-gradient\(90deg,.* 0px 9px,transparent 9px 12px,.* 12px 15px,transparent 15px 18px\) left bottom\/100% 2px no-repeat$/,
    );
    expect(cellBorders({ borders: { DiagonalUp: line } })).toContain("linear-gradient(to bottom right");
    expect(cellBorders({ borders: { EdgeTop: { ...line, style: "None" } } })).toBe("");
    expect(cellBorders({})).toBe("");
  });
});

describe("cells for other programs", () => {
  it("are a table whose texts cannot become markup", () => {
    put(0, 0, '<b onclick="x">', { bold: true });
    put(0, 1, 5, { fontColor: "#FF0000" });
    expect(cellsAsHtml(document, sheetId, [0], [0, 1])).toBe(
      '<table><tr><td style="font-weight:bold;text-align:left">&lt;b onclick=&quot;x&quot;&gt;</td>' +
        '<td style="color:#FF0000;text-align:right">5</td></tr></table>',
    );
  });
});

describe("what a screen reader says", () => {
  it("is what the cell shows, where it is, and what else there is to know", () => {
    put(0, 0, 0.5, { numberFormat: "0%" });
    put(0, 1, "=A1");
    document.comments.add(sheetId, 0, 0, "note", { text: "why" });
    const sheet = document.state.sheet(sheetId);
    expect(spokenCell(document, sheet, { row: 0, column: 0 })).toBe("50%, A1, has note");
    expect(spokenCell(document, sheet, { row: 0, column: 1 })).toBe("0.5, B1, has formula");
    expect(spokenCell(document, sheet, { row: 5, column: 2 })).toBe("Empty, C6");
  });
});
