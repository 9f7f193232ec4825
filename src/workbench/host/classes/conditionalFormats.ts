import { boundingArea } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area, ConditionalFormatModel } from "../../document/model";
import { formatReference } from "../../document/reference";
import { object, type HostClass, type HostContext, type HostObject, type HostProperty } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import {
  choiceArgument,
  colourArgument,
  positionArgument,
  recordArgument,
  textArgument,
  truthArgument,
} from "../readArguments";
import { conditionalRangeFormatClass } from "./conditionalRangeFormat";
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

export interface Target {
  readonly sheetId: string;
  readonly id: string;
}

function item(sheetId: string, { id }: ConditionalFormatModel): HostObject {
  return object(conditionalFormatClass, { sheetId, id });
}

export function model({ sheetId, id }: Target, { document }: HostContext): ConditionalFormatModel {
  return document.conditionalFormats.find(sheetId, id);
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

/** A property kept in the rule under its own name. */
function ruleProperty(
  key: string,
  read: (value: unknown, name: string) => unknown,
  fallback: unknown = null,
): HostProperty<Target> {
  return {
    get: (target, context) => model(target, context).rule[key] ?? fallback,
    set: (target, value, context) => changeRule(target, { [key]: read(value, key) }, context),
  };
}

/** The property `rule`, which is the whole of what is kept. */
const wholeRule: HostProperty<Target> = {
  get: (target, context) => model(target, context).rule,
  set: (target, value, context) => changeRule(target, withoutNothing(recordArgument(value, "rule")), context),
};

function changeRule(target: Target, change: Record<string, unknown>, context: HostContext): void {
  context.document.conditionalFormats.change(target.sheetId, target.id, {
    rule: { ...model(target, context).rule, ...change },
  });
}

function withoutNothing(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined));
}

const format = (target: Target): HostObject => object(conditionalRangeFormatClass, target);

export const cellValueClass: HostClass<Target> = {
  name: "CellValueConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const textComparisonClass: HostClass<Target> = {
  name: "TextConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const topBottomClass: HostClass<Target> = {
  name: "TopBottomConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const presetClass: HostClass<Target> = {
  name: "PresetCriteriaConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const customClass: HostClass<Target> = {
  name: "CustomConditionalFormat",
  objects: { format, rule: (target) => object(conditionalFormatRuleClass, target) },
};
export const conditionalFormatRuleClass: HostClass<Target> = {
  name: "ConditionalFormatRule",
  properties: { formula: ruleProperty("formula", textArgument, "") },
};

export const colorScaleClass: HostClass<Target> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    criteria: ruleProperty("criteria", (value, name) => scaleArgument(withoutNothing(recordArgument(value, name)))),
    threeColorScale: {
      get: (target, context) =>
        (model(target, context).rule["criteria"] as { midpoint?: unknown } | undefined)?.midpoint !== undefined,
    },
  },
};

/** Colours may be given by name. */
function scaleArgument(criteria: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(criteria).map(([place, given]) => {
      const { color, ...rest } = recordArgument(given, place);
      return [place, color === undefined ? rest : { ...rest, color: colourArgument(color, "color") }];
    }),
  );
}

export const dataBarClass: HostClass<Target> = {
  name: "DataBarConditionalFormat",
  properties: {
    showDataBarOnly: ruleProperty("showDataBarOnly", truthArgument, false),
    barDirection: ruleProperty(
      "barDirection",
      (value, name) => choiceArgument(value, ["Context", "LeftToRight", "RightToLeft"], name),
      "Context",
    ),
    axisFormat: ruleProperty(
      "axisFormat",
      (value, name) => choiceArgument(value, ["Automatic", "None", "CellMidPoint"], name),
      "Automatic",
    ),
    axisColor: ruleProperty("axisColor", textArgument, ""),
    lowerBoundRule: ruleProperty("lowerBoundRule", recordArgument, { type: "LowestValue" }),
    upperBoundRule: ruleProperty("upperBoundRule", recordArgument, { type: "HighestValue" }),
  },
  objects: {
    positiveFormat: (target) => object(barFormatClass("positiveFormat", "ConditionalDataBarPositiveFormat"), target),
    negativeFormat: (target) => object(barFormatClass("negativeFormat", "ConditionalDataBarNegativeFormat"), target),
  },
};

function barFormatClass(part: "positiveFormat" | "negativeFormat", name: string): HostClass<Target> {
  const kept = (target: Target, context: HostContext): Record<string, unknown> =>
    (model(target, context).rule[part] ?? {}) as Record<string, unknown>;
  const property = (
    key: string,
    read: (value: unknown, name: string) => unknown,
    fallback: unknown,
  ): HostProperty<Target> => ({
    get: (target, context) => kept(target, context)[key] ?? fallback,
    set: (target, value, context) =>
      changeRule(target, { [part]: { ...kept(target, context), [key]: read(value, key) } }, context),
  });
  return {
    name,
    properties: {
      fillColor: property("fillColor", colourArgument, "#638EC6"),
      borderColor: property("borderColor", (value, key) => (value === "" ? "" : colourArgument(value, key)), ""),
      gradientFill: property("gradientFill", truthArgument, true),
      matchPositiveFillColor: property("matchPositiveFillColor", truthArgument, false),
      matchPositiveBorderColor: property("matchPositiveBorderColor", truthArgument, false),
    },
  };
}

export const iconSetClass: HostClass<Target> = {
  name: "IconSetConditionalFormat",
  properties: {
    style: ruleProperty("style", textArgument, "ThreeTrafficLights1"),
    criteria: ruleProperty("criteria", (value) => value, []),
    showIconOnly: ruleProperty("showIconOnly", truthArgument, false),
    reverseIconOrder: ruleProperty("reverseIconOrder", truthArgument, false),
  },
};
