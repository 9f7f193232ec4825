import { DocumentError } from "../../document/DocumentError";
import type { HostContext } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { choiceArgument } from "../readArguments";
import { rangeArgument } from "./range";

const TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;
const OTHERS = ["FillDays", "FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend", "FlashFill"];

/** Continues the range as the fill handle does; the destination holds it, too. */
export function autoFill(
  { sheetId, area }: RangeTarget,
  [destination, type]: readonly unknown[],
  context: HostContext,
): void {
  const to = rangeArgument(destination, context, sheetId);
  if (to.sheetId !== sheetId) throw new DocumentError("InvalidArgument", "A range is continued on its own sheet.");
  if (typeof type === "string" && OTHERS.includes(type))
    throw new DocumentError("NotImplemented", `NotImplemented: Range.autoFill by ${type}`);
  context.document.filling.fill(sheetId, area, to.area, choiceArgument(type ?? "FillDefault", TYPES, "autoFillType"));
}
