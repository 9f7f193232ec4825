import { LAST_COLUMN, LAST_ROW, contains, intersection, isInside, singleCell, union } from "../document/area";
import { cellKey, type Area } from "../document/model";
import type { WorkbookDocument } from "../document/WorkbookDocument";

export type Direction = "Left" | "Right" | "Up" | "Down";

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow key lead from a cell: to the end of the filled cells it stands in, or to the next filled one, or to the sheet's edge. */
export function edgeCell(document: WorkbookDocument, sheetId: string, from: Area, direction: Direction): Area {
  const [down, across] = STEPS[direction];
  const isFilled = (row: number, column: number): boolean => document.valueAt(sheetId, row, column) !== "";
  const isOnSheet = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;
  let [row, column] = [from.top, from.left];
  if (!isOnSheet(row + down, column + across)) return singleCell(row, column);
  const isInBlock = isFilled(row, column) && isFilled(row + down, column + across);
  const used = document.cells.usedArea(sheetId, true);
  if (isInBlock) {
    while (isOnSheet(row + down, column + across) && isFilled(row + down, column + across)) {
      row += down;
      column += across;
    }
    return singleCell(row, column);
  }
  do {
    row += down;
    column += across;
    if (!used || !isAhead(used, row, column, down, across)) return sheetEdge(row, column, direction);
  } while (!isFilled(row, column));
  return singleCell(row, column);
}

/** True as long as going on may still meet a filled cell. */
function isAhead(used: Area, row: number, column: number, down: number, across: number): boolean {
  if (down > 0) return row <= used.bottom;
  if (down < 0) return row >= used.top;
  return across > 0 ? column <= used.right : column >= used.left;
}

function sheetEdge(row: number, column: number, direction: Direction): Area {
  if (direction === "Up") return singleCell(0, column);
  if (direction === "Down") return singleCell(LAST_ROW, column);
  return singleCell(row, direction === "Left" ? 0 : LAST_COLUMN);
}

/** The block of filled cells around an area, as far as no empty row or column cuts it off. */
export function surroundingRegion(document: WorkbookDocument, sheetId: string, area: Area): Area {
  const used = document.cells.usedArea(sheetId, true);
  if (!used) return area;
  const grown = (block: Area): Area => {
    const around = intersection(
      { top: block.top - 1, left: block.left - 1, bottom: block.bottom + 1, right: block.right + 1 },
      used,
    );
    let found = block;
    if (around)
      eachCell(around, (row, column) => {
        if (!contains(found, row, column) && document.valueAt(sheetId, row, column) !== "")
          found = union(found, singleCell(row, column));
      });
    return found;
  };
  let block = area;
  for (let next = grown(block); next !== block; next = grown(block)) block = next;
  return block;
}

/** The smallest rectangle around the cells of an area that hold something, or at least a format; undefined where there are none. */
export function usedWithin(
  document: WorkbookDocument,
  sheetId: string,
  area: Area,
  valuesOnly: boolean,
): Area | undefined {
  const used = document.cells.usedArea(sheetId, valuesOnly);
  const within = used && intersection(used, area);
  if (!within || isInside(used, area)) return within;
  const { cells } = document.state.sheet(sheetId);
  let found: Area | undefined;
  eachCell(within, (row, column) => {
    const isUsed = valuesOnly ? document.valueAt(sheetId, row, column) !== "" : cells[cellKey(row, column)];
    if (isUsed) found = found ? union(found, singleCell(row, column)) : singleCell(row, column);
  });
  return found;
}

/** Goes through an area row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column);
}

/** As few rectangles as come of joining neighbours in a row, and rows that are alike. Cells are given row by row. */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.bottom === row && last.right === column - 1) runs.splice(-1, 1, { ...last, right: column });
    else runs.push(singleCell(row, column));
  }
  const joined: Area[] = [];
  for (const run of runs) {
    const above = joined.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const rest = joined[above];
    if (rest) joined[above] = { ...rest, bottom: run.bottom };
    else joined.push(run);
  }
  return joined;
}
