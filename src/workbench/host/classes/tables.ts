import { intersection, isInside } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area } from "../../document/model";
import type { TablePlace } from "../../document/Tables";
import { WORKBOOK_TARGET, tablesEvents } from "../events";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import { positionArgument, truthArgument } from "../readArguments";
import { rangeArgument } from "./range";
import { tableClass } from "./table";

/** The tables of the workbook, of a sheet, or of a range. */
interface TablesTarget {
  readonly sheetId?: string;
  readonly area?: Area;
  readonly fullyContained?: boolean;
}

export const tablesClass: HostClass<TablesTarget> = {
  name: "TableCollection",
  properties: { count: { get: (target, context) => places(target, context).length } },
  items: (target, context) => places(target, context).map(tableObject),
  methods: {
    add: ({ sheetId }, [address, hasHeaders], context) => {
      const { sheetId: on, area } = rangeArgument(address, context, sheetId ?? context.document.model.activeSheetId);
      if (sheetId !== undefined && on !== sheetId)
        throw new DocumentError("InvalidArgument", "The range is on another sheet.");
      const table = context.document.tables.add(on, area, truthArgument(hasHeaders, "hasHeaders"));
      return object(tableClass, table.id);
    },
    getItem: (target, [key], context) => tableObject(find(target, key, context) ?? missing(key)),
    getItemOrNullObject: (target, [key], context) => {
      const found = find(target, key, context);
      return found && tableObject(found);
    },
    getItemAt: (target, [index], context) =>
      tableObject(places(target, context)[positionArgument(index, "index")] ?? missing(index)),
    getCount: (target, _, context) => places(target, context).length,
  },
  events: tablesEvents,
  eventTarget: ({ sheetId }) => sheetId ?? WORKBOOK_TARGET,
};

function places({ sheetId, area, fullyContained }: TablesTarget, { document }: HostContext): TablePlace[] {
  return document.tables.all().filter(({ sheet, table }) => {
    if (sheetId !== undefined && sheet.id !== sheetId) return false;
    if (!area) return true;
    return fullyContained === true ? isInside(table.area, area) : intersection(table.area, area) !== undefined;
  });
}

function tableObject({ table }: TablePlace): HostObject {
  return object(tableClass, table.id);
}

/** By name, in any case, or by id, which a number may be too. */
function find(target: TablesTarget, key: unknown, context: HostContext): TablePlace | undefined {
  const found =
    typeof key === "string" || typeof key === "number" ? context.document.tables.find(String(key)) : missing(key);
  return found && places(target, context).find(({ table }) => table.id === found.table.id);
}

function missing(key: unknown): never {
  throw new DocumentError("ItemNotFound", `There is no table "${String(key)}" here.`);
}
