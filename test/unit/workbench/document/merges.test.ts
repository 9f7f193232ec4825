import { singleCell } from "../../../../src/workbench/document/area";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";
const BLOCK = { top: 0, left: 0, bottom: 1, right: 1 };

describe("merging cells", () => {
  it("keeps the first content, row by row, in the upper left and drops the rest", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, BLOCK, [
      ["", "Alder"],
      ["Birch", "=1+1"],
    ]);
    document.merge(SHEET, BLOCK);
    expect(document.model.sheets[0]?.cells).toEqual({ "0,0": { input: "Alder" } });
    expect(document.merges.at(SHEET, 1, 1)).toEqual(BLOCK);
  });

  it("gives every cell the look of the upper left one", () => {
    const document = new WorkbookDocument();
    document.cells.format(SHEET, singleCell(0, 0), { bold: true });
    document.merge(SHEET, BLOCK);
    expect(document.state.cell(SHEET, 1, 1)).toEqual({ format: { bold: true } });
  });

  it("takes in whatever merged cell it touches", () => {
    const document = new WorkbookDocument();
    document.merge(SHEET, BLOCK);
    document.merge(SHEET, { top: 1, left: 1, bottom: 2, right: 2 });
    expect(document.model.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 2 }]);
  });

  it("makes one cell of each row when that is asked for", () => {
    const document = new WorkbookDocument();
    document.merges.merge(SHEET, BLOCK, true);
    expect(document.model.sheets[0]?.merges).toEqual([
      { ...BLOCK, bottom: 0 },
      { ...BLOCK, top: 1 },
    ]);
  });

  it("is undone with all contents, and done again", () => {
    const document = new WorkbookDocument();
    document.cells.write(SHEET, BLOCK, [
      [1, 2],
      [3, 4],
    ]);
    const before = document.snapshot();
    document.merge(SHEET, BLOCK);
    const after = document.snapshot();
    document.undo();
    expect(document.snapshot()).toEqual(before);
    document.redo();
    expect(document.snapshot()).toEqual(after);
  });

  it("is refused in a table", () => {
    const document = new WorkbookDocument();
    document.tables.add(SHEET, BLOCK, true);
    expect(() => document.merge(SHEET, singleCell(1, 1))).toThrow('Cells of the table "Table1" cannot be merged.');
  });
});

it("unmerging leaves the content in the upper left", () => {
  const document = new WorkbookDocument();
  document.enter(SHEET, 0, 0, "Alder");
  document.merge(SHEET, BLOCK);
  document.unmerge(SHEET, singleCell(1, 1));
  expect(document.model.sheets[0]).toMatchObject({ merges: [], cells: { "0,0": { input: "Alder" } } });
});
