import type { Scalar } from "../../../../../src/workbench/document/model";
import { formatArea, parseReference } from "../../../../../src/workbench/document/reference";
import { WorkbookDocument } from "../../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

function area(address: string): { top: number; left: number; bottom: number; right: number } {
  const parsed = parseReference(address);
  if (!parsed) throw new Error(`${address} is no reference`);
  return parsed.area;
}

function write(document: WorkbookDocument, address: string, values: (Scalar | null)[][]): void {
  document.cells.write(SHEET, area(address), values);
}

function input(document: WorkbookDocument, address: string, sheetId = SHEET): Scalar | undefined {
  const { top, left } = area(address);
  return document.state.cell(sheetId, top, left)?.input;
}

describe("cells copied", () => {
  it("have relative references that moved along, and #REF! where those left the sheet", () => {
    const document = new WorkbookDocument();
    write(document, "B2:B2", [["=A1+$A1+A$1+$A$1"]]);
    document.copyCells(SHEET, area("B2"), SHEET, area("C4"));
    document.copyCells(SHEET, area("B2"), SHEET, area("A1"));
    expect(input(document, "C4")).toBe("=B3+$A3+B$1+$A$1");
    expect(input(document, "A1")).toBe("=#REF!+#REF!+#REF!+$A$1");
  });

  it("transposed have relative references that turned with them, and #REF! where those left the sheet", () => {
    const document = new WorkbookDocument();
    // Seen from E1, A1:D1 are the four cells to the left; from G11 the four above are G7:G10. B2 is three to the left and one down.
    write(document, "A1:E1", [[3, 5, 7, "", "=SUM(A1:D1)+B2+$A$1+SUM($A:$B)+Other!E3"]]);
    document.addSheet("Other");
    document.copyCells(SHEET, area("A1:E1"), SHEET, area("G7"), "All", { transpose: true });
    expect(input(document, "G11")).toBe("=SUM(G7:G10)+H8+$A$1+SUM($A:$B)+Other!I11");
    document.copyCells(SHEET, area("E1"), SHEET, area("A2"), "All", { transpose: true });
    expect(input(document, "A2")).toBe("=SUM(#REF!)+#REF!+$A$1+SUM($A:$B)+Other!C2");
  });

  it.each(["=$A1", "=A$1", "=SUM(A$1:A1)", "=SUM(A:A)"])(
    "transposed are refused where a formula refers to something in a way that has no known turn: %s",
    (formula) => {
      const document = new WorkbookDocument();
      write(document, "C5:C5", [[formula]]);
      expect(() => {
        document.copyCells(SHEET, area("C5"), SHEET, area("F9"), "All", { transpose: true });
      }).toThrow("NotImplemented: Range.copyFrom of");
    },
  );

  it("take conditional formats, validations, merges and notes along", () => {
    const document = new WorkbookDocument();
    const { id } = document.conditionalFormats.add(SHEET, area("A1:A3"), "Custom");
    document.conditionalFormats.change(SHEET, id, { rule: { formula: "=A1>$F$1" } });
    document.validations.set(SHEET, area("A1:A2"), { rule: { custom: { formula: "=A1>0" } } });
    document.state.set(document.state.sheet(SHEET), "merges", [area("B1:C1")]);
    document.comments.add(SHEET, 1, 0, "note", { text: "why" });
    const other = document.addSheet("Other");
    document.copyCells(SHEET, area("A1:C2"), SHEET, area("A10"));
    document.copyCells(SHEET, area("A1:C2"), other, area("B5"));
    const [here, there] = document.model.sheets;
    expect(here?.conditionalFormats.map(({ areas }) => areas.map(formatArea))).toEqual([["A1:A3", "A10:A11"]]);
    expect(here?.merges.map(formatArea)).toEqual(["B1:C1", "B10:C10"]);
    expect(here?.comments.map(({ row, text }) => [row, text])).toEqual([
      [1, "why"],
      [10, "why"],
    ]);
    expect(there?.conditionalFormats[0]).toMatchObject({ areas: [area("B5:B6")], rule: { formula: "=B5>$F$1" } });
    expect(there?.validations[0]).toMatchObject({ areas: [area("B5:B6")], rule: { custom: { formula: "=B5>0" } } });
  });

  it("of a whole table are a table of another name; of a part of it, cells whose formulas name it", () => {
    const document = new WorkbookDocument();
    write(document, "A1:B3", [
      ["Account", "Total"],
      ["Alder", "=ROW()*10"],
      ["Birch", "=[@Account]&1"],
    ]);
    document.tables.rename(document.tables.add(SHEET, area("A1:B3"), true).id, "Scores");
    document.copyCells(SHEET, area("A1:B3"), SHEET, area("D1"));
    document.copyCells(SHEET, area("B3"), SHEET, area("H3"));
    expect(document.tables.all().map(({ table }) => [table.name, formatArea(table.area)])).toEqual([
      ["Scores", "A1:B3"],
      ["Scores2", "D1:E3"],
    ]);
    expect([input(document, "E3"), input(document, "H3")]).toEqual(["=[@Account]&1", "=Scores[@Account]&1"]);
  });

  it("as values keep texts that look like something else, and errors", () => {
    const document = new WorkbookDocument();
    write(document, "A1:A3", [['="=1"&"+1"'], ["=1/0"], ['="007"']]);
    document.copyCells(SHEET, area("A1:A3"), SHEET, area("C1:C3"), "Values");
    expect([0, 1, 2].map((row) => document.valueAt(SHEET, row, 2))).toEqual(["=1+1", { error: "#DIV/0!" }, "007"]);
  });

  it("fill a target that is a multiple of them, also where it overlaps", () => {
    const document = new WorkbookDocument();
    write(document, "A1:B1", [[1, 2]]);
    const filled = document.copyCells(SHEET, area("A1:B1"), SHEET, area("A1:D2"));
    expect(formatArea(filled)).toBe("A1:D2");
    expect(["C1", "D1", "A2", "D2"].map((address) => input(document, address))).toEqual([1, 2, 1, 2]);
    expect(formatArea(document.copyCells(SHEET, area("A1:B1"), SHEET, area("A5:C5")))).toBe("A5:B5");
  });

  it("give the columns of a table new names where they are pasted on its headers", () => {
    const document = new WorkbookDocument();
    write(document, "A1:C2", [
      ["Account", "Growth", "Fit"],
      ["Alder", 8, 3],
    ]);
    document.tables.add(SHEET, area("A1:B2"), true);
    document.copyCells(SHEET, area("C1"), SHEET, area("B1"));
    expect(document.tables.all()[0]?.table.columns.map(({ name }) => name)).toEqual(["Account", "Fit"]);
    expect(() => document.copyCells(SHEET, area("C2:D2"), SHEET, area("A1"))).toThrow("must be a text");
  });

  it("right below a table become rows of it, with its calculated columns", () => {
    const document = new WorkbookDocument();
    write(document, "A1:B2", [
      ["Growth", "Twice"],
      [8, "=[@Growth]*2"],
    ]);
    write(document, "D1:D2", [[3], [5]]);
    document.tables.add(SHEET, area("A1:B2"), true);
    document.copyCells(SHEET, area("D1:D2"), SHEET, area("A3"));
    expect(document.tables.all().map(({ table }) => formatArea(table.area))).toEqual(["A1:B4"]);
    expect([document.valueAt(SHEET, 2, 1), document.valueAt(SHEET, 3, 1)]).toEqual([6, 10]);
    document.undo();
    expect(document.tables.all().map(({ table }) => formatArea(table.area))).toEqual(["A1:B2"]);
  });
});
