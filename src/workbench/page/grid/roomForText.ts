import type { HorizontalPlace } from "./cellStyle";
import type { LineAxis } from "./LineAxis";

/**
 * How far text may run over its empty neighbours, in pixels to either side: as far as it needs, up to the first filled cell.
 *
 * @param width of the text with its padding
 * @param isFree whether a neighbour in the same row is empty
 */
export function roomForText(
  column: number,
  width: number,
  place: HorizontalPlace,
  columns: LineAxis,
  isFree: (column: number) => boolean,
): { before: number; after: number } {
  const missing = width - columns.sizeOf(column);
  if (missing <= 0) return { before: 0, after: 0 };
  const wanted = { left: [0, missing], center: [missing / 2, missing / 2], right: [missing, 0] }[place];
  const reach = (step: 1 | -1, needed: number) => {
    let room = 0;
    for (let next = column + step; room < needed && next >= 0 && next < columns.count && isFree(next); next += step)
      room += columns.sizeOf(next);
    return Math.min(room, needed);
  };
  return { before: reach(-1, wanted[0] ?? 0), after: reach(1, wanted[1] ?? 0) };
}
