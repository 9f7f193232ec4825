import { LAST_COLUMN, LAST_ROW } from "../../../../src/workbench/document/area";
import { LineAxis } from "../../../../src/workbench/page/grid/LineAxis";
import { moveTarget, type MoveSurroundings } from "../../../../src/workbench/page/grid/moveTarget";
import { edgeOfData, nextCell, nextWithin, selectionBetween } from "../../../../src/workbench/page/grid/selectionMoves";

/** A sheet whose column A is filled in rows 1 to 3 and 6 to 7, and whose row 5 is hidden. */
const sheet: MoveSurroundings = {
  rows: new LineAxis(LAST_ROW + 1, 20, new Map([[4, 0]])),
  columns: new LineAxis(LAST_COLUMN + 1, 64),
  merges: [],
  isEmpty: ({ row, column }) => column !== 0 || ![0, 1, 2, 5, 6].includes(row),
  frozen: { rows: 2, columns: 1 },
  lastUsed: { row: 6, column: 0 },
  rowsPerPage: 4,
};
const at = (row: number, column = 0) => ({ row, column });

describe("moving in the grid", () => {
  it("steps over a hidden row", () => {
    expect(nextCell(at(3), "down", sheet)).toEqual(at(5));
    expect(nextCell(at(5), "up", sheet)).toEqual(at(3));
  });

  it.each([
    ["from inside a run to its end", at(0), "down", at(2)],
    ["from the end of a run over the gap to the next", at(2), "down", at(5)],
    ["from the last run to the edge of the sheet", at(6), "down", at(LAST_ROW)],
    ["from an empty column to the edge of the sheet", at(0, 3), "right", at(0, LAST_COLUMN)],
    ["from an empty cell up to the nearest filled one", at(9), "up", at(6)],
  ] as const)("Ctrl and an arrow lead %s", (_, from, direction, to) => {
    expect(edgeOfData(from, direction, sheet)).toEqual(to);
  });

  it("goes home to the first cell that scrolls, and to the end of what is used", () => {
    expect(moveTarget({ kind: "home", extend: false, sheet: true }, at(8, 8), sheet)).toEqual(at(2, 1));
    expect(moveTarget({ kind: "home", extend: false, sheet: false }, at(8, 8), sheet)).toEqual(at(8, 1));
    expect(moveTarget({ kind: "end", extend: false, sheet: true }, at(0, 0), sheet)).toEqual(at(6, 0));
  });

  it("turns pages no further than the sheet goes", () => {
    expect(moveTarget({ kind: "page", direction: "down", extend: false }, at(1), sheet)).toEqual(at(5));
    expect(moveTarget({ kind: "page", direction: "down", extend: false }, at(LAST_ROW - 1), sheet)).toEqual(
      at(LAST_ROW),
    );
    expect(moveTarget({ kind: "page", direction: "up", extend: false }, at(2), sheet)).toEqual(at(0));
  });
});

describe("a selection of several cells", () => {
  it("is a rectangle whichever corner it was begun at", () => {
    expect(selectionBetween(at(5, 3), at(2, 4))).toEqual({
      area: { top: 2, left: 3, bottom: 5, right: 4 },
      active: at(5, 3),
      moving: at(2, 4),
    });
  });

  it("is walked through column by column with Enter, row by row with Tab, round and round", () => {
    const cells = { ...selectionBetween(at(0, 0), at(1, 1)), active: at(1, 0) };
    expect(nextWithin(cells, "down", sheet)).toEqual(at(0, 1));
    expect(nextWithin(cells, "right", sheet)).toEqual(at(1, 1));
    expect(nextWithin({ ...cells, active: at(1, 1) }, "down", sheet)).toEqual(at(0, 0));
    expect(nextWithin({ ...cells, active: at(0, 0) }, "left", sheet)).toEqual(at(1, 1));
  });
});
