import { isWholeColumns, isWholeRows } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { HostClass, HostContext } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { choiceArgument } from "../readArguments";
import { range, rangeArgument } from "./range";

const COPIED = ["All", "Formulas", "Values", "Formats"] as const;

/** Members of a range that insert, delete, copy and move cells. */
export const rangeStructure: NonNullable<HostClass<RangeTarget>["methods"]> = {
  insert: ({ sheetId, area }, [shift], { document }) => {
    const wanted = choiceArgument(shift, ["Down", "Right"], "shift");
    // Whole rows and columns have only one way to go, whatever is asked.
    document.structure.insertCells(sheetId, area, isWholeRows(area) ? "Down" : isWholeColumns(area) ? "Right" : wanted);
    return range(sheetId, area);
  },
  delete: ({ sheetId, area }, [shift], { document }) => {
    const wanted = choiceArgument(shift, ["Up", "Left"], "shift");
    document.structure.deleteCells(sheetId, area, isWholeRows(area) ? "Up" : isWholeColumns(area) ? "Left" : wanted);
  },
  copyFrom,
  moveTo: ({ sheetId, area }, [destination], context) => {
    const to = rangeArgument(destination, context, sheetId);
    context.document.structure.moveCells(sheetId, area, to.sheetId, to.area.top, to.area.left);
  },
};

/** Copies what another range holds here. */
export function copyFrom(
  { sheetId, area }: RangeTarget,
  [source, copyType, skipBlanks, transpose]: readonly unknown[],
  context: HostContext,
): void {
  const from = rangeArgument(source, context, sheetId);
  if (copyType === "Link") throw new DocumentError("NotImplemented", "NotImplemented: Range.copyFrom of links");
  const what = choiceArgument(copyType ?? "All", COPIED, "copyType");
  const options = { skipBlanks: skipBlanks === true, transpose: transpose === true };
  context.document.copying.copyCells(from.sheetId, from.area, sheetId, area, what, options);
}
