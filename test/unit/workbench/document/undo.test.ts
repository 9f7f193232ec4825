import { singleCell } from "../../../../src/workbench/document/area";
import { newWorkbook } from "../../../../src/workbench/document/newWorkbook";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

describe("undo", () => {
  it("takes back what was typed and gives it again", () => {
    const document = new WorkbookDocument();
    document.enter(SHEET, 0, 0, "12%");
    document.enter(SHEET, 0, 0, "=1+1");
    document.undo();
    expect(document.model.sheets[0]?.cells).toEqual({ "0,0": { input: 0.12, format: { numberFormat: "0%" } } });
    document.undo();
    expect(document.model.sheets[0]?.cells).toEqual({});
    document.redo();
    document.redo();
    expect(document.valueAt(SHEET, 0, 0)).toBe(2);
  });

  it("calculates anew what depended on the cell", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, { top: 0, left: 0, bottom: 0, right: 1 }, [[4, "=A1*2"]]);
    document.enter(SHEET, 0, 0, "5");
    expect(document.valueAt(SHEET, 0, 1)).toBe(10);
    document.undo();
    expect(document.valueAt(SHEET, 0, 1)).toBe(8);
  });

  it("takes all that one batch of an add-in did as one step, also when the batch was refused in the middle", () => {
    const document = new WorkbookDocument();
    const batch = (): void => {
      document.cells.write(SHEET, singleCell(0, 0), [["Alder"]]);
      document.sheets.rename(SHEET, "Accounts");
      document.sheets.rename(SHEET, "a/b");
    };
    expect(() => document.state.batch("addin", batch)).toThrow();
    expect(document.sheetNames()).toEqual(["Accounts"]);
    document.undo();
    expect(document.sheetNames()).toEqual(["Sheet1"]);
    expect(document.model.sheets[0]?.cells).toEqual({});
    expect(document.canUndo).toBe(false);
  });

  it("counts no selecting and no refusal as a step", () => {
    const document = new WorkbookDocument();
    document.select(SHEET, singleCell(4, 4));
    expect(() => document.renameSheet(SHEET, "a/b")).toThrow();
    expect(document.canUndo).toBe(false);
  });

  it("forgets what was undone as soon as something else is done", () => {
    const document = new WorkbookDocument();
    document.enter(SHEET, 0, 0, "1");
    document.undo();
    document.enter(SHEET, 0, 0, "2");
    expect(document.canRedo).toBe(false);
  });

  it("keeps a hundred steps, as Excel does", () => {
    const document = new WorkbookDocument();
    for (let number = 1; number <= 103; number++) document.enter(SHEET, 0, 0, String(number));
    while (document.canUndo) document.undo();
    expect(document.valueAt(SHEET, 0, 0)).toBe(3);
  });

  it("shows the sheet and the cells it changes", () => {
    const document = new WorkbookDocument();
    document.select(SHEET, singleCell(2, 2));
    document.enter(SHEET, 2, 2, "1");
    const other = document.addSheet();
    document.enter(other, 0, 0, "2");
    document.undo();
    document.undo();
    expect(document.model.activeSheetId).toBe(SHEET);
    document.select(SHEET, singleCell(9, 9));
    document.undo();
    expect(document.model.sheets[0]?.selection).toEqual(singleCell(2, 2));
    document.redo();
    document.redo();
    expect(document.model.activeSheetId).toBe(other);
  });

  it("tells what it changes, once for each kind and sheet", () => {
    const document = new WorkbookDocument();
    document.state.batch("addin", () => {
      document.cells.write(SHEET, singleCell(0, 0), [[1]]);
      document.cells.write(SHEET, singleCell(3, 1), [[2]]);
    });
    const told: unknown[] = [];
    document.onChange((change) => told.push(change));
    document.undo();
    expect(told).toMatchObject([
      { kind: "cells", sheetId: SHEET, area: { top: 0, left: 0, bottom: 3, right: 1 }, source: "user" },
      { kind: "selection", sheetId: SHEET, area: singleCell(0, 0), source: "user" },
    ]);
  });

  it("tells of an inserted row as deleted when it is undone, and as inserted when it is done again", () => {
    const document = new WorkbookDocument();
    document.insertRows(SHEET, 2);
    const told: unknown[] = [];
    document.onChange(({ edits }) => told.push(...(edits ?? []).map(({ how }) => how)));
    document.undo();
    document.redo();
    expect(told.filter((how) => how !== "Edited")).toEqual(["DeletedUp", "InsertedDown"]);
  });

  it("is over once the history was cleared or another workbook was opened", () => {
    const document = new WorkbookDocument();
    document.enter(SHEET, 0, 0, "1");
    document.clearHistory();
    document.undo();
    expect(document.valueAt(SHEET, 0, 0)).toBe(1);
    document.enter(SHEET, 0, 0, "2");
    document.replace(newWorkbook());
    expect(document.canUndo).toBe(false);
    expect(document.valueAt(SHEET, 0, 0)).toBe("");
  });
});
