import { areaBox, sheetLayout } from "../../../../src/workbench/page/grid/sheetLayout";

const plain = { rows: {}, columns: {}, freeze: { rows: 0, columns: 0 }, showHeadings: true };
const extent = { rows: 100, columns: 20 };

describe("sheetLayout", () => {
  it("gives a new sheet Excel's cells of 64 by 20 pixels", () => {
    const layout = sheetLayout(plain, extent);
    expect(areaBox(layout, { top: 1, left: 1, bottom: 2, right: 3 })).toEqual({
      left: 64,
      top: 20,
      width: 192,
      height: 40,
    });
  });

  it("turns points into pixels and leaves hidden lines out", () => {
    const layout = sheetLayout(
      { ...plain, columns: { 0: { size: 12 }, 1: { hidden: true } }, rows: { 0: { size: 30 } } },
      extent,
    );
    expect(layout.columns.startOf(1)).toBe(16);
    expect(layout.columns.startOf(2)).toBe(16);
    expect(layout.rows.startOf(1)).toBe(40);
  });

  it("fits rows nobody set to their content, but not those somebody did", () => {
    const fitted = new Map([
      [0, 45],
      [1, 45],
    ]);
    const layout = sheetLayout({ ...plain, rows: { 1: { size: 15 } } }, extent, fitted);
    expect(layout.rows.sizeOf(0)).toBe(60);
    expect(layout.rows.sizeOf(1)).toBe(20);
  });

  it("knows how much of the sheet does not scroll", () => {
    expect(sheetLayout({ ...plain, freeze: { rows: 2, columns: 1 } }, extent).frozen).toEqual({
      rows: 2,
      columns: 1,
      height: 40,
      width: 64,
    });
  });

  it("shows no headings where the sheet hides them", () => {
    expect(sheetLayout({ ...plain, showHeadings: false }, extent).headings).toEqual({ width: 0, height: 0 });
  });
});
