import type { Scalar } from "../../../../../src/workbench/document/model";
import { formatArea, parseReference } from "../../../../../src/workbench/document/reference";
import { WorkbookDocument } from "../../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

function area(address: string): { top: number; left: number; bottom: number; right: number } {
  const parsed = parseReference(address);
  if (!parsed) throw new Error(`${address} is no reference`);
  return parsed.area;
}

function write(document: WorkbookDocument, address: string, values: (Scalar | null)[][], sheetId = SHEET): void {
  document.cells.write(sheetId, area(address), values);
}

function input(document: WorkbookDocument, address: string, sheetId = SHEET): Scalar | undefined {
  const { top, left } = area(address);
  return document.state.cell(sheetId, top, left)?.input;
}

function value(document: WorkbookDocument, address: string): unknown {
  const { top, left } = area(address);
  return document.valueAt(SHEET, top, left);
}

/** Sheet1!B2:D5 as the table "Scores" of three accounts, whose last column adds the others and a bonus from F1. */
function withScores(): WorkbookDocument {
  const document = new WorkbookDocument();
  write(document, "B2:D5", [
    ["Account", "Growth", "Total"],
    ["Alder", 8, "=[@Growth]+$F$1"],
    ["Birch", 6, "=[@Growth]+$F$1"],
    ["Cedar", 3, "=[@Growth]+$F$1"],
  ]);
  const { id } = document.tables.add(SHEET, area("B2:D5"), true);
  document.tables.rename(id, "Scores");
  write(document, "F1:F2", [[10], ["=SUM(Scores[Total])+C4"]]);
  return document;
}

function table(document: WorkbookDocument): { area: string; columns: string[] } {
  const [found] = document.model.sheets[0]?.tables ?? [];
  return {
    area: found ? formatArea(found.area) : "",
    columns: found?.columns.map(({ name }) => name) ?? [],
  };
}

describe("a row inserted", () => {
  it("above a table moves it, with all that refers to it", () => {
    const document = withScores();
    document.insertRows(SHEET, 0);
    expect(table(document).area).toBe("B3:D6");
    expect(input(document, "D4")).toBe("=[@Growth]+$F$2");
    expect(input(document, "F3")).toBe("=SUM(Scores[Total])+C5");
    // Totals 18, 16 and 13, and Birch's growth of 6.
    expect(value(document, "F3")).toBe(53);
  });

  it("inside a table is a row of it, with the formulas of its calculated columns", () => {
    const document = withScores();
    document.insertRows(SHEET, 3, 2);
    expect(table(document).area).toBe("B2:D7");
    expect([input(document, "D4"), input(document, "D5")]).toEqual(["=[@Growth]+$F$1", "=[@Growth]+$F$1"]);
    expect(input(document, "C4")).toBeUndefined();
    write(document, "B4:C4", [["Doyle", 1]]);
    // 18 + (1 + 10) + (0 + 10) + 16 + 13, and Birch's growth of 6.
    expect(value(document, "F2")).toBe(74);
  });

  it("before a table's first row takes the looks and formulas of the row that was first, not of the headers", () => {
    const document = withScores();
    document.cells.format(SHEET, area("B2:D2"), { bold: true });
    document.cells.format(SHEET, area("B3:D3"), { fill: "#FFFF00" });
    document.validations.set(SHEET, area("C3:C5"), {
      rule: { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
    });
    document.insertRows(SHEET, 2);
    expect(document.appearanceAt(SHEET, 2, 2)).toMatchObject({ fill: "#FFFF00" });
    expect(document.state.cell(SHEET, 2, 1)?.format?.bold).toBeUndefined();
    expect(input(document, "D3")).toBe("=[@Growth]+$F$1");
    expect(document.model.sheets[0]?.validations[0]?.areas.map(formatArea)).toEqual(["C3:C6"]);
  });

  it("does not fill a column whose formulas differ", () => {
    const document = withScores();
    document.cells.calculatedColumns.isOn = false; // else Excel would fill the column now
    write(document, "D4", [["=[@Growth]*2"]]);
    document.insertRows(SHEET, 3);
    expect(input(document, "D4")).toBeUndefined();
  });

  it("looks like the row above, in size and format", () => {
    const document = new WorkbookDocument();
    document.cells.format(SHEET, area("B2"), { fill: "#FF0000" });
    document.lines.setSize(SHEET, "rows", 1, 1, 30);
    document.insertRows(SHEET, 2);
    expect(document.state.cell(SHEET, 2, 1)?.format).toEqual({ fill: "#FF0000" });
    expect(document.lines.size(SHEET, "rows", 2, 2)).toBe(30);
    expect(document.lines.size(SHEET, "rows", 3, 3)).toBe(15);
  });

  it("moves a chart below by its height, and stretches one over it", () => {
    const document = new WorkbookDocument();
    write(document, "A1:B2", [
      ["a", 1],
      ["b", 2],
    ]);
    document.lines.setSize(SHEET, "rows", 1, 1, 30);
    const [below, over] = ["A10", "A2"].map((address) => {
      const { id } = document.charts.add(SHEET, "BarClustered", { sheetId: SHEET, area: area("A1:B2") }, "Columns");
      document.charts.setPosition(SHEET, id, area(address), area("C20"));
      return document.charts.get(SHEET, id);
    });
    const before = [below, over].map((chart) => [chart?.top ?? 0, chart?.height ?? 0]);
    document.insertRows(SHEET, 2); // 30 points, as the row above has
    expect([below?.top, below?.height]).toEqual([(before[0]?.[0] ?? 0) + 30, before[0]?.[1]]);
    expect([over?.top, over?.height]).toEqual([before[1]?.[0], (before[1]?.[1] ?? 0) + 30]);
    document.deleteRows(SHEET, 1, 2);
    expect([below?.top, over?.top, over?.height]).toEqual([(before[0]?.[0] ?? 0) - 30, 15, (before[1]?.[1] ?? 0) - 30]);
  });

  it("moves names, charts, comments, merges, frozen rows and what is printed", () => {
    const document = withScores();
    document.names.add("growth", "=Sheet1!$C$3:$C$5");
    document.charts.add(SHEET, "BarClustered", { sheetId: SHEET, area: area("B2:C5") }, "Columns");
    document.sheets.setLook(SHEET, { freeze: { rows: 2, columns: 1 } });
    document.sheets.setPageLayout(SHEET, { printArea: "$A$1:$F$9", titleRows: "$2:$2" });
    const sheet = document.state.sheet(SHEET);
    document.state.set(sheet, "merges", [area("F6:G7")]);
    const [chart] = sheet.charts;
    const top = chart?.top ?? 0;
    document.insertRows(SHEET, 1, 2);
    expect(document.model.names[0]?.formula).toBe("=Sheet1!$C$5:$C$7");
    expect(chart?.series[0]).toMatchObject({ values: "=Sheet1!$C$5:$C$7", nameFormula: "=Sheet1!$C$4" });
    expect(chart?.top).toBe(top + 30); // two rows of 15 points
    expect(sheet.merges.map(formatArea)).toEqual(["F8:G9"]);
    expect(sheet.freeze).toEqual({ rows: 4, columns: 1 });
    expect(sheet.pageLayout).toMatchObject({ printArea: "$A$1:$F$11", titleRows: "$4:$4" });
  });

  it("keeps the formula of a conditional format to its cells", () => {
    const document = withScores();
    const { id } = document.conditionalFormats.add(SHEET, area("C3:C5"), "Custom");
    document.conditionalFormats.change(SHEET, id, { rule: { formula: "=C3>$F$1" }, format: { fill: "#00FF00" } });
    document.insertRows(SHEET, 1);
    const [format] = document.model.sheets[0]?.conditionalFormats ?? [];
    expect(format).toMatchObject({ areas: [area("C4:C6")], rule: { formula: "=C4>$F$1" } });
  });

  it("is undone in one step", () => {
    const document = withScores();
    const before = document.snapshot();
    document.insertRows(SHEET, 3, 2);
    const after = document.snapshot();
    document.undo();
    expect(document.snapshot()).toEqual(before);
    expect(value(document, "F2")).toBe(53);
    document.redo();
    expect(document.snapshot()).toEqual(after);
  });

  it("is not put in where it would push what is written off the sheet", () => {
    const document = new WorkbookDocument();
    write(document, "A1048576", [["last"]]);
    expect(() => document.insertRows(SHEET, 0)).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }) as Error,
    );
    expect(input(document, "A1048576")).toBe("last");
  });
});

describe("a column inserted", () => {
  it("inside a table is a column of it, with a header of its own", () => {
    const document = withScores();
    document.insertColumns(SHEET, 2);
    expect(table(document)).toEqual({ area: "B2:E5", columns: ["Account", "Column1", "Growth", "Total"] });
    expect(input(document, "C2")).toBe("Column1");
    expect(input(document, "E3")).toBe("=[@Growth]+$G$1");
    expect(value(document, "G2")).toBe(53);
  });

  it("is as wide as the one to the left", () => {
    const document = new WorkbookDocument();
    document.lines.setSize(SHEET, "columns", 1, 1, 120);
    document.insertColumns(SHEET, 2);
    expect(document.lines.size(SHEET, "columns", 2, 2)).toBe(120);
  });
});

describe("a row deleted", () => {
  it("inside a table is taken out of it", () => {
    const document = withScores();
    document.deleteRows(SHEET, 2);
    expect(table(document).area).toBe("B2:D4");
    expect(input(document, "F2")).toBe("=SUM(Scores[Total])+C3");
    // Totals 16 and 13, and Birch's growth of 6.
    expect(value(document, "F2")).toBe(35);
  });

  it("leaves #REF! where it was referred to", () => {
    const document = withScores();
    document.deleteRows(SHEET, 3);
    expect(input(document, "F2")).toBe("=SUM(Scores[Total])+#REF!");
    expect(value(document, "F2")).toEqual({ error: "#REF!" });
  });

  it("is written with its sheet where that was named", () => {
    const document = withScores();
    write(document, "F6", [["=Sheet1!C4*2"]]);
    document.deleteRows(SHEET, 3);
    expect(input(document, "F5")).toBe("=Sheet1!#REF!*2");
    expect(value(document, "F5")).toEqual({ error: "#REF!" });
    document.renameSheet(SHEET, "Key accounts");
    expect(input(document, "F5")).toBe("='Key accounts'!#REF!*2");
  });

  it("lets a conditional format be written for the first cell that is left", () => {
    const document = withScores();
    const { id } = document.conditionalFormats.add(SHEET, area("C3:C5"), "Custom");
    document.conditionalFormats.change(SHEET, id, { rule: { formula: "=C3>$F$1" }, format: { fill: "#00FF00" } });
    document.deleteRows(SHEET, 2);
    const [format] = document.model.sheets[0]?.conditionalFormats ?? [];
    expect(format).toMatchObject({ areas: [area("C3:C4")], rule: { formula: "=C3>$F$1" } });
  });

  it("takes a table away with its last cell", () => {
    const document = withScores();
    document.deleteRows(SHEET, 1, 4);
    expect(document.model.sheets[0]?.tables).toEqual([]);
  });

  it("leaves a table one empty row when all of its data goes, and what was below moves up to it", () => {
    const document = withScores();
    write(document, "B6:B7", [["below"], ["=ROWS(Scores[Total])+COUNT(Scores[Total])"]]);
    write(document, "H3:H5", [["beside"], ["beside"], ["beside"]]);
    const before = document.snapshot();
    document.deleteRows(SHEET, 2, 3);
    expect(table(document)).toEqual({ area: "B2:D3", columns: ["Account", "Growth", "Total"] });
    expect(["B3", "C3", "D3", "H3", "B4", "H4"].map((address) => input(document, address))).toEqual([
      undefined, undefined, undefined, undefined, "below", undefined,
    ]); // prettier-ignore
    expect(value(document, "B5")).toBe(1); // one row, no number
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  it("empties the only row of a table, which stays", () => {
    const document = withScores();
    write(document, "B6:B6", [["below"]]);
    document.deleteRows(SHEET, 2, 2);
    document.deleteRows(SHEET, 2, 1);
    expect(table(document).area).toBe("B2:D3");
    expect(["B3", "C3", "D3", "B4"].map((address) => input(document, address))).toEqual([
      undefined, undefined, undefined, "below",
    ]); // prettier-ignore
  });

  it("takes the totals along with all of a table's data", () => {
    const document = withScores();
    document.tables.change(document.state.sheet(SHEET).tables[0]?.id ?? "", { showTotals: true });
    document.deleteRows(SHEET, 2, 4);
    expect(table(document).area).toBe("B2:D3");
    expect(document.state.sheet(SHEET).tables[0]?.showTotals).toBe(false);
  });

  it.each([
    ["a table's headers alone", 1, 1],
    ["all of a table's data, where another table loses only some rows", 2, 3],
  ])("is not %s", (_, first, count) => {
    const document = withScores();
    write(document, "H2:H7", [["Other"], [1], [2], [3], [4], [5]]);
    document.tables.add(SHEET, area("H2:H7"), true);
    const before = document.snapshot();
    expect(() => document.deleteRows(SHEET, first, count)).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }) as Error,
    );
    expect(document.snapshot()).toEqual(before);
  });
});

describe("a column deleted", () => {
  it("is gone from its table, and what named it is #REF!", () => {
    const document = withScores();
    document.deleteColumns(SHEET, 2);
    expect(table(document)).toEqual({ area: "B2:C5", columns: ["Account", "Total"] });
    expect(input(document, "C3")).toBe("=#REF!+$E$1");
  });
});

describe("cells inserted and deleted", () => {
  it("move what is below, and nothing beside", () => {
    const document = new WorkbookDocument();
    write(document, "A1:B3", [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    document.insertCells(SHEET, area("A2"), "Down");
    expect([input(document, "A2"), input(document, "A3"), input(document, "B3")]).toEqual([undefined, 3, 6]);
    document.deleteCells(SHEET, area("A1:A2"), "Left");
    expect([input(document, "A1"), input(document, "A2"), input(document, "A3"), input(document, "B3")]).toEqual([
      2, 4, 3, 6,
    ]);
  });

  it.each([
    ["into some of a table's columns", "C1:C1"],
    ["inside some of a table's columns", "C4:C4"],
  ])("are refused where they would shift cells %s", (_, address) => {
    const document = withScores();
    expect(() => document.insertCells(SHEET, area(address), "Down")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }) as Error,
    );
    expect(() => document.deleteCells(SHEET, area(address), "Up")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }) as Error,
    );
  });

  it("are refused where a merged cell would come apart", () => {
    const document = new WorkbookDocument();
    document.state.set(document.state.sheet(SHEET), "merges", [area("A5:B6")]);
    expect(() => document.insertCells(SHEET, area("A1"), "Down")).toThrow(
      expect.objectContaining({ code: "MergedRangeConflict" }) as Error,
    );
  });

  it("as rows of a table move a note below it only in its columns", () => {
    const document = withScores();
    write(document, "B7:F7", [["note", null, null, null, "beside"]]);
    document.insertCells(SHEET, area("B4:D4"), "Down");
    expect(table(document).area).toBe("B2:D6");
    expect([input(document, "B8"), input(document, "F7")]).toEqual(["note", "beside"]);
  });
});

describe("on a protected sheet", () => {
  it("rows are inserted and deleted only where the protection allows it", () => {
    const document = new WorkbookDocument();
    write(document, "A5", [["x"]]);
    document.sheets.protect(SHEET, { allowInsertRows: true });
    document.insertRows(SHEET, 0);
    expect(input(document, "A6")).toBe("x");
    const denied = expect.objectContaining({ code: "AccessDenied" }) as Error;
    expect(() => document.insertColumns(SHEET, 0)).toThrow(denied);
    expect(() => document.deleteRows(SHEET, 0)).toThrow(denied);
    expect(() => document.insertCells(SHEET, area("A1"), "Down")).toThrow(denied);
    document.sheets.protect(SHEET, { allowDeleteRows: true });
    expect(() => document.deleteRows(SHEET, 0)).toThrow(denied); // its cells are locked
  });
});

describe("cells cut and pasted", () => {
  it("take their formats and rules along, and references follow", () => {
    const document = new WorkbookDocument();
    write(document, "A1:B2", [
      [5, "=A1*2"],
      [7, "=SUM(A1:A2)"],
    ]);
    document.cells.format(SHEET, area("A1"), { bold: true });
    document.validations.set(SHEET, area("A1:A2"), { rule: { custom: { formula: "=A1>0" } } });
    document.moveCells(SHEET, area("A1"), SHEET, 4, 3);
    expect([input(document, "A1"), input(document, "D5")]).toEqual([undefined, 5]);
    expect(document.state.cell(SHEET, 0, 0)).toBeUndefined();
    expect(document.state.cell(SHEET, 4, 3)?.format).toEqual({ bold: true });
    expect([input(document, "B1"), input(document, "B2")]).toEqual(["=D5*2", "=SUM(A1:A2)"]);
    expect([value(document, "B1"), value(document, "B2")]).toEqual([10, 7]);
    const [rule] = document.model.sheets[0]?.validations ?? [];
    expect(rule?.areas.map(formatArea).sort()).toEqual(["A2", "D5"]);
  });

  it("to another sheet leave references that name it", () => {
    const document = withScores();
    const other = document.addSheet("Other");
    document.moveCells(SHEET, area("B2:D5"), other, 0, 0);
    expect(document.model.sheets[1]?.tables.map(({ name, area: at }) => [name, formatArea(at)])).toEqual([
      ["Scores", "A1:C4"],
    ]);
    expect(input(document, "C2", other)).toBe("=[@Growth]+Sheet1!$F$1");
    expect(input(document, "F2")).toBe("=SUM(Scores[Total])+Other!B3");
    expect(value(document, "F2")).toBe(53);
  });

  it("out of a table name it", () => {
    const document = withScores();
    document.moveCells(SHEET, area("D4"), SHEET, 3, 5);
    expect(input(document, "F4")).toBe("=Scores[@Growth]+$F$1");
    expect(value(document, "F4")).toBe(16);
    expect(table(document).area).toBe("B2:D5");
  });

  it.each([
    ["a table's headers without the table", "B2:D3", "B20"],
    ["a table over a part of another", "B2:D5", "H3"],
    ["a part of a merged cell", "K1", "M1"],
  ])("are not %s", (_, from, to) => {
    const document = withScores();
    write(document, "H2:I3", [
      ["a", "b"],
      [1, 2],
    ]);
    document.tables.add(SHEET, area("H2:I3"), true);
    document.state.set(document.state.sheet(SHEET), "merges", [area("K1:L1")]);
    const before = document.snapshot();
    const { top, left } = area(to);
    expect(() => document.moveCells(SHEET, area(from), SHEET, top, left)).toThrow();
    expect(document.snapshot()).toEqual(before);
  });
});

describe("a sheet", () => {
  it("that is deleted leaves #REF! where it or its tables were referred to", () => {
    const document = withScores();
    const other = document.addSheet("Other");
    write(document, "A1:A3", [["=SUM(Scores[Growth])"], ["=Sheet1!C3*2"], ["=1+1"]], other);
    document.names.add("growth", "=Sheet1!$C$3:$C$5");
    document.deleteSheet(SHEET);
    expect(["A1", "A2", "A3"].map((address) => input(document, address, other))).toEqual([
      "=SUM(#REF!)",
      "=#REF!*2",
      "=1+1",
    ]);
    expect(document.model.names[0]?.formula).toBe("=#REF!");
  });

  it("that is copied takes names of its cells and of its tables along, and leaves the workbook's", () => {
    const document = withScores();
    document.names.add("growth", "=Scores[Growth]");
    document.names.add("bonus", "=Sheet1!$F$1");
    document.names.add("rate", "=0.2");
    const copy = document.copySheet(SHEET);
    expect(document.sheetNames()).toEqual(["Sheet1", "Sheet1 (2)"]);
    expect(document.model.activeSheetId).toBe(copy);
    expect(document.model.names.map(({ name, formula, sheetId }) => [name, formula, sheetId])).toEqual([
      ["growth", "=Scores[Growth]", undefined],
      ["bonus", "=Sheet1!$F$1", undefined],
      ["rate", "=0.2", undefined],
      ["growth", "=Scores2[Growth]", copy],
      ["bonus", "='Sheet1 (2)'!$F$1", copy],
    ]);
    expect(document.copySheet(SHEET, 0)).not.toBe(copy);
    expect(document.sheetNames()).toEqual(["Sheet1 (3)", "Sheet1", "Sheet1 (2)"]);
  });
});

describe("a table that becomes plain cells", () => {
  it("leaves formulas that refer to these cells, with the same values", () => {
    const document = withScores();
    const other = document.addSheet("Other");
    write(document, "A1", [["=SUM(Scores[[Growth]:[Total]])+ROWS(Scores)"]], other);
    const before = document.valueAt(other, 0, 0);
    const [{ id } = { id: "" }] = document.model.sheets[0]?.tables ?? [];
    document.tables.convertToRange(id);
    expect(input(document, "D4")).toBe("=$C4+$F$1");
    expect(input(document, "F2")).toBe("=SUM($D$3:$D$5)+C4");
    expect(input(document, "A1", other)).toBe("=SUM(Sheet1!$C$3:$D$5)+ROWS(Sheet1!$B$3:$D$5)");
    expect([value(document, "F2"), document.valueAt(other, 0, 0)]).toEqual([53, before]);
  });
});
