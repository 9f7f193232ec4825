import type { Area } from "../model";
import { axisOf, crossing, lastLine, spanOf, withSpan, type Axis } from "./areaSpans";
import { covers, spanAfterDeletion, spanAfterInsertion, spanAfterMove, spanOverwritten, type Span } from "./span";
import { isSameSheet, type Place, type StructureChange } from "./StructureChange";

const AXES: readonly Axis[] = ["rows", "columns"];

/**
 * Where a reference points after a change of structure, as Excel adjusts it: insertion inside stretches, deletion shrinks, moved
 * cells are followed. A change that takes only a part of its width leaves a reference as it is.
 *
 * @returns undefined for #REF!
 */
export function adjustReference(reference: Place, change: StructureChange): Place | undefined {
  if (change.kind === "move") return afterMove(reference, change);
  const { place, shift } = change;
  if (!isSameSheet(reference.sheetName, place.sheetName)) return reference;
  const axis = axisOf(shift);
  if (!isWide(place.area, reference.area, axis)) return reference;
  const adjust = change.kind === "insert" ? spanAfterInsertion : spanAfterDeletion;
  return along(reference, axis, (span) => adjust(span, spanOf(place.area, axis), lastLine(axis)));
}

function afterMove(reference: Place, { from, to }: { readonly from: Place; readonly to: Place }): Place | undefined {
  const down = to.area.top - from.area.top;
  const across = to.area.left - from.area.left;
  const isFrom = isSameSheet(reference.sheetName, from.sheetName);
  if (isFrom && isWide(from.area, reference.area, "rows") && isWide(from.area, reference.area, "columns")) {
    const { top, left, bottom, right } = reference.area;
    const area = { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
    return { sheetName: to.sheetName, area };
  }
  if (!isSameSheet(reference.sheetName, to.sheetName)) return reference;
  const isCutAlong = (axis: Axis): boolean =>
    isFrom && (axis === "rows" ? across : down) === 0 && isWide(from.area, reference.area, axis);
  const cutAlong = AXES.find(isCutAlong);
  if (cutAlong)
    return along(reference, cutAlong, (span) => spanAfterMove(span, spanOf(from.area, cutAlong), down + across));
  const pastedAlong = AXES.find((axis) => isWide(to.area, reference.area, axis));
  return pastedAlong
    ? along(reference, pastedAlong, (span) => spanOverwritten(span, spanOf(to.area, pastedAlong)))
    : reference;
}

/** True when the area is at least as wide as the reference, seen across the axis. */
function isWide(area: Area, reference: Area, axis: Axis): boolean {
  return covers(spanOf(area, crossing(axis)), spanOf(reference, crossing(axis)));
}

function along(reference: Place, axis: Axis, adjust: (span: Span) => Span | undefined): Place | undefined {
  const before = spanOf(reference.area, axis);
  const after = adjust(before);
  if (!after) return undefined;
  const isSame = after.first === before.first && after.last === before.last;
  return isSame ? reference : { ...reference, area: withSpan(reference.area, axis, after) };
}
