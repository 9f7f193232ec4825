import { DocumentError } from "../../document/DocumentError";
import type { Scalar } from "../../document/model";
import { dataArea } from "../../document/structuredReference";
import { isHostObject, object, type HostClass, type HostContext, type HostObject } from "../HostClass";
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
    add: (id, [index, values, alwaysInsert], { document }) => {
      const width = document.tables.place(id).table.columns.length;
      const rows = Array.isArray(values) ? (values as (Scalar | null)[][]) : [new Array<null>(width).fill(null)];
      const at = index === undefined || index === null || index === -1 ? undefined : positionArgument(index, "index");
      const first = document.tableLines.addRows(id, rows, at, alwaysInsert !== false);
      return object(tableRowClass, { tableId: id, index: first });
    },
    deleteRows: (id, [rows], { document }) => {
      if (!Array.isArray(rows)) throw new DocumentError("InvalidArgument", "The argument rows must be a list of rows.");
      const positions = rows.map((row) => (isHostObject(row) ? rowIndex(row) : positionArgument(row, "rows")));
      // From the last up: the others keep their positions.
      for (const position of [...new Set(positions)].sort((one, other) => other - one))
        document.tableLines.deleteRows(id, position);
    },
    deleteRowsAt: (id, [index, count], { document }) =>
      document.tableLines.deleteRows(
        id,
        positionArgument(index, "index"),
        count === undefined || count === null ? 1 : positionArgument(count, "count"),
      ),
    getItemAt: (id, [index], context) => {
      const at = positionArgument(index, "index");
      if (at >= rowsOf(id, context))
        throw new DocumentError("ItemNotFound", `The table has ${rowsOf(id, context)} rows; there is no row ${at}.`);
      return object(tableRowClass, { tableId: id, index: at });
    },
    getCount: (id, _, context) => rowsOf(id, context),
  },
};

function rowIndex({ type, target }: HostObject): number {
  if (type.name !== "TableRow") throw new DocumentError("InvalidArgument", `A TableRow is needed, not a ${type.name}.`);
  return (target as RowTarget).index; // a TableRow's target is always this
}

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
    delete: ({ tableId, index }, _, { document }) => document.tableLines.deleteRows(tableId, index),
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
