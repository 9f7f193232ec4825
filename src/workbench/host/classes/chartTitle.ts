import { DocumentError } from "../../document/DocumentError";
import type { ChartModel } from "../../document/model";
import { object, type HostClass } from "../HostClass";
import { choiceArgument, textArgument, truthArgument } from "../readArguments";
import { chartOf, chartProperty, fillClass, textFormatClass, type ChartTarget } from "./chartParts";

const title = (chart: ChartModel): ChartModel["title"] => chart.title;
const legend = (chart: ChartModel): ChartModel["legend"] => chart.legend;

export const titleClass: HostClass<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    visible: chartProperty(title, "visible", truthArgument),
    text: {
      get: (target, context) => {
        const { formula, text } = chartOf(target, context).title;
        const shown = formula === "" ? text : context.document.valuesOf(formula)?.[0]?.[0];
        return typeof shown === "object" ? shown.error : (shown ?? text);
      },
      set: ({ sheetId, id }, value, { document }) => {
        const text = textArgument(value, "text");
        document.charts.change(sheetId, id, (chart) =>
          Object.assign(chart.title, { text, formula: "", visible: true }),
        );
      },
    },
  },
  objects: {
    format: (target) =>
      object(
        textFormatClass("ChartTitleFormat", (chart) => chart.title.format, {
          fill: (of: ChartTarget) => object(fillClass(title, "fill"), of),
        }),
        target,
      ),
  },
  methods: {
    setFormula: (target, [formula], context) => {
      const text = textArgument(formula, "formula");
      if (!context.document.valuesOf(text))
        throw new DocumentError("InvalidArgument", `"${text}" is no reference to a cell.`);
      context.document.charts.change(target.sheetId, target.id, (chart) =>
        Object.assign(chart.title, { formula: text, visible: true }),
      );
    },
  },
};

export const legendClass: HostClass<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    visible: chartProperty(legend, "visible", truthArgument),
    position: chartProperty(legend, "position", (value, name) =>
      choiceArgument(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"], name),
    ),
  },
  objects: {
    format: (target) =>
      object(
        textFormatClass("ChartLegendFormat", (chart) => chart.legend.format, {
          fill: (of: ChartTarget) => object(fillClass(legend, "fill"), of),
        }),
        target,
      ),
  },
};
