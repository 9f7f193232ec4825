import { intersection } from "../area";
import type { Area, SheetModel } from "../model";
import { dataArea } from "../structuredReference";

/** The row that stays, empty, when rows are deleted that are all the data of a table: it keeps its headers and one row for an entry. */
export function keptRow(sheet: SheetModel, deleted: Area): Area | undefined {
  const hit = sheet.tables.filter((table) => intersection(table.area, deleted));
  const isEmptied = hit.every((table) => {
    const data = dataArea(table);
    return table.showHeaders && data.top === deleted.top && data.bottom <= deleted.bottom;
  });
  return hit.length > 0 && isEmptied ? { ...deleted, bottom: deleted.top } : undefined;
}
