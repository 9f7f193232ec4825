import { parseReference } from "../../../../src/workbench/document/reference";
import type { Area, Scalar } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

function area(address: string): Area {
  const parsed = parseReference(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
}

/** A table in A1:C4: accounts, scores and an empty column. */
function withTable(): WorkbookDocument {
  const document = new WorkbookDocument();
  document.cells.write(SHEET, area("A1:C4"), [
    ["Account", "Score", "Double"],
    ["Alder", 1, ""],
    ["Birch", 2, ""],
    ["Cedar", 3, ""],
  ]);
  document.tables.add(SHEET, area("A1:C4"), true);
  return document;
}

function column(document: WorkbookDocument, address: string): (Scalar | undefined)[] {
  const { top, bottom, left } = area(address);
  return Array.from({ length: bottom - top + 1 }, (_, i) => document.state.cell(SHEET, top + i, left)?.input);
}

describe("a formula in a table's column", () => {
  it("fills the column when it is else empty, as often as it is changed", () => {
    const document = withTable();
    document.enter(SHEET, 2, 2, "=B3*2");
    expect(column(document, "C2:C4")).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
    document.enter(SHEET, 1, 2, "=[@Score]*3");
    expect(column(document, "C2:C4")).toEqual(["=[@Score]*3", "=[@Score]*3", "=[@Score]*3"]);
  });

  it("leaves a column alone that holds something else", () => {
    const document = withTable();
    document.enter(SHEET, 3, 2, "7");
    document.enter(SHEET, 1, 2, "=B2*2");
    expect(column(document, "C2:C4")).toEqual(["=B2*2", undefined, 7]);
  });

  // OfficeDev/office-js #6745: "=1+1", "=1+2" and "=1+3" written by an add-in all become "=1+3".
  it("is the last one of several that are written at once", () => {
    const document = withTable();
    document.cells.write(SHEET, area("C2:C4"), [["=1+1"], ["=1+2"], ["=1+3"]]);
    expect(column(document, "C2:C4")).toEqual(["=1+3", "=1+3", "=1+3"]);
  });

  it("stays the only one where the user has turned that off", () => {
    const document = withTable();
    document.cells.calculatedColumns.isOn = false;
    document.enter(SHEET, 1, 2, "=B2*2");
    expect(column(document, "C2:C4")).toEqual(["=B2*2", undefined, undefined]);
  });

  it("is undone with all it filled", () => {
    const document = withTable();
    const before = document.snapshot();
    document.enter(SHEET, 1, 2, "=B2*2");
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });
});

it("a header that is emptied gets the first name that is free, in formulas, too", () => {
  const document = withTable();
  document.enter(SHEET, 1, 2, "=[@Score]*2");
  document.clear(SHEET, area("B1:C1"));
  expect(document.model.sheets[0]?.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "Account",
    "Column1",
    "Column2",
  ]);
  expect(column(document, "C2:C2")).toEqual(["=[@Column1]*2"]);
});

describe("a row typed below a table", () => {
  it("is taken in with formulas, formats, validation and conditional formats", () => {
    const document = withTable();
    document.enter(SHEET, 1, 2, "=[@Score]*2");
    document.cells.format(SHEET, area("B2:B4"), { numberFormat: "0.0" });
    document.validations.set(SHEET, area("B2:B4"), {
      rule: { decimal: { formula1: 0, formula2: 10, operator: "Between" } },
    });
    document.conditionalFormats.add(SHEET, area("B2:B4"), "DataBar");
    document.enter(SHEET, 4, 1, "9");
    const [sheet] = document.model.sheets;
    expect(sheet?.tables[0]?.area).toEqual(area("A1:C5"));
    expect(document.valueAt(SHEET, 4, 2)).toBe(18);
    expect(document.textAt(SHEET, 4, 1)).toBe("9.0");
    expect(sheet?.validations[0]?.areas).toEqual([area("B2:B5")]);
    expect(sheet?.conditionalFormats[0]?.areas).toEqual([area("B2:B5")]);
    expect(() => document.enter(SHEET, 4, 1, "11")).toThrow("doesn't match the data validation");
  });
});

describe("a hyperlink", () => {
  it("is shown where a cell is empty, and looks like one", () => {
    const document = new WorkbookDocument();
    document.cells.link(SHEET, area("A1"), { address: "https://example.com/" });
    expect(document.state.cell(SHEET, 0, 0)).toEqual({
      input: "https://example.com/",
      hyperlink: { address: "https://example.com/" },
      format: { fontColor: "#0563C1", underline: true },
    });
  });

  it("keeps what the cell holds, and goes without it", () => {
    const document = new WorkbookDocument();
    document.enter(SHEET, 0, 0, "Matrix");
    document.cells.link(SHEET, area("A1"), { documentReference: "Sheet1!C3" });
    expect(document.valueAt(SHEET, 0, 0)).toBe("Matrix");
    document.cells.clear(SHEET, area("A1"), "RemoveHyperlinks");
    expect(document.state.cell(SHEET, 0, 0)).toEqual({ input: "Matrix" });
  });
});
