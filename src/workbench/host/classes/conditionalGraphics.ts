import { object, type HostClass, type HostContext, type HostProperty } from "../HostClass";
import { choiceArgument, colourArgument, recordArgument, textArgument, truthArgument } from "../readArguments";
import { changeRule, model, ruleProperty, withoutNothing, type Target } from "./conditionalRuleParts";

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
