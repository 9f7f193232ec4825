import { singleCell, union } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import { cellsWithText, specialCells } from "../findCells";
import type { HostClass, HostContext, HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { edgeCell, rectangles, surroundingRegion, type Direction } from "../occupiedCells";
import { choiceArgument, recordArgument, textArgument } from "../readArguments";
import { asRange, range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { isHostObject } from "../HostClass";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

/** The methods of a Range that look at what its cells hold to find others. */
export const rangeSearch: NonNullable<HostClass<RangeTarget>["methods"]> = {
  find: (target, args, context) => found(target, args, context) ?? nothing("No cell holds this text."),
  findOrNullObject: found,
  replaceAll,
  getSpecialCells: (target, args, context) => special(target, args, context) ?? nothing("No cells were found."),
  getSpecialCellsOrNullObject: special,
  getRangeEdge: (target, [direction, active], { document }) => {
    const from = startCell(target, active);
    return range(target.sheetId, edgeCell(document, target.sheetId, from, directionOf(direction)));
  },
  getExtendedRange: (target, [direction, active], { document }) => {
    const from = startCell(target, active);
    return range(target.sheetId, union(target.area, edgeCell(document, target.sheetId, from, directionOf(direction))));
  },
  getSurroundingRegion: ({ sheetId, area }, _, { document }) =>
    range(sheetId, surroundingRegion(document, sheetId, area)),
};

function found(
  target: RangeTarget,
  [text, criteria]: readonly unknown[],
  context: HostContext,
): HostObject | undefined {
  const cells = cellsWithText(target, text, criteria, context);
  const given = criteria === undefined || criteria === null ? {} : recordArgument(criteria, "criteria");
  const direction = choiceArgument(given["searchDirection"] ?? "Forward", ["Forward", "Backwards"], "searchDirection");
  const cell = direction === "Forward" ? cells[0] : cells.at(-1);
  return cell && range(target.sheetId, singleCell(cell.row, cell.column));
}

/** Changes formulas and constants alike; gives how many replacements were made. */
function replaceAll(
  target: RangeTarget,
  [text, replacement, criteria]: readonly unknown[],
  context: HostContext,
): number {
  const { document } = context;
  const given = criteria === undefined || criteria === null ? {} : recordArgument(criteria, "criteria");
  const wanted = textArgument(text, "text");
  const pattern = wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const expression = new RegExp(
    given["completeMatch"] === true ? `^${pattern}$` : pattern,
    given["matchCase"] === true ? "g" : "gi",
  );
  const by = textArgument(replacement, "replacement");
  let count = 0;
  for (const { row, column } of specialCells(target, ["Constants"], context).concat(
    specialCells(target, ["Formulas"], context),
  )) {
    const before = String(document.state.cell(target.sheetId, row, column)?.input ?? "");
    const times = before.match(expression)?.length ?? 0;
    if (times === 0) continue;
    count += times;
    document.cells.write(target.sheetId, singleCell(row, column), [[before.replace(expression, () => by)]]);
  }
  return count;
}

function special(target: RangeTarget, args: readonly unknown[], context: HostContext): HostObject | undefined {
  const cells = specialCells(target, args, context);
  return cells.length > 0 ? rangeAreas(target.sheetId, rectangles(cells)) : undefined;
}

/** The active cell of the range: the one given, or its first. */
function startCell({ area }: RangeTarget, active: unknown): ReturnType<typeof singleCell> {
  if (active === undefined || active === null) return singleCell(area.top, area.left);
  if (isHostObject(active)) return asRange(active).area;
  throw new DocumentError("InvalidArgument", "The active cell must be a Range.");
}

function directionOf(value: unknown): Direction {
  return choiceArgument(value, DIRECTIONS, "direction");
}

function nothing(reason: string): never {
  throw new DocumentError("ItemNotFound", reason);
}
