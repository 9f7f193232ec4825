import { DocumentError } from "../../document/DocumentError";
import type { ChartModel, SheetModel } from "../../document/model";
import { object, type HostClass, type HostObject } from "../HostClass";
import { choiceArgument, positionArgument, textArgument } from "../readArguments";
import { chartClass } from "./chart";
import { rangeArgument } from "./range";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export const chartsClass: HostClass<SheetModel> = {
  name: "ChartCollection",
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  methods: {
    add: (sheet, [type, source, seriesBy], context) => {
      const by = choiceArgument(seriesBy ?? "Auto", SERIES_BY, "seriesBy");
      const from = rangeArgument(source, context, sheet.id);
      return chartObject(sheet, context.document.charts.add(sheet.id, textArgument(type, "type"), from, by));
    },
    getItem: (sheet, [key], { document }) =>
      chartObject(sheet, document.charts.find(sheet.id, textArgument(key, "name")) ?? missing(key)),
    getItemOrNullObject: (sheet, [key], { document }) => {
      const found = document.charts.find(sheet.id, textArgument(key, "name"));
      return found && chartObject(sheet, found);
    },
    getItemAt: (sheet, [index]) => chartObject(sheet, sheet.charts[positionArgument(index, "index")] ?? missing(index)),
    getCount: ({ charts }) => charts.length,
  },
};

function chartObject({ id: sheetId }: SheetModel, { id }: ChartModel): HostObject {
  return object(chartClass, { sheetId, id });
}

function missing(key: unknown): never {
  throw new DocumentError("ItemNotFound", `There is no chart "${String(key)}" on this sheet.`);
}
