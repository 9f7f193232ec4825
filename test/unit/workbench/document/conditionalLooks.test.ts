import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

let document: WorkbookDocument;
let sheetId: string;
beforeEach(() => {
  document = new WorkbookDocument();
  sheetId = document.model.activeSheetId;
});

function column(values: readonly number[]): { top: number; left: number; bottom: number; right: number } {
  const area = { top: 0, left: 0, bottom: values.length - 1, right: 0 };
  document.cells.write(
    sheetId,
    area,
    values.map((value) => [value]),
  );
  return area;
}

const bars = (count: number) =>
  Array.from({ length: count }, (_, row) => document.appearanceAt(sheetId, row, 0).dataBar);

describe("data bars", () => {
  it("begin at the edge when no number is below 0", () => {
    document.conditionalFormats.add(sheetId, column([0, 5, 10]), "DataBar");
    expect(bars(3)).toEqual([0, 0.5, 1].map((share) => ({ share, color: "#638EC6" })));
  });

  it("go to the left of where 0 stands for numbers below it, in red", () => {
    // From -5 to 15, 0 stands at a quarter: -5 takes it all, 15 the other three quarters.
    document.conditionalFormats.add(sheetId, column([-5, 15, 0]), "DataBar");
    expect(bars(3)).toEqual([
      { share: 0.25, color: "#FF0000", from: 0, zero: 0.25 },
      { share: 0.75, color: "#638EC6", from: 0.25, zero: 0.25 },
      { share: 0, color: "#638EC6", from: 0.25, zero: 0.25 },
    ]);
  });
});

describe("a rule over many rows", () => {
  it("compares a cell far down with all others, not only with those looked at together with it", () => {
    const area = column(Array.from({ length: 300 }, (_, row) => row));
    const { id } = document.conditionalFormats.add(sheetId, area, "TopBottom");
    document.conditionalFormats.change(sheetId, id, { rule: { type: "TopItems", rank: 2 }, format: { bold: true } });
    expect([0, 63, 64, 297, 298, 299].map((row) => document.appearanceAt(sheetId, row, 0).bold)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      true,
      true,
    ]);
  });

  it("follows a change of one of them at once", () => {
    const area = column([1, 2, 3]);
    const { id } = document.conditionalFormats.add(sheetId, area, "CellValue");
    document.conditionalFormats.change(sheetId, id, {
      rule: { operator: "GreaterThan", formula1: "2" },
      format: { bold: true },
    });
    expect(document.appearanceAt(sheetId, 0, 0).bold).toBeUndefined();
    document.enter(sheetId, 0, 0, "7");
    expect(document.appearanceAt(sheetId, 0, 0).bold).toBe(true);
  });

  it("takes more numbers than a call takes arguments", () => {
    document.conditionalFormats.add(sheetId, column(Array.from({ length: 150_000 }, (_, row) => row)), "DataBar");
    expect(document.appearanceAt(sheetId, 149_999, 0).dataBar?.share).toBe(1);
  });
});
