import { singleCell } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area, Scalar, TableModel } from "../../document/model";
import { dataArea } from "../../document/structuredReference";
import type { TablePlace } from "../../document/Tables";
import { object, type HostClass, type HostContext, type HostObject, type HostProperty } from "../HostClass";
import { positionArgument, textArgument, truthArgument } from "../readArguments";
import { range, rangeArgument } from "./range";
import { worksheetClass } from "./worksheet";

/** A table's target is its id. */
export const tableClass: HostClass<string> = {
  name: "Table",
  identify: (id) => ({ Id: id }),
  check: (id, { document }) => void document.tables.place(id),
  properties: {
    id: { get: (id) => id },
    legacyId: { get: (id) => id },
    name: {
      get: (id, context) => place(id, context).table.name,
      set: (id, value, { document }) => document.tables.rename(id, textArgument(value, "name")),
    },
    style: {
      get: (id, context) => place(id, context).table.style,
      set: (id, value, { document }) => document.tables.change(id, { style: textArgument(value, "style") }),
    },
    showHeaders: toggle("showHeaders"),
    showTotals: toggle("showTotals"),
    showBandedRows: toggle("showBandedRows"),
    showBandedColumns: toggle("showBandedColumns"),
    showFilterButton: toggle("showFilterButton"),
    highlightFirstColumn: toggle("highlightFirstColumn"),
    highlightLastColumn: toggle("highlightLastColumn"),
  },
  objects: {
    columns: (id) => object(tableColumnsClass, id),
    rows: (id) => object(tableRowsClass, id),
    worksheet: (id, context) => object(worksheetClass, place(id, context).sheet),
  },
  methods: {
    getRange: (id, _, context) => part(id, context, (table) => table.area),
    getDataBodyRange: (id, _, context) => part(id, context, dataArea),
    getHeaderRowRange: (id, _, context) => part(id, context, headerArea),
    getTotalRowRange: (id, _, context) => part(id, context, totalsArea),
    delete: (id, _, { document }) => document.tables.delete(id),
    resize: (id, [to], context) => {
      const { sheetId, area } = rangeArgument(to, context, place(id, context).sheet.id);
      if (sheetId !== place(id, context).sheet.id)
        throw new DocumentError("InvalidArgument", "The range is on another sheet.");
      context.document.tables.resize(id, area);
    },
    convertToRange: (id, _, context) => {
      const { sheet } = place(id, context);
      return range(sheet.id, context.document.tables.convertToRange(id));
    },
  },
};

function toggle(
  key:
    | "showHeaders"
    | "showTotals"
    | "showBandedRows"
    | "showBandedColumns"
    | "showFilterButton"
    | "highlightFirstColumn"
    | "highlightLastColumn",
): HostProperty<string> {
  return {
    get: (id, context) => place(id, context).table[key],
    set: (id, value, { document }) => document.tables.change(id, { [key]: truthArgument(value, key) }),
  };
}

function place(id: string, { document }: HostContext): TablePlace {
  return document.tables.place(id);
}

function part(id: string, context: HostContext, area: (table: TableModel) => Area): HostObject {
  const { sheet, table } = place(id, context);
  return range(sheet.id, area(table));
}

function headerArea(table: TableModel): Area {
  return { ...table.area, bottom: table.area.top };
}

function totalsArea(table: TableModel): Area {
  if (!table.showTotals) throw new DocumentError("ItemNotFound", `The table "${table.name}" shows no totals.`);
  return { ...table.area, top: table.area.bottom };
}

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
      set: (target, value, context) => {
        const { sheet, table } = place(target.tableId, context);
        context.document.cells.write(
          sheet.id,
          singleCell(table.area.top, table.area.left + columnIndex(target, context)),
          [[textArgument(value, "name")]],
        );
      },
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
  methods: {
    getRange: (target, _, context) => columnPart(target, context, (table) => table.area),
    getDataBodyRange: (target, _, context) => columnPart(target, context, dataArea),
    getHeaderRowRange: (target, _, context) => columnPart(target, context, headerArea),
    getTotalRowRange: (target, _, context) => columnPart(target, context, totalsArea),
  },
};

function columnIndex({ tableId, columnId }: ColumnTarget, context: HostContext): number {
  const index = place(tableId, context).table.columns.findIndex((column) => column.id === columnId);
  return index < 0 ? noColumn(columnId) : index;
}

function columnPart(target: ColumnTarget, context: HostContext, area: (table: TableModel) => Area): HostObject {
  const { sheet, table } = place(target.tableId, context);
  const column = table.area.left + columnIndex(target, context);
  return range(sheet.id, { ...area(table), left: column, right: column });
}

interface RowTarget {
  readonly tableId: string;
  readonly index: number;
}

export const tableRowsClass: HostClass<string> = {
  name: "TableRowCollection",
  properties: { count: { get: (id, context) => rowsOf(id, context) } },
  items: (id, context) =>
    Array.from({ length: rowsOf(id, context) }, (_, index) => object(tableRowClass, { tableId: id, index })),
  methods: {
    add: (id, [index, values], { document }) => {
      if (index !== undefined && index !== null && index !== -1)
        throw new DocumentError("NotImplemented", "NotImplemented: TableRowCollection.add in the middle of a table");
      const rows = Array.isArray(values)
        ? (values as (Scalar | null)[][])
        : [new Array<Scalar | null>(document.tables.place(id).table.columns.length).fill(null)];
      return object(tableRowClass, { tableId: id, index: document.tables.addRows(id, rows) });
    },
    getItemAt: (id, [index], context) => {
      const at = positionArgument(index, "index");
      if (at >= rowsOf(id, context))
        throw new DocumentError("ItemNotFound", `The table has ${rowsOf(id, context)} rows; there is no row ${at}.`);
      return object(tableRowClass, { tableId: id, index: at });
    },
    getCount: (id, _, context) => rowsOf(id, context),
  },
};

function rowsOf(id: string, context: HostContext): number {
  const data = dataArea(place(id, context).table);
  return data.bottom - data.top + 1;
}

export const tableRowClass: HostClass<RowTarget> = {
  name: "TableRow",
  properties: { index: { get: ({ index }) => index } },
  methods: {
    getRange: ({ tableId, index }, _, context) =>
      part(tableId, context, (table) => {
        const top = dataArea(table).top + index;
        return { ...table.area, top, bottom: top };
      }),
  },
};
