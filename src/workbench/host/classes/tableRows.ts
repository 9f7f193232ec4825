import { DocumentError } from "../../document/DocumentError";
import type { Scalar } from "../../document/model";
import { dataArea } from "../../document/structuredReference";
import { object, type HostClass, type HostContext } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { positionArgument } from "../readArguments";
import { range } from "./range";
import { rangeValues } from "./rangeValues";
import { place } from "./tableParts";

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
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: ({ tableId, index }, context) => rangeValues["values"]?.get?.(rowCells(tableId, index, context), context),
      set: ({ tableId, index }, values, context) =>
        rangeValues["values"]?.set?.(rowCells(tableId, index, context), values, context),
    },
  },
  methods: {
    getRange: ({ tableId, index }, _, context) => {
      const { sheetId, area } = rowCells(tableId, index, context);
      return range(sheetId, area);
    },
  },
};

function rowCells(tableId: string, index: number, context: HostContext): RangeTarget {
  const { sheet, table } = place(tableId, context);
  const top = dataArea(table).top + index;
  return { sheetId: sheet.id, area: { ...table.area, top, bottom: top } };
}
