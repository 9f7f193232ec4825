import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { isFilled, kpiLabel } from "../kpiLabel";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** Figures that are measured against nothing, or against 0. A yes or no needs no target. */
export function targetMissing({ book, roles }: CheckContext): Problem[] {
  return roles.kpis.flatMap(({ target, actual, direction }): Problem[] => {
    const value = book.value(target.sheetId, target.top, target.left);
    const way = direction ? book.value(direction.sheetId, direction.top, direction.left) : "";
    if (!isFilled(book, actual) || String(way).toLowerCase() === "yes" || (value !== "" && value !== 0)) return [];
    return [
      {
        kind: "targetMissing",
        severity: "mend",
        place: placed(cellArea(target.sheetId, target.top, target.left)),
        ...(value === 0 && { saying: "Zero" }),
        facts: { kpi: kpiLabel(book, roles, target) },
      },
    ];
  });
}
