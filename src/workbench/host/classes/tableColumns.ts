import { singleCell } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area, Scalar, TableModel } from "../../document/model";
import { dataArea } from "../../document/structuredReference";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import { positionArgument, textArgument } from "../readArguments";
import { filterClass } from "./filters";
import { range } from "./range";
import { headerArea, place, totalsArea } from "./tableParts";

interface ColumnTarget {
  readonly tableId: string;
  readonly columnId: number;
}

export const tableColumnsClass: HostClass<string> = {
  name: "TableColumnCollection",
  properties: { count: { get: (id, context) => place(id, context).table.columns.length } },
  items: (id, context) => place(id, context).table.columns.map((column) => columnObject(id, column.id)),
  methods: {
    getItem: (id, [key], context) => columnObject(id, findColumn(id, key, context) ?? noColumn(key)),
    getItemOrNullObject: (id, [key], context) => {
      const columnId = findColumn(id, key, context);
      return columnId === undefined ? undefined : columnObject(id, columnId);
    },
    getItemAt: (id, [index], context) =>
      columnObject(id, place(id, context).table.columns[positionArgument(index, "index")]?.id ?? noColumn(index)),
    getCount: (id, _, context) => place(id, context).table.columns.length,
    add: (id, [index, values, name], context) => {
      const at = index === undefined || index === null || index === -1 ? undefined : positionArgument(index, "index");
      const given = Array.isArray(values) ? (values as (Scalar | null)[][]) : undefined;
      const columnId = context.document.tableLines.addColumn(id, at, given);
      if (name !== undefined && name !== null) rename({ tableId: id, columnId }, textArgument(name, "name"), context);
      return columnObject(id, columnId);
    },
  },
};

function columnObject(tableId: string, columnId: number): HostObject {
  return object(tableColumnClass, { tableId, columnId });
}

function findColumn(id: string, key: unknown, context: HostContext): number | undefined {
  const { columns } = place(id, context).table;
  const named =
    typeof key === "string" ? columns.find((column) => column.name.toLowerCase() === key.toLowerCase()) : undefined;
  return (named ?? columns.find((column) => column.id === Number(key)))?.id;
}

function noColumn(key: unknown): never {
  throw new DocumentError("ItemNotFound", `The table has no column "${String(key)}".`);
}

export const tableColumnClass: HostClass<ColumnTarget> = {
  name: "TableColumn",
  identify: ({ columnId }) => ({ Id: columnId }),
  properties: {
    id: { get: ({ columnId }) => columnId },
    index: { get: (target, context) => columnIndex(target, context) },
    name: {
      get: (target, context) => place(target.tableId, context).table.columns[columnIndex(target, context)]?.name,
      set: (target, value, context) => rename(target, textArgument(value, "name"), context),
    },
    values: {
      get: (target, context) => {
        const { sheet, table } = place(target.tableId, context);
        const column = table.area.left + columnIndex(target, context);
        const values: Scalar[][] = [];
        for (let row = table.area.top; row <= table.area.bottom; row++) {
          const value = context.document.valueAt(sheet.id, row, column);
          values.push([typeof value === "object" ? value.error : value]);
        }
        return values;
      },
    },
  },
  objects: { filter: (target) => object(filterClass, target) },
  methods: {
    delete: ({ tableId, columnId }, _, { document }) => document.tableLines.deleteColumn(tableId, columnId),
    getRange: (target, _, context) => columnPart(target, context, (table) => table.area),
    getDataBodyRange: (target, _, context) => columnPart(target, context, dataArea),
    getHeaderRowRange: (target, _, context) => columnPart(target, context, headerArea),
    getTotalRowRange: (target, _, context) => columnPart(target, context, totalsArea),
  },
};

function rename(target: ColumnTarget, name: string, context: HostContext): void {
  const { sheet, table } = place(target.tableId, context);
  const header = singleCell(table.area.top, table.area.left + columnIndex(target, context));
  context.document.cells.write(sheet.id, header, [[name]]);
}

function columnIndex({ tableId, columnId }: ColumnTarget, context: HostContext): number {
  const index = place(tableId, context).table.columns.findIndex((column) => column.id === columnId);
  return index < 0 ? noColumn(columnId) : index;
}

function columnPart(target: ColumnTarget, context: HostContext, area: (table: TableModel) => Area): HostObject {
  const { sheet, table } = place(target.tableId, context);
  const column = table.area.left + columnIndex(target, context);
  return range(sheet.id, { ...area(table), left: column, right: column });
}
