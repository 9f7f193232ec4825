import { DocumentError } from "../../document/DocumentError";
import { dataArea } from "../../document/structuredReference";
import { tableEvents } from "../events";
import { object, type HostClass, type HostProperty } from "../HostClass";
import { textArgument, truthArgument } from "../readArguments";
import { autoFilterClass } from "./filters";
import { range, rangeArgument } from "./range";
import { tableSortClass } from "./sorting";
import { tableColumnsClass } from "./tableColumns";
import { headerArea, part, place, totalsArea } from "./tableParts";
import { tableRowsClass } from "./tableRows";
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
    sort: (id) => object(tableSortClass, id),
    autoFilter: (id) => object(autoFilterClass, id),
    worksheet: (id, context) => object(worksheetClass, place(id, context).sheet),
  },
  methods: {
    getRange: (id, _, context) => part(id, context, (table) => table.area),
    getDataBodyRange: (id, _, context) => part(id, context, dataArea),
    getHeaderRowRange: (id, _, context) => part(id, context, headerArea),
    getTotalRowRange: (id, _, context) => part(id, context, totalsArea),
    delete: (id, _, { document }) => document.tables.delete(id),
    clearFilters: (id, _, { document }) => document.filters.clear(id),
    reapplyFilters: (id, _, { document }) => document.filters.reapply(id),
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
  events: tableEvents,
  eventTarget: (id) => id,
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
