import { difference, intersection } from "../area";
import type { Area } from "../model";
import { axisOf, crossing, lastLine, spanOf, withSpan } from "./areaSpans";
import { joinedAreas } from "./joinedAreas";
import { spanAfterDeletion, spanAfterInsertion } from "./span";
import { isSameSheet, type Place, type StructureChange } from "./StructureChange";

/**
 * Where cells that something lies on are after a change of structure, e.g. those of a conditional format: cell by cell, so that an
 * area may come apart. Cells that are inserted among them belong to them.
 */
export function adjustArea(before: Place, change: StructureChange): Place[] {
  if (change.kind === "move") return afterMove(before, change.from, change.to);
  const { place, shift } = change;
  if (!isSameSheet(before.sheetName, place.sheetName)) return [before];
  const axis = axisOf(shift);
  const lane = withSpan(before.area, crossing(axis), spanOf(place.area, crossing(axis)));
  const inLane = intersection(before.area, lane);
  if (!inLane) return [before];
  const adjust = change.kind === "insert" ? spanAfterInsertion : spanAfterDeletion;
  const span = adjust(spanOf(inLane, axis), spanOf(place.area, axis), lastLine(axis));
  const areas = [...difference(before.area, inLane), ...(span ? [withSpan(inLane, axis, span)] : [])];
  return joinedAreas(areas).map((area) => ({ sheetName: before.sheetName, area }));
}

function afterMove(before: Place, from: Place, to: Place): Place[] {
  const onTarget = isSameSheet(before.sheetName, to.sheetName);
  const moved = isSameSheet(before.sheetName, from.sheetName) ? intersection(before.area, from.area) : undefined;
  const staying = (moved ? difference(before.area, moved) : [before.area]).flatMap((area) =>
    onTarget ? difference(area, to.area) : [area],
  );
  const arrived = moved && shiftedBy(moved, to.area.top - from.area.top, to.area.left - from.area.left);
  const here = joinedAreas(onTarget && arrived ? [...staying, arrived] : staying);
  return [
    ...here.map((area) => ({ sheetName: before.sheetName, area })),
    ...(!onTarget && arrived ? [{ sheetName: to.sheetName, area: arrived }] : []),
  ];
}

export function shiftedBy(area: Area, rows: number, columns: number): Area {
  const { top, left, bottom, right } = area;
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
