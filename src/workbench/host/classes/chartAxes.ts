import type { AxisModel, ChartModel } from "../../document/model";
import { object, type HostClass } from "../HostClass";
import { choiceArgument, numberArgument, textArgument, truthArgument } from "../readArguments";
import { chartProperty, lineClass, textFormatClass, type ChartTarget } from "./chartParts";

interface AxisTarget extends ChartTarget {
  readonly axis: "category" | "value";
}

export const axesClass: HostClass<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (target) => object(axisClass, { ...target, axis: "category" as const }),
    valueAxis: (target) => object(axisClass, { ...target, axis: "value" as const }),
  },
  methods: {
    getItem: (target, [type]) =>
      object(axisClass, {
        ...target,
        axis:
          choiceArgument(type, ["Category", "Value"], "type") === "Value" ? ("value" as const) : ("category" as const),
      }),
  },
};

const axis = (chart: ChartModel, target: AxisTarget): AxisModel => chart.axes[target.axis];

/** A bound of the axis; "" lets Excel choose. */
function bound(value: unknown, name: string): number | "" {
  return value === "" || value === null ? "" : numberArgument(value, name);
}

export const axisClass: HostClass<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    visible: chartProperty(axis, "visible", truthArgument),
    minimum: chartProperty(axis, "minimum", bound),
    maximum: chartProperty(axis, "maximum", bound),
    majorUnit: chartProperty(axis, "majorUnit", bound),
    numberFormat: chartProperty(axis, "numberFormat", textArgument),
    categoryType: {
      get: (target, { document }) =>
        axis(document.charts.get(target.sheetId, target.id), target).categoryType ?? "Automatic",
      set: (target, value, { document }) => {
        const type = choiceArgument(value, ["Automatic", "TextAxis", "DateAxis"], "categoryType");
        document.charts.change(target.sheetId, target.id, ({ axes }) => {
          if (type === "Automatic") delete axes[target.axis].categoryType;
          else axes[target.axis].categoryType = type;
        });
      },
    },
    reversePlotOrder: chartProperty(axis, "reversed", truthArgument),
    tickLabelPosition: chartProperty(axis, "tickLabelPosition", (value, name) =>
      choiceArgument(value, ["NextToAxis", "High", "Low", "None"], name),
    ),
    type: { get: ({ axis: which }) => (which === "value" ? "Value" : "Category") },
    axisGroup: { get: () => "Primary" },
  },
  objects: {
    title: (target) => object(axisTitleClass, target),
    majorGridlines: (target) => object(gridlinesClass, target),
    format: (target) => object(axisFormatClass, target),
  },
};

const axisTitle = (chart: ChartModel, target: AxisTarget): AxisModel["title"] => chart.axes[target.axis].title;

export const axisTitleClass: HostClass<AxisTarget> = {
  name: "ChartAxisTitle",
  properties: {
    visible: chartProperty(axisTitle, "visible", truthArgument),
    text: {
      get: ({ sheetId, id, axis: which }, { document }) => document.charts.get(sheetId, id).axes[which].title.text,
      set: ({ sheetId, id, axis: which }, value, { document }) => {
        const text = textArgument(value, "text");
        document.charts.change(sheetId, id, (chart) => (chart.axes[which].title = { text, visible: true }));
      },
    },
  },
};

const gridlines = (chart: ChartModel, target: AxisTarget): AxisModel["majorGridlines"] =>
  chart.axes[target.axis].majorGridlines;

export const gridlinesClass: HostClass<AxisTarget> = {
  name: "ChartGridlines",
  properties: { visible: chartProperty(gridlines, "visible", truthArgument) },
  objects: {
    format: (target) =>
      object(
        {
          name: "ChartGridlinesFormat",
          objects: { line: (lineOf: AxisTarget) => object(lineClass("ChartLineFormat", gridlines, "color"), lineOf) },
        },
        target,
      ),
  },
};

export const axisLineClass: HostClass<AxisTarget> = {
  name: "ChartLineFormat",
  properties: {
    lineStyle: {
      get: ({ sheetId, id, axis: which }, { document }) =>
        document.charts.get(sheetId, id).axes[which].lineVisible ? "Continuous" : "None",
      set: ({ sheetId, id, axis: which }, value, { document }) => {
        const style = choiceArgument(value, ["None", "Continuous"], "lineStyle");
        document.charts.change(sheetId, id, (chart) => (chart.axes[which].lineVisible = style !== "None"));
      },
    },
  },
  methods: {
    clear: ({ sheetId, id, axis: which }, _, { document }) =>
      document.charts.change(sheetId, id, (chart) => (chart.axes[which].lineVisible = false)),
  },
};

export const axisFormatClass: HostClass<AxisTarget> = textFormatClass(
  "ChartAxisFormat",
  (chart, target: AxisTarget) => axis(chart, target).format,
  {
    line: (target: AxisTarget) => object(axisLineClass, target),
  },
);
