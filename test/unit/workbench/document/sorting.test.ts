import { parseReference } from "../../../../src/workbench/document/reference";
import type { Area, CellValue, Scalar } from "../../../../src/workbench/document/model";
import { sortOrder } from "../../../../src/workbench/document/sortOrder";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

function area(address: string): Area {
  const parsed = parseReference(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
}

function workbookWith(address: string, rows: readonly (readonly Scalar[])[]): WorkbookDocument {
  const document = new WorkbookDocument();
  document.cells.write(SHEET, area(address), rows);
  return document;
}

function inputs(document: WorkbookDocument, address: string): (Scalar | undefined)[][] {
  const { top, left, bottom, right } = area(address);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from(
      { length: right - left + 1 },
      (__, across) => document.state.cell(SHEET, top + down, left + across)?.input,
    ),
  );
}

describe("the order in which Excel sorts", () => {
  const sorted = (...values: CellValue[]): CellValue[] => values.sort((one, other) => sortOrder(one, other));

  it("has numbers before texts before FALSE and TRUE before errors", () => {
    expect(sorted({ error: "#N/A" }, true, "b", false, 2, "A", -1)).toEqual([
      -1,
      2,
      "A",
      "b",
      false,
      true,
      { error: "#N/A" },
    ]);
  });

  it("has empty cells last both ways, though all else is turned round", () => {
    expect(sortOrder(undefined, 1)).toBeGreaterThan(0);
    expect(sortOrder(undefined, 1, { descending: true })).toBeGreaterThan(0);
    const values = [1, "a", { error: "#N/A" }];
    expect(values.sort((one, other) => sortOrder(one, other, { descending: true }))).toEqual([
      { error: "#N/A" },
      "a",
      1,
    ]);
  });

  it("holds all errors alike, and texts alike that differ only in case, unless case is to match", () => {
    expect(sortOrder({ error: "#N/A" }, { error: "#DIV/0!" })).toBe(0);
    expect(sortOrder("alder", "ALDER")).toBe(0);
    expect(sortOrder("alder", "ALDER", { matchCase: true })).not.toBe(0);
  });

  // Microsoft, "Troubleshoot sorting": A100 after A1 and before A11; of two texts that differ only by a hyphen, the one with it is last.
  it("compares texts character by character and hyphens last of all", () => {
    expect(sorted("A11", "A100", "A1")).toEqual(["A1", "A100", "A11"]);
    expect(sorted("co-op", "cooper", "coop")).toEqual(["coop", "co-op", "cooper"]);
  });
});

describe("sorting cells", () => {
  // Microsoft Knowledge Base Q40401, with the sheet and the results printed there.
  it("moves relative references along and leaves absolute ones, as if formulas were copied", () => {
    const document = workbookWith("A1:C3", [
      [3, "=A3", "=$A$3"],
      [2, "=A2", "=$A$2"],
      [1, "=A1", "=$A$1"],
    ]);
    document.sortArea(SHEET, area("A1:C3"), [{ offset: 0 }]);
    expect(inputs(document, "A1:C3")).toEqual([
      [1, "=#REF!", "=$A$1"],
      [2, "=A2", "=$A$2"],
      [3, "=A5", "=$A$3"],
    ]);
  });

  it("keeps a formula about its own row right", () => {
    const document = workbookWith("A1:C3", [
      ["Cedar", 1, "=B1*10"],
      ["Alder", 2, "=B2*10"],
      ["Birch", 3, "=B3*10"],
    ]);
    document.sortArea(SHEET, area("A1:C3"), [{ offset: 0 }]);
    expect([0, 1, 2].map((row) => document.valueAt(SHEET, row, 2))).toEqual([20, 30, 10]);
  });

  it("sorts by the second key where the first is the same, and keeps the order of what is alike in both", () => {
    const document = workbookWith("A1:C4", [
      ["B", 1, "first"],
      ["A", 1, "second"],
      ["A", 2, "third"],
      ["A", 1, "fourth"],
    ]);
    document.sortArea(SHEET, area("A1:C4"), [{ offset: 0 }, { offset: 1, descending: true }]);
    expect(inputs(document, "C1:C4").flat()).toEqual(["third", "second", "fourth", "first"]);
  });

  it("sorts by what formulas show", () => {
    const document = workbookWith("A1:A3", [["=10-1"], ["=1+1"], [5]]);
    document.sortArea(SHEET, area("A1:A3"), [{ offset: 0, descending: true }]);
    expect(inputs(document, "A1:A3").flat()).toEqual(["=10-1", 5, "=1+1"]);
  });

  it("takes fills and notes along, but leaves borders where they are", () => {
    const document = workbookWith("A1:A2", [[2], [1]]);
    document.cells.format(SHEET, area("A1"), { fill: "#FF0000" });
    document.cells.border(SHEET, area("A1"), "EdgeTop", {});
    document.comments.add(SHEET, 0, 0, "note", { text: "two" });
    document.sortArea(SHEET, area("A1:A2"), [{ offset: 0 }]);
    expect(document.state.cell(SHEET, 1, 0)?.format).toEqual({ fill: "#FF0000" });
    expect(Object.keys(document.state.cell(SHEET, 0, 0)?.format?.borders ?? {})).toEqual(["EdgeTop"]);
    expect(document.comments.at(SHEET, 1, 0)?.text).toBe("two");
  });

  it("leaves hidden rows and a header where they are", () => {
    const document = workbookWith("A1:A5", [["Rank"], [4], [3], [2], [1]]);
    document.lines.setHidden(SHEET, "rows", 2, 2, true);
    document.sortArea(SHEET, area("A1:A5"), [{ offset: 0 }], { hasHeaders: true });
    expect(inputs(document, "A1:A5").flat()).toEqual(["Rank", 1, 3, 2, 4]);
  });

  it("sorts columns by a row, too", () => {
    const document = workbookWith("A1:C2", [
      [3, 1, 2],
      ["c", "a", "b"],
    ]);
    document.sortArea(SHEET, area("A1:C2"), [{ offset: 1, descending: true }], { leftToRight: true });
    expect(inputs(document, "A1:C2")).toEqual([
      [3, 2, 1],
      ["c", "b", "a"],
    ]);
  });

  it("sorts a table's data, not its header and totals", () => {
    const document = workbookWith("A1:B3", [
      ["Account", "Score"],
      ["Birch", 7],
      ["Alder", 9],
    ]);
    const { id } = document.tables.add(SHEET, area("A1:B3"), true);
    document.tables.change(id, { showTotals: true });
    document.sortTable(id, [{ offset: 0 }]);
    expect(inputs(document, "A1:A4").flat()).toEqual(["Account", "Alder", "Birch", "Total"]);
  });

  it.each<[string, (document: WorkbookDocument) => void, string]>([
    ["over merged cells", (document) => document.merge(SHEET, area("A1:B1")), "MergedRangeConflict"],
    ["over a spilled result", (document) => document.enter(SHEET, 0, 0, "=SEQUENCE(2)"), "InvalidOperation"],
    ["on a protected sheet", (document) => document.sheets.protect(SHEET, {}), "AccessDenied"],
  ])("is refused %s, and nothing changes", (_, prepare, code) => {
    const document = workbookWith("A1:A3", [[3], [""], [1]]);
    prepare(document);
    const before = document.snapshot();
    expect(() => document.sortArea(SHEET, area("A1:A3"), [{ offset: 0 }])).toThrow(
      expect.objectContaining({ code }) as Error,
    );
    expect(document.snapshot()).toEqual(before);
  });

  it("is refused by a column that is not there", () => {
    const document = workbookWith("A1:A2", [[2], [1]]);
    expect(() => document.sortArea(SHEET, area("A1:A2"), [{ offset: 1 }])).toThrow("a column it does not have");
  });
});
