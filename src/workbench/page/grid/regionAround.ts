import type { Area } from "../../document/model";
import type { Position } from "./Position";
import { sameArea } from "./sameArea";
import type { SheetTerrain } from "./selectionMoves";

/** The block of filled cells around a cell, empty rows and columns as its edges, as Ctrl+A takes it. */
export function regionAround({ row, column }: Position, sheet: Pick<SheetTerrain, "isEmpty" | "lastUsed">): Area {
  let area: Area = { top: row, left: column, bottom: row, right: column };
  for (;;) {
    const wider = oneWider(area, sheet);
    if (sameArea(wider, area)) return area;
    area = wider;
  }
}

/** Takes in each line beside the block that holds something, its corners included. */
function oneWider(area: Area, sheet: Pick<SheetTerrain, "isEmpty" | "lastUsed">): Area {
  const { top, left, bottom, right } = area;
  const across = { left: Math.max(0, left - 1), right: right + 1 };
  const down = { top: Math.max(0, top - 1), bottom: bottom + 1 };
  return {
    top: top > 0 && holds({ ...across, top: top - 1, bottom: top - 1 }, sheet) ? top - 1 : top,
    bottom: holds({ ...across, top: bottom + 1, bottom: bottom + 1 }, sheet) ? bottom + 1 : bottom,
    left: left > 0 && holds({ ...down, left: left - 1, right: left - 1 }, sheet) ? left - 1 : left,
    right: holds({ ...down, left: right + 1, right: right + 1 }, sheet) ? right + 1 : right,
  };
}

function holds(line: Area, { isEmpty, lastUsed }: Pick<SheetTerrain, "isEmpty" | "lastUsed">): boolean {
  for (let row = line.top; row <= Math.min(line.bottom, lastUsed.row); row++)
    for (let column = line.left; column <= Math.min(line.right, lastUsed.column); column++)
      if (!isEmpty({ row, column })) return true;
  return false;
}
