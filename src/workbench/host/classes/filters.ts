import { DocumentError } from "../../document/DocumentError";
import type { FilterCriteria } from "../../document/model";
import type { HostClass, HostContext } from "../HostClass";
import { choiceArgument, numberArgument, positionArgument, recordArgument, textArgument } from "../readArguments";
import { rangeArgument, range } from "./range";

const FILTER_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Custom",
  "Dynamic",
  "FontColor",
  "Icon",
  "TopItems",
  "TopPercent",
  "Values",
] as const;

interface ColumnFilterTarget {
  readonly tableId: string;
  readonly columnId: number;
}

/** The filter of one column of a table. */
export const filterClass: HostClass<ColumnFilterTarget> = {
  name: "Filter",
  properties: {
    criteria: {
      get: ({ tableId, columnId }, { document }) => document.tables.place(tableId).table.filters[columnId],
    },
  },
  methods: {
    apply: (target, [criteria], context) => set(target, criteriaArgument(criteria), context),
    applyValuesFilter: (target, [values], context) =>
      set(target, { filterOn: "Values", values: valuesArgument(values) }, context),
    applyCustomFilter: (target, [first, second, operator], context) =>
      set(target, criteriaArgument({ filterOn: "Custom", criterion1: first, criterion2: second, operator }), context),
    applyTopItemsFilter: extreme("TopItems"),
    applyTopPercentFilter: extreme("TopPercent"),
    applyBottomItemsFilter: extreme("BottomItems"),
    applyBottomPercentFilter: extreme("BottomPercent"),
    applyCellColorFilter: (target, [color], context) =>
      set(target, { filterOn: "CellColor", color: textArgument(color, "color") }, context),
    applyFontColorFilter: (target, [color], context) =>
      set(target, { filterOn: "FontColor", color: textArgument(color, "color") }, context),
    applyDynamicFilter: (target, [criteria], context) =>
      set(target, { filterOn: "Dynamic", dynamicCriteria: textArgument(criteria, "criteria") }, context),
    clear: (target, _, context) => set(target, undefined, context),
  },
};

function extreme(
  filterOn: FilterCriteria["filterOn"],
): (target: ColumnFilterTarget, args: readonly unknown[], context: HostContext) => void {
  return (target, [count], context) =>
    set(target, { filterOn, criterion1: String(numberArgument(count, "count")) }, context);
}

function set(
  { tableId, columnId }: ColumnFilterTarget,
  criteria: FilterCriteria | undefined,
  { document }: HostContext,
): void {
  const index = document.tables.place(tableId).table.columns.findIndex(({ id }) => id === columnId);
  document.filters.set(tableId, index, criteria);
}

/** The filters of a table all together; its target is the table's id. */
export const autoFilterClass: HostClass<string> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: (id, { document }) => document.tables.place(id).table.showFilterButton },
    isDataFiltered: { get: (id, { document }) => Object.keys(document.tables.place(id).table.filters).length > 0 },
    criteria: {
      get: (id, { document }) => {
        const { columns, filters } = document.tables.place(id).table;
        return columns.map((column) => filters[column.id] ?? null);
      },
    },
  },
  methods: {
    apply: (id, [where, columnIndex, criteria], context) => {
      const { sheet } = context.document.tables.place(id);
      rangeArgument(where, context, sheet.id);
      if (columnIndex === undefined || columnIndex === null) return;
      const given = criteria === undefined || criteria === null ? undefined : criteriaArgument(criteria);
      context.document.filters.set(id, positionArgument(columnIndex, "columnIndex"), given);
    },
    clearCriteria: (id, _, { document }) => document.filters.clear(id),
    clearColumnCriteria: (id, [columnIndex], { document }) =>
      document.filters.set(id, positionArgument(columnIndex, "columnIndex"), undefined),
    reapply: (id, _, { document }) => document.filters.reapply(id),
    getRange: (id, _, { document }) => {
      const { sheet, table } = document.tables.place(id);
      return range(sheet.id, table.area);
    },
  },
};

function criteriaArgument(value: unknown): FilterCriteria {
  const given = recordArgument(value, "criteria");
  const text = (key: string): Record<string, string> => {
    const found = given[key];
    if (found === undefined || found === null) return {};
    return { [key]: typeof found === "number" ? String(found) : textArgument(found, key) };
  };
  return {
    filterOn: choiceArgument(given["filterOn"], FILTER_ON, "filterOn"),
    ...text("criterion1"),
    ...text("criterion2"),
    ...text("color"),
    ...text("dynamicCriteria"),
    ...(typeof given["operator"] === "string" && {
      operator: choiceArgument(given["operator"], ["And", "Or"] as const, "operator"),
    }),
    ...(Array.isArray(given["values"]) && { values: valuesArgument(given["values"]) }),
  };
}

function valuesArgument(values: unknown): string[] {
  if (!Array.isArray(values)) throw new DocumentError("InvalidArgument", "A filter by values needs a list of them.");
  return values.map((value: unknown) => {
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new DocumentError("NotImplemented", "NotImplemented: Filter.applyValuesFilter with dates");
  });
}
