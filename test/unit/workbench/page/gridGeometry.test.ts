import { LAST_ROW } from "../../../../src/workbench/document/area";
import { fillTarget } from "../../../../src/workbench/page/grid/fillTarget";
import { filledBeside } from "../../../../src/workbench/page/grid/filledBeside";
import { mergeAround, withWholeMerges } from "../../../../src/workbench/page/grid/merges";
import { movedArea } from "../../../../src/workbench/page/grid/movedArea";
import { boxInView, pointerZone } from "../../../../src/workbench/page/grid/pointerZone";
import type { Position } from "../../../../src/workbench/page/grid/Position";
import { regionAround } from "../../../../src/workbench/page/grid/regionAround";
import { nextCell, selectionBetween } from "../../../../src/workbench/page/grid/selectionMoves";
import { sheetLayout } from "../../../../src/workbench/page/grid/sheetLayout";
import { shownRuns } from "../../../../src/workbench/page/grid/shownRuns";

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const at = (row: number, column: number) => ({ row, column });

describe("merged cells", () => {
  const merges = [area(1, 1, 2, 2), area(3, 2, 3, 4)];

  it("are found from any of them", () => {
    expect(mergeAround(merges, at(2, 1))).toEqual(area(1, 1, 2, 2));
    expect(mergeAround(merges, at(0, 0))).toEqual(area(0, 0));
  });

  it("are selected as a whole, and so are those the larger selection meets", () => {
    expect(withWholeMerges(merges, area(0, 0, 1, 1))).toEqual(area(0, 0, 2, 2));
    expect(withWholeMerges(merges, area(2, 2, 3, 2))).toEqual(area(1, 1, 3, 4));
    expect(selectionBetween(at(2, 2), at(2, 2), merges)).toMatchObject({ area: area(1, 1, 2, 2), active: at(1, 1) });
  });

  it("are left in one step", () => {
    const layout = sheetLayout(
      { rows: {}, columns: {}, freeze: { rows: 0, columns: 0 }, showHeadings: true },
      { rows: 50, columns: 20 },
    );
    const sheet = { ...layout, merges, lastUsed: at(5, 5), isEmpty: () => true };
    expect(nextCell(at(1, 1), "right", sheet)).toEqual(at(1, 3));
    expect(nextCell(at(1, 1), "down", sheet)).toEqual(at(3, 1));
  });
});

describe("the block of cells around a cell", () => {
  const filled = new Set(["1,1", "1,2", "2,2", "3,3", "5,1"]);
  const sheet = { isEmpty: ({ row, column }: Position) => !filled.has(`${row},${column}`), lastUsed: at(5, 3) };

  it("reaches to the first empty row and column, over corners, too", () => {
    expect(regionAround(at(1, 1), sheet)).toEqual(area(1, 1, 3, 3));
    expect(regionAround(at(5, 1), sheet)).toEqual(area(5, 1));
  });
});

describe("the fill handle", () => {
  it("fills along the direction it is dragged farther in, and not at all inside its source", () => {
    expect(fillTarget(area(1, 1, 2, 2), at(6, 3))).toEqual(area(1, 1, 6, 2));
    expect(fillTarget(area(1, 1, 2, 2), at(3, 9))).toEqual(area(1, 1, 2, 9));
    expect(fillTarget(area(4, 4), at(1, 4))).toEqual(area(1, 4, 4, 4));
    expect(fillTarget(area(1, 1, 2, 2), at(2, 1))).toBeUndefined();
  });

  it("finds how far the column beside is filled, to the left first", () => {
    const left = ({ row, column }: Position) => column !== 0 || row > 4;
    expect(filledBeside(area(0, 1), left, at(9, 1))).toBe(4);
    const right = ({ row, column }: Position) => column !== 2 || row > 6;
    expect(filledBeside(area(0, 1), right, at(6, 2))).toBe(6);
    expect(filledBeside(area(0, 1), () => true, at(9, 1))).toBeUndefined();
  });
});

describe("cells that are dragged", () => {
  it("keep their shape and stay on the sheet", () => {
    expect(movedArea(area(2, 2, 4, 3), at(3, 2), at(5, 6))).toEqual(area(4, 6, 6, 7));
    expect(movedArea(area(2, 2, 4, 3), at(4, 3), at(0, 0))).toEqual(area(0, 0, 2, 1));
    expect(movedArea(area(2, 2, 4, 3), at(3, 2), at(LAST_ROW, 2))).toEqual(area(LAST_ROW - 2, 2, LAST_ROW, 3));
    expect(movedArea(area(2, 2), at(2, 2), at(2, 2))).toBeUndefined();
  });
});

describe("the rows of an area that are shown", () => {
  it("come in runs between the hidden ones", () => {
    const hidden = new Set([2, 3, 6]);
    expect(shownRuns(area(1, 0, 6, 1), (row) => hidden.has(row))).toEqual([area(1, 0, 1, 1), area(4, 0, 5, 1)]);
  });
});

describe("pointerZone", () => {
  // Headings of 36 by 22 pixels, cells of 64 by 20; one row and one column are frozen, and the rest is scrolled by 100 and 40.
  const layout = sheetLayout(
    { rows: {}, columns: {}, freeze: { rows: 1, columns: 1 }, showHeadings: true },
    { rows: 200, columns: 40 },
  );
  const scroll = { left: 100, top: 40 };
  const selected = boxInView(layout, scroll, area(4, 3, 5, 3));
  const zone = (x: number, y: number) => pointerZone(layout, scroll, selected, x, y);

  it("places cells where they are scrolled to, frozen ones where they stay", () => {
    expect(selected).toEqual({ left: 36 + 192 - 100, top: 22 + 80 - 40, width: 64, height: 40 });
    expect(boxInView(layout, scroll, area(0, 0))).toEqual({ left: 36, top: 22, width: 64, height: 20 });
  });

  it("finds cells, headings and the corner", () => {
    expect(zone(36 + 30, 22 + 10)).toEqual({ on: "cells", position: at(0, 0) });
    expect(zone(36 + 70, 22 + 25)).toEqual({ on: "cells", position: at(3, 2) });
    expect(zone(36 + 30, 5)).toEqual({ on: "columns", position: at(0, 0) });
    expect(zone(5, 22 + 30)).toEqual({ on: "rows", position: at(3, 0) });
    expect(zone(5, 5)).toMatchObject({ on: "corner" });
  });

  it("takes hold of the end of a row or column near a line between headings, from either side", () => {
    expect(zone(36 + 62, 5)).toMatchObject({ on: "columnEdge", line: 0 });
    expect(zone(36 + 192 - 100 + 2, 5)).toMatchObject({ on: "columnEdge", line: 2 });
    expect(zone(5, 22 + 18)).toMatchObject({ on: "rowEdge", line: 0 });
  });

  it("takes hold of the fill handle and of the edge of the selection", () => {
    const right = selected.left + selected.width;
    const bottom = selected.top + selected.height;
    expect(zone(right + 2, bottom - 2)).toMatchObject({ on: "fillHandle" });
    expect(zone(right, selected.top + 10)).toMatchObject({ on: "selectionEdge" });
    expect(zone(selected.left + 20, selected.top + 15)).toMatchObject({ on: "cells" });
  });
});
