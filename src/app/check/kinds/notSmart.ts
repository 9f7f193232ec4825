import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { errorIn } from "../errorIn";
import { isKpiBegun } from "../isKpiBegun";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** KPIs that lack letters of SMART, as the sheet itself says. */
export function notSmart(context: CheckContext): Problem[] {
  const { book, roles } = context;
  return roles.statements.flatMap(({ kpi, letters: at }): Problem[] => {
    const letters = book.value(at.sheetId, at.top, at.left);
    const name = book.value(kpi.sheetId, kpi.top, kpi.left);
    if (typeof letters !== "string" || letters === "" || name === "" || errorIn(letters) !== undefined) return [];
    if (!isKpiBegun(kpi, context)) return [];
    return [
      {
        kind: "notSmart",
        severity: "look",
        place: placed(cellArea(kpi.sheetId, kpi.top, kpi.left)),
        facts: { kpi: String(name), letters },
      },
    ];
  });
}
