import { contains, difference, intersection } from "../area";
import { extendRules } from "../extendRules";
import { cellKey, type Area, type SheetModel } from "../model";
import type { WorkbookState } from "../WorkbookState";
import { axisOf, spanOf, withSpan, type Axis } from "./areaSpans";
import type { StructureChange } from "./StructureChange";

/**
 * New cells look like those before them: the row above, the column to the left; the first row of a table like the one that was first.
 * What they take is the cells' formats, and what conditional formats and data validation hold for.
 */
export function formatInserted(
  state: WorkbookState,
  sheet: SheetModel,
  change: Extract<StructureChange, { readonly kind: "insert" }>,
): void {
  const axis = axisOf(change.shift);
  const { area } = change.place;
  const { first, last } = spanOf(area, axis);
  const belowHeaders = sheet.tables.filter(
    (table) => table.showHeaders && axis === "rows" && table.area.top === first - 1,
  );
  let others = [area];
  for (const table of belowHeaders) {
    const lane = intersection(area, { ...area, left: table.area.left, right: table.area.right });
    if (!lane) continue;
    formatLike(state, sheet, last + 1, lane, axis);
    others = others.flatMap((other) => difference(other, lane));
  }
  if (first > 0) for (const other of others) formatLike(state, sheet, first - 1, other, axis);
}

/** Gives new cells the looks of a line beside them. */
function formatLike(state: WorkbookState, sheet: SheetModel, line: number, area: Area, axis: Axis): void {
  const { first, last } = spanOf(area, axis);
  const model = withSpan(area, axis, { first: line, last: line });
  for (const [row, column] of cellsIn(sheet, model)) {
    const format = sheet.cells[cellKey(row, column)]?.format;
    for (let to = first; format && to <= last; to++) {
      const key = axis === "rows" ? cellKey(to, column) : cellKey(row, to);
      if (!sheet.cells[key]?.format) state.setCell(sheet, key, { ...sheet.cells[key], format });
    }
  }
  extendRules(state, sheet, model, area);
}

/** The cells of an area there is something about. */
function cellsIn(sheet: SheetModel, area: Area): [row: number, column: number][] {
  return Object.keys(sheet.cells).flatMap((key) => {
    const comma = key.indexOf(",");
    const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
    return contains(area, row, column) ? [[row, column] as [number, number]] : [];
  });
}
