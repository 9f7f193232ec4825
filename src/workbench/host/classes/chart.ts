import { isWholeRows } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { ChartModel, ChartTextFormat } from "../../document/model";
import { object, type HostClass, type HostContext, type HostProperty } from "../HostClass";
import { choiceArgument, colourArgument, numberArgument, textArgument, truthArgument } from "../readArguments";
import { axesClass } from "./chartAxes";
import { seriesCollectionClass } from "./chartSeries";
import { rangeArgument } from "./range";
import { worksheetClass } from "./worksheet";

export interface ChartTarget {
  readonly sheetId: string;
  readonly id: string;
}

export function chartOf({ sheetId, id }: ChartTarget, { document }: HostContext): ChartModel {
  return document.charts.get(sheetId, id);
}

/** A property found somewhere in the chart's model; `place` finds the object that holds it. */
export function chartProperty<T extends ChartTarget, M extends object, K extends keyof M>(
  place: (chart: ChartModel, target: T) => M,
  key: K,
  read: (value: unknown, name: string) => M[K],
): HostProperty<T> {
  return {
    get: (target, context) => place(chartOf(target, context), target)[key],
    set: (target, value, { document }) => {
      const given = read(value, String(key));
      document.charts.change(target.sheetId, target.id, (chart) => (place(chart, target)[key] = given));
    },
  };
}

/** The class of a text's format: only its font. */
export function textFormatClass<T extends ChartTarget>(
  name: string,
  place: (chart: ChartModel, target: T) => ChartTextFormat,
  others: HostClass<T>["objects"] = {},
): HostClass<T> {
  const fontClass: HostClass<T> = {
    name: "ChartFont",
    properties: {
      color: chartProperty(place, "color", colourArgument),
      size: chartProperty(place, "size", numberArgument),
      bold: chartProperty(place, "bold", truthArgument),
    },
  };
  return { name, objects: { font: (target: T) => object(fontClass, target), ...others } };
}

/** A fill of one colour; "" is none. */
export function fillClass<T extends ChartTarget, M extends object>(
  place: (chart: ChartModel, target: T) => M,
  key: keyof M,
): HostClass<T> {
  const set = (target: T, colour: string, { document }: HostContext): void =>
    document.charts.change(target.sheetId, target.id, (chart) =>
      Object.assign(place(chart, target), { [key]: colour }),
    );
  return {
    name: "ChartFill",
    methods: {
      setSolidColor: (target, [colour], context) => set(target, colourArgument(colour, "color"), context),
      clear: (target, _, context) => set(target, "", context),
      getSolidColor: (target, _, context) => place(chartOf(target, context), target)[key],
    },
  };
}

/** A line: its colour, and whether it is drawn. */
export function lineClass<T extends ChartTarget, M extends object>(
  name: string,
  place: (chart: ChartModel, target: T) => M,
  key: keyof M,
): HostClass<T> {
  const set = (target: T, colour: string, { document }: HostContext): void =>
    document.charts.change(target.sheetId, target.id, (chart) =>
      Object.assign(place(chart, target), { [key]: colour }),
    );
  return {
    name,
    properties: {
      color: {
        get: (target, context) => place(chartOf(target, context), target)[key],
        set: (target, value, context) => set(target, colourArgument(value, "color"), context),
      },
      lineStyle: {
        get: (target, context) =>
          (place(chartOf(target, context), target)[key] as unknown) === "" ? "None" : "Continuous",
        set: (target, value, context) => {
          const style = choiceArgument(value, ["None", "Continuous"], "lineStyle");
          set(
            target,
            style === "None" ? "" : String(place(chartOf(target, context), target)[key]) || "#000000",
            context,
          );
        },
      },
    },
    methods: { clear: (target, _, context) => set(target, "", context) },
  };
}

const self = (chart: ChartModel): ChartModel => chart;

export const chartClass: HostClass<ChartTarget> = {
  name: "Chart",
  identify: ({ id }) => ({ Id: id }),
  check: (target, context) => void chartOf(target, context),
  properties: {
    id: { get: ({ id }) => id },
    name: chartProperty(self, "name", textArgument),
    chartType: chartProperty(self, "type", textArgument),
    left: chartProperty(self, "left", numberArgument),
    top: chartProperty(self, "top", numberArgument),
    width: chartProperty(self, "width", numberArgument),
    height: chartProperty(self, "height", numberArgument),
  },
  objects: {
    title: (target) => object(titleClass, target),
    legend: (target) => object(legendClass, target),
    axes: (target) => object(axesClass, target),
    series: (target) => object(seriesCollectionClass, target),
    format: (target) => object(areaFormatClass, target),
    dataLabels: (target) => object(allDataLabelsClass, target),
    worksheet: ({ sheetId }, { document }) => object(worksheetClass, document.state.sheet(sheetId)),
  },
  methods: {
    delete: ({ sheetId, id }, _, { document }) => document.charts.delete(sheetId, id),
    activate: ({ sheetId }, _, { document }) => document.sheets.activate(sheetId),
    setData: ({ sheetId, id }, [source, seriesBy], context) => {
      const by = choiceArgument(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"] as const, "seriesBy");
      context.document.charts.setData(sheetId, id, rangeArgument(source, context, sheetId), by);
    },
    setPosition: ({ sheetId, id }, [startCell, endCell], context) => {
      const start = rangeArgument(startCell, context, sheetId);
      const end = endCell === undefined || endCell === null ? start : rangeArgument(endCell, context, sheetId);
      if (isWholeRows(start.area) || start.sheetId !== sheetId || end.sheetId !== sheetId) {
        throw new DocumentError("InvalidArgument", "A chart lies between two cells of its sheet.");
      }
      context.document.charts.setPosition(sheetId, id, start.area, end.area);
    },
  },
};

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
        textFormatClass("ChartTitleFormat", (chart) => chart.title.format),
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
        textFormatClass("ChartLegendFormat", (chart) => chart.legend.format),
        target,
      ),
  },
};

export const areaFormatClass: HostClass<ChartTarget> = {
  name: "ChartAreaFormat",
  objects: {
    fill: (target) => object(fillClass<ChartTarget, ChartModel>(self, "fill"), target),
    border: (target) => object(lineClass<ChartTarget, ChartModel>("ChartBorder", self, "border"), target),
  },
};

/** The labels of all series at once. */
export const allDataLabelsClass: HostClass<ChartTarget> = {
  name: "ChartDataLabels",
  properties: {
    showValue: {
      get: (target, context) => chartOf(target, context).series.every(({ dataLabels }) => dataLabels.visible),
      set: ({ sheetId, id }, value, { document }) => {
        const visible = truthArgument(value, "showValue");
        document.charts.change(sheetId, id, ({ series }) =>
          series.forEach(({ dataLabels }) => (dataLabels.visible = visible)),
        );
      },
    },
  },
};
