import type { Draft } from "./Draft";
import type { Area, LineModel, SheetModel, TableModel } from "./model";
import type { WorkbookState } from "./WorkbookState";

/** Hides a row because a filter does not let it pass, or shows it again. */
export function setFiltered(state: WorkbookState, sheet: SheetModel, row: number, isFiltered: boolean): void {
  const line = sheet.rows[row];
  if ((line?.filtered === true) === isFiltered) return;
  const changed: Draft<LineModel> = { ...line };
  if (isFiltered) changed.filtered = true;
  else delete changed.filtered;
  if (Object.keys(changed).length > 0) state.set(sheet.rows, row, changed);
  else state.remove(sheet.rows, row);
}

/** Shows all rows again that filters had hidden. */
export function showFiltered(state: WorkbookState, sheet: SheetModel, { top, bottom }: Area): void {
  for (let row = top; row <= bottom; row++) setFiltered(state, sheet, row, false);
}

/** Takes the filters off a table that goes elsewhere: the rows they hid stay where they are. */
export function clearFilters(state: WorkbookState, sheet: SheetModel, table: TableModel): void {
  if (Object.keys(table.filters).length === 0) return;
  state.set(table, "filters", {});
  showFiltered(state, sheet, table.area);
}
