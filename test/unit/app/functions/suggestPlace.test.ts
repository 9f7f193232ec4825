import { placesFor, suggestPlace } from "../../../../src/app/functions/suggestPlace";
import type { FormulaPlace, SelectedRange } from "../../../../src/workbook/readFormulaPlaces";

const selected = (row: number, column: number, rows: number, columns: number): SelectedRange => ({
  sheetId: "1",
  sheetName: "Sheet1",
  reference: "Sheet1!B2:D9",
  row,
  column,
  rows,
  columns,
});
const holding = (address: string, content: FormulaPlace["content"]): FormulaPlace => ({
  sheetId: "1",
  sheetName: "Sheet1",
  address,
  content,
});

describe("where a formula about the selection goes", () => {
  it("is right of a row, and below a column", () => {
    expect(placesFor(selected(1, 1, 1, 3))).toEqual([
      { row: 1, column: 4 },
      { row: 2, column: 1 },
    ]);
    expect(placesFor(selected(1, 1, 8, 1))).toEqual([
      { row: 9, column: 1 },
      { row: 1, column: 2 },
    ]);
  });

  it("is never off the sheet", () => {
    expect(placesFor(selected(0, 2, 1_048_576, 1))).toEqual([{ row: 0, column: 3 }]);
    expect(placesFor(selected(4, 0, 1, 16_384))).toEqual([{ row: 5, column: 0 }]);
  });

  it("is the selected cell itself where that is free: then there is no argument yet", () => {
    const free = holding("B2", "");
    expect(suggestPlace(selected(1, 1, 1, 1), [free, holding("C2", "")])).toEqual({ argument: null, place: free });
  });

  it("is the first free cell otherwise, and the selection is the argument", () => {
    const free = holding("B10", "");
    expect(suggestPlace(selected(1, 1, 8, 3), [holding("E2", 0), free])).toEqual({
      argument: "Sheet1!B2:D9",
      place: free,
    });
  });

  it("is for the user to say where everything around is taken", () => {
    const { place, argument } = suggestPlace(selected(1, 1, 1, 1), [
      holding("B2", 7),
      holding("C2", "=RC[-1]"),
      holding("B3", "x"),
    ]);
    expect(place).toBeNull();
    expect(argument).toBe("Sheet1!B2:D9");
  });
});
