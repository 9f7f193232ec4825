import type { CellArea } from "./CellArea";
import type { Roles } from "./Roles";
import type { WorkbookReading } from "./WorkbookReading";

/** What the KPI of a row is called: the first of the cells that SMART is given, or the row's own name. */
export function kpiLabel(book: WorkbookReading, roles: Roles, { sheetId, top, left }: CellArea): string {
  const known = roles.statementIn(sheetId, top);
  const name = known ? book.value(sheetId, top, known.kpi.left) : "";
  return name === "" ? (book.sheet(sheetId)?.label(top, left) ?? "") : String(name);
}

export function isFilled(book: WorkbookReading, { sheetId, top, left }: CellArea): boolean {
  return book.value(sheetId, top, left) !== "";
}
