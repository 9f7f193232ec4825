import { intersection, isInside } from "../area";
import { showFiltered } from "../filteredRows";
import type { SheetModel, TableModel } from "../model";
import { rewriteFormulas } from "../rewriteFormulas";
import { tableScope, withColumnsDeleted, withTableDeleted } from "../tableReferences";
import type { WorkbookState } from "../WorkbookState";
import { axisOf, spanOf } from "./areaSpans";
import type { StructureChange } from "./StructureChange";

/** Before cells are deleted: tables that go with them, and what tables lose. References to it become #REF!. */
export function shrinkTables(
  state: WorkbookState,
  sheet: SheetModel,
  { place: { area }, shift }: Extract<StructureChange, { readonly kind: "delete" }>,
): void {
  const going = spanOf(area, axisOf(shift));
  for (const table of sheet.tables) {
    if (!intersection(table.area, area)) continue;
    const { first, last } = spanOf(table.area, axisOf(shift));
    if (isInside(table.area, area)) deleteTable(state, sheet, table);
    else if (axisOf(shift) === "columns") deleteColumns(state, sheet, table, going.first - first, going.last - first);
    else if (table.showTotals && going.last >= last) state.set(table, "showTotals", false);
  }
}

/** Takes a table off its sheet, not its cells. References to it become #REF!. */
export function deleteTable(state: WorkbookState, sheet: SheetModel, table: TableModel): void {
  showFiltered(state, sheet, table.area);
  const left = sheet.tables.filter((each) => each !== table);
  state.set(sheet, "tables", left);
  rewriteFormulas(state, (formula) => withTableDeleted(formula, table.name));
}

function deleteColumns(state: WorkbookState, sheet: SheetModel, table: TableModel, first: number, last: number): void {
  const before = table.columns;
  const gone = before.filter((_, position) => position >= first && position <= last);
  const goneNames = gone.map(({ name }) => name);
  const names = before.map(({ name }) => name);
  rewriteFormulas(state, (formula, site) =>
    withColumnsDeleted(formula, tableScope(sheet, table, site), goneNames, names),
  );
  const isGone = new Set(gone.map(({ id }) => id));
  const columns = before.filter(({ id }) => !isGone.has(id));
  const filters = Object.fromEntries(Object.entries(table.filters).filter(([id]) => !isGone.has(Number(id))));
  state.set(table, "columns", columns);
  state.set(table, "filters", filters);
  if (Object.keys(filters).length === 0) showFiltered(state, sheet, table.area);
}
