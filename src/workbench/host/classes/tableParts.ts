import { DocumentError } from "../../document/DocumentError";
import type { Area, TableModel } from "../../document/model";
import type { TablePlace } from "../../document/Tables";
import type { HostContext, HostObject } from "../HostClass";
import { range } from "./range";

export function place(id: string, { document }: HostContext): TablePlace {
  return document.tables.place(id);
}

export function part(id: string, context: HostContext, area: (table: TableModel) => Area): HostObject {
  const { sheet, table } = place(id, context);
  return range(sheet.id, area(table));
}

export function headerArea(table: TableModel): Area {
  return { ...table.area, bottom: table.area.top };
}

export function totalsArea(table: TableModel): Area {
  if (!table.showTotals) throw new DocumentError("ItemNotFound", `The table "${table.name}" shows no totals.`);
  return { ...table.area, top: table.area.bottom };
}
