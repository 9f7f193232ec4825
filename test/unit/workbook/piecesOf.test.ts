import { gridOf } from "../../../src/workbook/gridOf";
import { piecesOf, splitPiece } from "../../../src/workbook/piecesOf";

describe("piecesOf", () => {
  it("makes none of sheets that are read already", () => {
    expect(piecesOf([{ fromRow: 20, rows: 0, charactersPerRow: 100 }])).toEqual([]);
  });

  it("fills each round trip before it begins the next, across sheets", () => {
    const rests = [
      { fromRow: 10, rows: 12, charactersPerRow: 100 },
      { fromRow: 0, rows: 3, charactersPerRow: 100 },
    ];
    expect(piecesOf(rests, 1000)).toEqual([
      [{ sheet: 0, fromRow: 10, rows: 10 }],
      [
        { sheet: 0, fromRow: 20, rows: 2 },
        { sheet: 1, fromRow: 0, rows: 3 },
      ],
    ]);
  });

  it("reads a row that is too long by itself all the same", () => {
    expect(piecesOf([{ fromRow: 5, rows: 2, charactersPerRow: 5000 }], 1000)).toEqual([
      [{ sheet: 0, fromRow: 5, rows: 1 }],
      [{ sheet: 0, fromRow: 6, rows: 1 }],
    ]);
  });

  it("halves a piece, and leaves a single row whole", () => {
    expect(splitPiece({ sheet: 1, fromRow: 4, rows: 5 })).toEqual([
      { sheet: 1, fromRow: 4, rows: 3 },
      { sheet: 1, fromRow: 7, rows: 2 },
    ]);
    expect(splitPiece({ sheet: 1, fromRow: 4, rows: 1 })).toHaveLength(1);
  });
});

describe("gridOf", () => {
  it("puts blocks below each other, with the rows and columns between that nobody used", () => {
    const grid = gridOf([
      { top: 1, left: 1, values: [["a"]], formulas: [["a"]] },
      { top: 3, left: 0, values: [[1, 2, 3]], formulas: [["=R1C1", 2, 3]] },
    ]);
    expect(grid).toMatchObject({ top: 1, left: 0 });
    expect(grid.values).toEqual([
      ["", "a", ""],
      ["", "", ""],
      [1, 2, 3],
    ]);
    expect(grid.formulas[2]).toEqual(["=R1C1", 2, 3]);
  });
});
