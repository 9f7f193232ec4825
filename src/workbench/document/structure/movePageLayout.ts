import type { SheetModel } from "../model";
import type { WorkbookState } from "../WorkbookState";
import { adjustFormula } from "./adjustFormula";
import { axisOf, lastLine, spanOf } from "./areaSpans";
import { isOfWholeLines } from "./moveLines";
import { spanAfterDeletion, spanAfterInsertion } from "./span";
import type { StructureChange } from "./StructureChange";

type Shift = Exclude<StructureChange, { readonly kind: "move" }>;

/** What is printed, what is repeated on each page, and where pages break; nothing where all of it is gone. */
export function movePageLayout(state: WorkbookState, sheet: SheetModel, change: Shift): void {
  const { pageLayout } = sheet;
  const home = { before: sheet.name, after: sheet.name };
  const adjusted = (addresses: string): string =>
    addresses
      .split(",")
      .map((address) => (address === "" ? "" : adjustFormula(`=${address}`, home, change).slice(1)))
      .filter((address) => !address.includes("#REF!"))
      .join(",");
  state.assign(pageLayout, {
    printArea: adjusted(pageLayout.printArea),
    titleRows: adjusted(pageLayout.titleRows),
    titleColumns: adjusted(pageLayout.titleColumns),
  });
  if (!isOfWholeLines(change)) return;
  const key = axisOf(change.shift) === "rows" ? "rowBreaks" : "columnBreaks";
  const breaks = pageLayout[key];
  if (breaks && breaks.length > 0)
    state.set(
      pageLayout,
      key,
      breaks.flatMap((line) => lineAfter(line, change) ?? []),
    );
}

function lineAfter(line: number, { kind, place, shift }: Shift): number | undefined {
  const axis = axisOf(shift);
  const adjust = kind === "insert" ? spanAfterInsertion : spanAfterDeletion;
  return adjust({ first: line, last: line }, spanOf(place.area, axis), lastLine(axis))?.first;
}
