import { singleCell } from "../../../../src/workbench/document/area";
import type { Scalar } from "../../../../src/workbench/document/model";
import { parseReference } from "../../../../src/workbench/document/reference";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

/** A workbook whose Sheet1 holds rows from A1 on. */
function workbookWith(rows: readonly (readonly (Scalar | null)[])[]): WorkbookDocument {
  const document = new WorkbookDocument();
  document.cells.write("{1}", { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 }, rows);
  return document;
}

function write(document: WorkbookDocument, address: string, input: Scalar): void {
  document.cells.write("{1}", parseReference(address)?.area ?? singleCell(0, 0), [[input]]);
}

function value(document: WorkbookDocument, address: string): unknown {
  const area = parseReference(address)?.area ?? singleCell(0, 0);
  return document.valueAt("{1}", area.top, area.left);
}

const SCORES = [
  ["Account", "Growth", "Fit"],
  ["Alder", 8, 4],
  ["Birch", 6, 10],
];

describe("the values of a workbook", () => {
  it.each([
    ["=SUM(Scores[Growth])", 14],
    ["=ROWS(Scores)", 2],
    ["=SUM(Scores[[Growth]:[Fit]])", 28],
    ["=Scores[[#Headers],[Fit]]", "Fit"],
    ['=COUNTIF(A1:C9,"<5")', 1],
    ['=COUNTIF(A1:A9,"B*")', 1],
    ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ["=Z99", 0],
    ["=NOSUCHFUNCTION(1)", { error: "#NAME?" }],
    ["=BINOM.DIST(1E10,1E30,0.5,TRUE)", { error: "#NAME?", message: "The workbench cannot calculate BINOM.DIST." }],
    ["=1/0", { error: "#DIV/0!" }],
  ])("of %s is %j", (formula, expected) => {
    const document = workbookWith(SCORES);
    document.tables.rename(document.tables.add("{1}", { top: 0, left: 0, bottom: 2, right: 2 }, true).id, "Scores");
    write(document, "H20", formula);
    expect(value(document, "H20")).toEqual(expected);
  });

  it("follow the row a formula is in where it says this row", () => {
    const document = workbookWith([
      ["Account", "Growth", "Fit", "Total", "Share"],
      ["Alder", 8, 4, "", "=[@Total]/SUM([Total])"],
      ["Birch", 6, 10, "", "=[@Total]/SUM([Total])"],
    ]);
    document.tables.rename(document.tables.add("{1}", { top: 0, left: 0, bottom: 2, right: 4 }, true).id, "Scores");
    for (const cell of ["D2", "D3"]) write(document, cell, "=SUM(Scores[@[Growth]:[Fit]])");
    expect(value(document, "D2")).toBe(12);
    expect(value(document, "D3")).toBe(16);
    expect(value(document, "E3")).toBeCloseTo(16 / 28, 12);
  });

  it("spill from one formula into the cells beside and below it", () => {
    const document = workbookWith([
      [3, "=SORT(A1:A3,1,-1)", "=B2*10"],
      [1, null, "=SUM(B1#)"],
      [2, null, null],
    ]);
    expect([value(document, "B1"), value(document, "B2"), value(document, "B3")]).toEqual([3, 2, 1]);
    expect(value(document, "C1")).toBe(20);
    expect(value(document, "C2")).toBe(6);
    expect(document.formulaAt("{1}", 2, 1)).toBe("=SORT(A1:A3,1,-1)");
  });

  it("follow what spills when it changes, through formulas that depend on each other", () => {
    const document = workbookWith([
      ["=SUM(D1:D2)", "=C1:C2*2", 1, "=B1:B2+1"],
      [null, null, 2, null],
    ]);
    // D is C * 2 + 1: 3 and 5.
    expect(value(document, "A1")).toBe(8);
    write(document, "C2", 10);
    expect(value(document, "A1")).toBe(24);
    write(document, "B1", "=C1:C3*2");
    write(document, "C3", 4);
    write(document, "D1", "=B1:B3+1");
    write(document, "A1", "=SUM(D1:D3)");
    expect(value(document, "A1")).toBe(33);
  });

  it("are #SPILL! where something is in the way, and spill again when it is gone", () => {
    const document = workbookWith([
      [3, "=SORT(A1:A3)"],
      [1, null],
      [2, "in the way"],
    ]);
    expect(value(document, "B1")).toEqual({ error: "#SPILL!" });
    document.cells.clear("{1}", singleCell(2, 1));
    expect(value(document, "B3")).toBe(3);
    write(document, "B2", 2);
    expect(value(document, "B1")).toEqual({ error: "#SPILL!" });
  });

  it("do not spill inside a table", () => {
    const document = workbookWith([
      ["a", "b"],
      [1, "=A2:A3*1"],
      [2, null],
    ]);
    document.tables.add("{1}", { top: 0, left: 0, bottom: 2, right: 1 }, true);
    expect(value(document, "B2")).toEqual({ error: "#SPILL!" });
    expect(value(document, "B3")).toBe("");
  });
});

describe("only what depends on a change is calculated, and all of that:", () => {
  it("a result that grows reaches formulas that were entered before it", () => {
    const document = workbookWith([
      [3, null, "=SUM(B2:B3)"],
      [4, null, null],
      [5, null, null],
    ]);
    expect(value(document, "C1")).toBe(0);
    write(document, "B1", "=A1:A3*2");
    expect(value(document, "C1")).toBe(18);
    write(document, "B1", 1);
    expect(value(document, "C1")).toBe(0);
  });

  it("a result that found no room spills when the one in its way shrinks", () => {
    const document = workbookWith([
      [3, "=SEQUENCE(A1)"],
      [null, null],
      [null, null],
      ["x", null],
    ]);
    expect(value(document, "B3")).toBe(3);
    write(document, "A3", "=SEQUENCE(1,2)");
    expect(value(document, "A3")).toEqual({ error: "#SPILL!" });
    write(document, "A1", 2);
    expect([value(document, "A3"), value(document, "B3")]).toEqual([1, 2]);
  });

  it("what INDIRECT and OFFSET find is followed, also a formula that comes later", () => {
    const document = workbookWith([['=INDIRECT("B"&2)*10', 1, "=SUM(OFFSET(A1,1,1,2,1))"], [null, "=B1+1", null], [null, "=B2+1", null]]); // prettier-ignore
    expect([value(document, "A1"), value(document, "C1")]).toEqual([20, 5]);
    write(document, "B1", 5);
    expect([value(document, "A1"), value(document, "C1")]).toEqual([60, 13]);
  });

  it("formulas that read themselves show 0 and are told of, until the circle is broken", () => {
    const document = workbookWith([["=B1+1", "=C1+1", "=A1+1", "=A1+5", "=SUM(D1:D2)"]]);
    expect(["A1", "B1", "C1", "D1", "E1"].map((address) => value(document, address))).toEqual([0, 0, 0, 5, 5]);
    expect(document.calculation.circularReferences).toHaveLength(3);
    write(document, "C1", 1);
    expect(["A1", "B1", "D1", "E1"].map((address) => value(document, address))).toEqual([3, 2, 8, 8]);
    expect(document.calculation.circularReferences).toEqual([]);
  });

  it("a result that spills over cells it reads shows 0 instead of going round for ever", () => {
    const document = workbookWith([["=A2:A4+1"], [null], [null], [null]]);
    expect(value(document, "A1")).toBe(0);
    expect(value(document, "A2")).toBe("");
  });

  it("a new name, another sheet and a table's new row", () => {
    const document = workbookWith([["a"], [1], [2]]);
    const other = document.addSheet("Other");
    document.cells.write(other, singleCell(0, 0), [["=SUM(Numbers)+Sheet1!A3"]]);
    expect(document.valueAt(other, 0, 0)).toEqual({ error: "#NAME?" });
    document.names.add("Numbers", "=Sheet1!$A$2:$A$3");
    expect(document.valueAt(other, 0, 0)).toBe(5);
    write(document, "A3", 10);
    expect(document.valueAt(other, 0, 0)).toBe(21);
  });
});

it("more different formulas than the engine holds at once are all calculated, those that follow one from another too", () => {
  const document = new WorkbookDocument();
  const formulas = Array.from({ length: 20_001 }, (_, row) => [row === 0 ? "=1+0" : `=A${row}+${row}`]);
  document.cells.write("{1}", { top: 0, left: 0, bottom: 20_000, right: 0 }, formulas);
  // 1 + (1 + 2 + … + 20,000)
  expect(document.valueAt("{1}", 20_000, 0)).toBe(1 + (20_000 * 20_001) / 2);
});
