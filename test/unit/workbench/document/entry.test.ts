import { singleCell } from "../../../../src/workbench/document/area";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

describe("typing into a cell", () => {
  it.each([
    ["12.5", 12.5, "12.5"],
    ["12%", 0.12, "12%"],
    ["TRUE", true, "TRUE"],
    ["2026-01-05", 46027, "1/5/2026"],
    ["=2*3", 6, "6"],
    ["'=2*3", "=2*3", "=2*3"],
    ["Alder & Sons", "Alder & Sons", "Alder & Sons"],
  ])("%s gives the value %j, shown as %s", (typed, value, text) => {
    const document = new WorkbookDocument();
    document.enter(SHEET, 0, 0, typed);
    expect(document.valueAt(SHEET, 0, 0)).toBe(value);
    expect(document.textAt(SHEET, 0, 0)).toBe(text);
  });

  it("keeps everything as text where the cell is formatted as text", () => {
    const document = new WorkbookDocument();
    document.cells.format(SHEET, singleCell(0, 0), { numberFormat: "@" });
    document.enter(SHEET, 0, 0, "=1+1");
    expect(document.valueAt(SHEET, 0, 0)).toBe("=1+1");
    expect(document.formulaAt(SHEET, 0, 0)).toBeUndefined();
  });

  // Microsoft, "Format numbers as percentages": in cells formatted so, 10 and 0.1 both become 10 %.
  it.each([
    ["10", 0.1],
    ["0.1", 0.1],
    ["10%", 0.1],
    ["=10", 10],
  ])("takes %s for %d where the cell shows percentages", (typed, value) => {
    const document = new WorkbookDocument();
    document.cells.format(SHEET, singleCell(0, 0), { numberFormat: "0%" });
    document.enter(SHEET, 0, 0, typed);
    expect(document.valueAt(SHEET, 0, 0)).toBe(value);
  });

  it("refuses what is no formula", () => {
    const document = new WorkbookDocument();
    expect(() => document.enter(SHEET, 0, 0, "=SUM(1,")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }) as Error,
    );
  });

  it("refuses what the data validation refuses, with its message, and takes the rest", () => {
    const document = new WorkbookDocument();
    const rule = { custom: { formula: '=OR(B2="n/a",AND(ISNUMBER(B2),B2>=1,B2<=10))' } };
    const errorAlert = { showAlert: true, style: "Stop", title: "Score", message: "A score from 1 to 10, or n/a." };
    document.validations.set(SHEET, { top: 1, left: 1, bottom: 9, right: 3 }, { rule, errorAlert });
    document.enter(SHEET, 4, 2, "7");
    document.enter(SHEET, 5, 2, "n/a");
    expect(() => document.enter(SHEET, 4, 2, "11")).toThrow("A score from 1 to 10, or n/a.");
    expect(document.valueAt(SHEET, 4, 2)).toBe(7);
  });

  it("reads the days of a rule as an add-in writes them", () => {
    const document = new WorkbookDocument();
    const rule = { date: { formula1: "2000-01-01", operator: "GreaterThanOrEqualTo" } };
    const errorAlert = { showAlert: true, style: "Stop", title: "Day", message: "A day of this century." };
    document.validations.set(SHEET, { top: 0, left: 0, bottom: 0, right: 0 }, { rule, errorAlert });
    document.enter(SHEET, 0, 0, "2026-10-31");
    expect(document.valueAt(SHEET, 0, 0)).toBe(46_326);
    expect(() => document.enter(SHEET, 0, 0, "1999-12-31")).toThrow("A day of this century.");
    expect(() => document.enter(SHEET, 0, 0, "soon")).toThrow("A day of this century.");
  });

  it("keeps the rule of a validation right for the cells that are left when its first rows are cleared", () => {
    const document = new WorkbookDocument();
    document.validations.set(
      SHEET,
      { top: 0, left: 0, bottom: 9, right: 0 },
      { rule: { custom: { formula: "=A1>5" } } },
    );
    document.validations.clear(SHEET, { top: 0, left: 0, bottom: 4, right: 0 });
    expect(() => document.enter(SHEET, 7, 0, "5")).toThrow();
    document.enter(SHEET, 7, 0, "6");
    document.enter(SHEET, 0, 0, "1");
  });

  it("is refused in a locked cell of a protected sheet, not in an unlocked one", () => {
    const document = new WorkbookDocument();
    document.cells.format(SHEET, singleCell(0, 1), { locked: false });
    document.sheets.protect(SHEET, {});
    expect(() => document.enter(SHEET, 0, 0, "1")).toThrow(expect.objectContaining({ code: "AccessDenied" }) as Error);
    document.enter(SHEET, 0, 1, "1");
    expect(document.valueAt(SHEET, 0, 1)).toBe(1);
  });

  it("right below a table makes it grow, with its calculated columns", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, { top: 0, left: 0, bottom: 1, right: 1 }, [
      ["n", "twice"],
      [2, "=[@n]*2"],
    ]);
    const table = document.tables.add(SHEET, { top: 0, left: 0, bottom: 1, right: 1 }, true);
    document.enter(SHEET, 2, 0, "5");
    expect(document.tables.place(table.id).table.area.bottom).toBe(2);
    expect(document.valueAt(SHEET, 2, 1)).toBe(10);
  });

  it("pasted over the end of a table makes it grow by as many rows as stand below it", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, { top: 0, left: 0, bottom: 1, right: 1 }, [
      ["n", "twice"],
      [2, "=[@n]*2"],
    ]);
    const table = document.tables.add(SHEET, { top: 0, left: 0, bottom: 1, right: 1 }, true);
    document.paste(SHEET, { top: 1, left: 0, bottom: 3, right: 0 }, [["1"], ["2"], ["3"]]);
    expect(document.tables.place(table.id).table.area.bottom).toBe(3);
    expect([1, 2, 3].map((row) => document.valueAt(SHEET, row, 1))).toEqual([2, 4, 6]);
  });
});
