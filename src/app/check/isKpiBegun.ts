import type { CellArea } from "./CellArea";
import type { CheckContext } from "./CheckContext";
import { isFilled } from "./kpiLabel";

/** As `SMART` has it: name, definition, unit, then what somebody has to decide. */
const DECIDED = 3;

/** Whether a KPI is aimed at or measured; one that was only chosen from a list is nobody's fault. */
export function isKpiBegun(kpi: CellArea, { book, roles }: Pick<CheckContext, "book" | "roles">): boolean {
  for (let column = kpi.left + DECIDED; column <= kpi.right; column++)
    if (book.value(kpi.sheetId, kpi.top, column) !== "") return true;
  return roles.kpis.some(
    ({ actual }) => actual.sheetId === kpi.sheetId && actual.top === kpi.top && isFilled(book, actual),
  );
}
