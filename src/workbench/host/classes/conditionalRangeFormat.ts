import type { BorderSide, ConditionalFormatModel } from "../../document/model";
import { object, type HostClass, type HostContext, type HostProperty } from "../HostClass";
import { choiceArgument, colourArgument, textArgument, truthArgument } from "../readArguments";
import { model, type Target } from "./conditionalRuleParts";

type FormatKey = keyof ConditionalFormatModel["format"];

function formatProperty(
  key: FormatKey,
  read: (value: unknown, name: string) => unknown,
  fallback: unknown,
): HostProperty<Target> {
  return {
    get: (target, context) => model(target, context).format[key] ?? fallback,
    set: (target, value, context) => changeFormat(target, { [key]: read(value, key) }, context),
  };
}

function changeFormat(target: Target, change: ConditionalFormatModel["format"], context: HostContext): void {
  context.document.conditionalFormats.change(target.sheetId, target.id, {
    format: { ...model(target, context).format, ...change },
  });
}

export const conditionalRangeFormatClass: HostClass<Target> = {
  name: "ConditionalRangeFormat",
  properties: { numberFormat: formatProperty("numberFormat", textArgument, null) },
  objects: {
    fill: (target) => object(conditionalFillClass, target),
    font: (target) => object(conditionalFontClass, target),
    borders: (target) => object(conditionalBordersClass, target),
  },
};

export const conditionalFillClass: HostClass<Target> = {
  name: "ConditionalRangeFill",
  properties: { color: formatProperty("fill", colourArgument, "") },
  methods: { clear: (target, _, context) => changeFormat(target, { fill: undefined }, context) },
};

export const conditionalFontClass: HostClass<Target> = {
  name: "ConditionalRangeFont",
  properties: {
    color: formatProperty("fontColor", colourArgument, ""),
    bold: formatProperty("bold", truthArgument, null),
    italic: formatProperty("italic", truthArgument, null),
    strikethrough: formatProperty("strikethrough", truthArgument, null),
    underline: {
      get: (target, context) => (model(target, context).format.underline === true ? "Single" : "None"),
      set: (target, value, context) =>
        changeFormat(
          target,
          { underline: choiceArgument(value, ["None", "Single", "Double"], "underline") !== "None" },
          context,
        ),
    },
  },
};

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export const conditionalBordersClass: HostClass<Target> = {
  name: "ConditionalRangeBorderCollection",
  objects: {
    top: (target) => object(conditionalBorderClass, { ...target, side: "EdgeTop" as const }),
    bottom: (target) => object(conditionalBorderClass, { ...target, side: "EdgeBottom" as const }),
    left: (target) => object(conditionalBorderClass, { ...target, side: "EdgeLeft" as const }),
    right: (target) => object(conditionalBorderClass, { ...target, side: "EdgeRight" as const }),
  },
  methods: {
    getItem: (target, [side]) =>
      object(conditionalBorderClass, { ...target, side: choiceArgument(side, SIDES, "index") }),
  },
};

export const conditionalBorderClass: HostClass<Target & { readonly side: BorderSide }> = {
  name: "ConditionalRangeBorder",
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: borderProperty(
      "style",
      (value) => choiceArgument(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], "style"),
      "None",
    ),
    color: borderProperty("color", (value) => colourArgument(value, "color"), "#000000"),
  },
};

function borderProperty(
  key: "style" | "color",
  read: (value: unknown) => string,
  fallback: string,
): HostProperty<Target & { readonly side: BorderSide }> {
  return {
    get: (target, context) => model(target, context).format.borders?.[target.side]?.[key] ?? fallback,
    set: (target, value, context) => {
      const { borders } = model(target, context).format;
      const line = {
        style: "Continuous",
        color: "#000000",
        weight: "Thin",
        ...borders?.[target.side],
        [key]: read(value),
      };
      changeFormat(target, { borders: { ...borders, [target.side]: line } }, context);
    },
  };
}
