import { columnCount, intersection, LAST_COLUMN, LAST_ROW, rowCount, union } from "./area";
import type { EngineError, EngineScalar } from "./EngineValue";
import type { PlacedArea } from "./findReference";
import type { Area } from "./model";

type Areas = readonly PlacedArea[];

export const REF_ERROR: EngineError = { kind: 4, code: "#REF!" };
const VALUE_ERROR: EngineError = { kind: 4, code: "#VALUE!" };
const NULL_ERROR: EngineError = { kind: 4, code: "#NULL!" };

/** "A1:C3" where the corners are references themselves: the smallest rectangle around both. */
export function spanned([left]: Areas, [right]: Areas): Areas | EngineError {
  if (!left || !right || left.sheetId !== right.sheetId) return REF_ERROR;
  return [{ sheetId: left.sheetId, area: union(left.area, right.area) }];
}

/** "A1:C3 B2:D4": the cells that belong to both. */
export function overlapping(left: Areas, right: Areas): Areas | EngineError {
  const shared = left.flatMap((one) =>
    right.flatMap((other) => {
      const area = one.sheetId === other.sheetId ? intersection(one.area, other.area) : undefined;
      return area ? [{ sheetId: one.sheetId, area }] : [];
    }),
  );
  return shared.length > 0 ? shared : NULL_ERROR;
}

/** OFFSET: an area moved, and resized where sizes are given; negative sizes count upwards and to the left. */
export function offset(
  { sheetId, area }: PlacedArea,
  [down = 0, across = 0, height = rowCount(area), width = columnCount(area)]: readonly (number | undefined)[],
): Areas | EngineError {
  if (height === 0 || width === 0) return REF_ERROR;
  const top = area.top + down + Math.min(0, height + 1);
  const left = area.left + across + Math.min(0, width + 1);
  const moved = { top, left, bottom: top + Math.abs(height) - 1, right: left + Math.abs(width) - 1 };
  const isOnSheet = top >= 0 && left >= 0 && moved.bottom <= LAST_ROW && moved.right <= LAST_COLUMN;
  return isOnSheet ? [{ sheetId, area: moved }] : REF_ERROR;
}

/**
 * INDEX: a cell of an area, or a whole row or column of it for 0 or nothing. One number counts along a single row.
 *
 * @param at row, column, and which area, from 1
 */
export function indexed(areas: Areas, at: readonly (EngineScalar | undefined)[]): Areas | EngineError {
  const numbers = at.map((each) => wholeNumber(each));
  const failed = numbers.find((each) => typeof each === "object");
  if (failed) return failed;
  const [first = 0, second, which = 1] = numbers as (number | undefined)[];
  const place = areas[which - 1];
  if (!place) return REF_ERROR;
  const { sheetId, area } = place;
  const alongRow = second === undefined && rowCount(area) === 1;
  const [row, column] = alongRow ? [0, first] : [first, second ?? 0];
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > rowCount(area) || column > columnCount(area)) return REF_ERROR;
  return [{ sheetId, area: partOf(area, row, column) }];
}

function partOf({ top, left, bottom, right }: Area, row: number, column: number): Area {
  const rows = row === 0 ? { top, bottom } : { top: top + row - 1, bottom: top + row - 1 };
  return column === 0 ? { ...rows, left, right } : { ...rows, left: left + column - 1, right: left + column - 1 };
}

/** A number as functions take it that count rows and columns; undefined for an argument that was left out. */
export function wholeNumber(value: EngineScalar | undefined): number | EngineError | undefined {
  if (value === undefined || (value.kind === 0 && value.omitted)) return undefined;
  if (value.kind === 4) return value;
  const number = value.kind === 0 ? 0 : Number(value.value);
  return Number.isNaN(number) ? VALUE_ERROR : Math.trunc(number);
}
