import { boundingArea } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area, ConditionalFormatModel } from "../../document/model";
import { formatReference } from "../../document/reference";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { choiceArgument, positionArgument, textArgument, truthArgument } from "../readArguments";
import { colorScaleClass, dataBarClass, iconSetClass } from "./conditionalGraphics";
import { model, type Target } from "./conditionalRuleParts";
import { cellValueClass, customClass, presetClass, textComparisonClass, topBottomClass } from "./conditionalRules";
import { range } from "./range";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

export const conditionalFormatsClass: HostClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: ({ sheetId, area }, { document }) =>
    document.conditionalFormats.at(sheetId, area).map((each) => item(sheetId, each)),
  methods: {
    add: ({ sheetId, area }, [type], { document }) =>
      item(sheetId, document.conditionalFormats.add(sheetId, area, choiceArgument(type, TYPES, "type"))),
    getCount: ({ sheetId, area }, _, { document }) => document.conditionalFormats.at(sheetId, area).length,
    getItem: ({ sheetId }, [id], { document }) =>
      item(sheetId, document.conditionalFormats.find(sheetId, textArgument(id, "id"))),
    getItemAt: ({ sheetId, area }, [index], { document }) => {
      const found = document.conditionalFormats.at(sheetId, area)[positionArgument(index, "index")];
      if (!found) throw new DocumentError("ItemNotFound", `There is no conditional format ${String(index)} here.`);
      return item(sheetId, found);
    },
    clearAll: ({ sheetId, area }, _, { document }) =>
      document.conditionalFormats.delete(
        sheetId,
        document.conditionalFormats.at(sheetId, area).map(({ id }) => id),
      ),
  },
};

function item(sheetId: string, { id }: ConditionalFormatModel): HostObject {
  return object(conditionalFormatClass, { sheetId, id });
}

export const conditionalFormatClass: HostClass<Target> = {
  name: "ConditionalFormat",
  identify: ({ id }) => ({ Id: id }),
  check: (target, context) => void model(target, context),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (target, context) => model(target, context).type },
    priority: {
      get: (target, context) => model(target, context).priority,
      set: ({ sheetId, id }, value, { document }) =>
        document.conditionalFormats.setPriority(sheetId, id, positionArgument(value, "priority")),
    },
    stopIfTrue: {
      get: (target, context) => model(target, context).stopIfTrue,
      set: ({ sheetId, id }, value, { document }) =>
        document.conditionalFormats.change(sheetId, id, { stopIfTrue: truthArgument(value, "stopIfTrue") }),
    },
  },
  objects: {
    cellValue: ofType("CellValue", () => cellValueClass),
    custom: ofType("Custom", () => customClass),
    colorScale: ofType("ColorScale", () => colorScaleClass),
    dataBar: ofType("DataBar", () => dataBarClass),
    iconSet: ofType("IconSet", () => iconSetClass),
    textComparison: ofType("ContainsText", () => textComparisonClass),
    topBottom: ofType("TopBottom", () => topBottomClass),
    preset: ofType("PresetCriteria", () => presetClass),
    cellValueOrNullObject: orNothing("CellValue", () => cellValueClass),
    customOrNullObject: orNothing("Custom", () => customClass),
    colorScaleOrNullObject: orNothing("ColorScale", () => colorScaleClass),
    dataBarOrNullObject: orNothing("DataBar", () => dataBarClass),
    iconSetOrNullObject: orNothing("IconSet", () => iconSetClass),
    textComparisonOrNullObject: orNothing("ContainsText", () => textComparisonClass),
    topBottomOrNullObject: orNothing("TopBottom", () => topBottomClass),
    presetOrNullObject: orNothing("PresetCriteria", () => presetClass),
  },
  methods: {
    delete: ({ sheetId, id }, _, { document }) => document.conditionalFormats.delete(sheetId, [id]),
    getRange: (target, _, context) => range(target.sheetId, onlyArea(model(target, context))),
    getRangeOrNullObject: (target, _, context) => range(target.sheetId, onlyArea(model(target, context))),
  },
};

/** Excel names a single range only where there is one. */
function onlyArea({ areas }: ConditionalFormatModel): Area {
  const [area] = areas;
  if (!area || areas.length > 1)
    throw new DocumentError("InvalidArgument", "The conditional format applies to several ranges.");
  return area;
}

function ofType(
  type: (typeof TYPES)[number],
  find: () => HostClass<Target>,
): (target: Target, context: HostContext) => HostObject {
  return (target, context) => {
    const { type: actual, areas } = model(target, context);
    if (actual === type) return object(find(), target);
    throw new DocumentError(
      "ItemNotFound",
      `The conditional format of ${formatReference(context.document.state.sheet(target.sheetId).name, boundingArea(areas))} is a ${actual}, not a ${type}.`,
    );
  };
}

function orNothing(
  type: (typeof TYPES)[number],
  find: () => HostClass<Target>,
): (target: Target, context: HostContext) => HostObject | undefined {
  return (target, context) => (model(target, context).type === type ? object(find(), target) : undefined);
}
