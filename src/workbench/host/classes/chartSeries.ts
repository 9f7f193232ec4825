import { DocumentError } from "../../document/DocumentError";
import { labelPositions } from "../../document/labelPositions";
import type { ChartModel, SeriesModel } from "../../document/model";
import { formatAbsoluteReference } from "../../document/reference";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import {
  choiceArgument,
  colourArgument,
  numberArgument,
  positionArgument,
  textArgument,
  truthArgument,
} from "../readArguments";
import {
  chartOf,
  chartProperty,
  fillClass,
  lineClass,
  optionalProperty,
  textFormatClass,
  type ChartTarget,
} from "./chartParts";
import { pointsClass } from "./chartPoints";
import { rangeArgument } from "./range";

export interface SeriesTarget extends ChartTarget {
  readonly seriesId: string;
}

export const seriesCollectionClass: HostClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: (target, context) => chartOf(target, context).series.length } },
  items: (target, context) => chartOf(target, context).series.map((series) => seriesObject(target, series)),
  methods: {
    add: (target, [name, index], { document }) => {
      const added = document.charts.addSeries(target.sheetId, target.id, typeof name === "string" ? name : "");
      if (typeof index === "number") moveSeries({ ...target, seriesId: added.id }, index, document);
      return seriesObject(target, added);
    },
    getItemAt: (target, [index], context) => {
      const series = chartOf(target, context).series[positionArgument(index, "index")];
      if (!series) throw new DocumentError("ItemNotFound", `The chart has no series ${String(index)}.`);
      return seriesObject(target, series);
    },
    getCount: (target, _, context) => chartOf(target, context).series.length,
    // Office.js asks for a series it knows by its id.
    getItem: (target, [id], context) => {
      const series = chartOf(target, context).series.find((each) => each.id === id);
      if (!series) throw new DocumentError("ItemNotFound", "This series is not there any more.");
      return seriesObject(target, series);
    },
  },
};

/** Series are drawn in the order they stand in. */
function moveSeries(target: SeriesTarget, to: number, { charts }: HostContext["document"]): void {
  charts.change(target.sheetId, target.id, ({ series }) => {
    const from = series.findIndex(({ id }) => id === target.seriesId);
    series.splice(to, 0, ...series.splice(from, 1));
  });
}

function seriesObject({ sheetId, id }: ChartTarget, series: SeriesModel): HostObject {
  return object(seriesClass, { sheetId, id, seriesId: series.id });
}

export function seriesIn(chart: ChartModel, { seriesId }: SeriesTarget): SeriesModel {
  const series = chart.series.find((each) => each.id === seriesId);
  if (!series) throw new DocumentError("ItemNotFound", "This series is not there any more.");
  return series;
}

const labels = (chart: ChartModel, target: SeriesTarget): SeriesModel["dataLabels"] =>
  seriesIn(chart, target).dataLabels;

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export const seriesClass: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  identify: ({ seriesId }) => ({ _Id: seriesId }),
  properties: {
    name: {
      get: (target, context) => shownName(seriesIn(chartOf(target, context), target), context),
      set: (target, value, { document }) => {
        const name = textArgument(value, "name");
        const isReference = name.startsWith("=");
        document.charts.change(target.sheetId, target.id, (chart) =>
          Object.assign(seriesIn(chart, target), isReference ? { nameFormula: name } : { name, nameFormula: "" }),
        );
      },
    },
    chartType: chartProperty(seriesIn, "type", textArgument),
    axisGroup: chartProperty(seriesIn, "axisGroup", (value, name) =>
      choiceArgument(value, ["Primary", "Secondary"], name),
    ),
    gapWidth: chartProperty(seriesIn, "gapWidth", numberArgument),
    overlap: chartProperty(seriesIn, "overlap", numberArgument),
    markerSize: chartProperty(seriesIn, "markerSize", numberArgument),
    markerStyle: chartProperty(seriesIn, "markerStyle", (value, name) => choiceArgument(value, MARKERS, name)),
    markerBackgroundColor: chartProperty(seriesIn, "fill", colourArgument),
    markerForegroundColor: chartProperty(seriesIn, "line", colourArgument),
    hasDataLabels: chartProperty(labels, "visible", truthArgument),
    smooth: optionalProperty(seriesIn, "smooth", false, truthArgument),
    doughnutHoleSize: optionalProperty(seriesIn, "holeSize", 50, numberArgument),
    firstSliceAngle: optionalProperty(seriesIn, "firstSliceAngle", 0, numberArgument),
    plotOrder: {
      get: (target, context) => chartOf(target, context).series.findIndex(({ id }) => id === target.seriesId),
      set: (target, value, { document }) => moveSeries(target, positionArgument(value, "plotOrder"), document),
    },
  },
  objects: {
    format: (target) => object(seriesFormatClass, target),
    dataLabels: (target) => object(dataLabelsClass, target),
    points: (target) => object(pointsClass, target),
  },
  methods: {
    getDimensionValues: (target, [dimension], context) =>
      (context.document.valuesOf(dimensionOf(target, dimension, context)) ?? [])
        .flat()
        .map((value) => (typeof value === "object" ? value.error : value)),
    getDimensionStringValues: (target, [dimension], context) =>
      (context.document.valuesOf(dimensionOf(target, dimension, context)) ?? [])
        .flat()
        .map((value) => (typeof value === "object" ? value.error : String(value))),
    getDimensionDataSourceString: (target, [dimension], context) => dimensionOf(target, dimension, context).slice(1),
    getDimensionDataSourceType: (target, [dimension], context) =>
      dimensionOf(target, dimension, context) === "" ? "Unknown" : "LocalRange",
    delete: (target, _, { document }) =>
      document.charts.change(target.sheetId, target.id, (chart) =>
        chart.series.splice(chart.series.indexOf(seriesIn(chart, target)), 1),
      ),
    setValues: setReference("values"),
    setXAxisValues: setReference("categories"),
    setBubbleSizes: setReference("bubbleSizes"),
  },
};

/** Where the numbers of a dimension stand, as a formula. */
function dimensionOf(target: SeriesTarget, dimension: unknown, context: HostContext): string {
  const { values, categories, bubbleSizes } = seriesIn(chartOf(target, context), target);
  const asked = choiceArgument(dimension, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"], "dimension");
  return { Categories: categories, Values: values, XValues: categories, YValues: values, BubbleSizes: bubbleSizes }[
    asked
  ];
}

function shownName({ name, nameFormula }: SeriesModel, { document }: HostContext): unknown {
  const value = nameFormula === "" ? name : document.valuesOf(nameFormula)?.[0]?.[0];
  return typeof value === "object" ? value.error : (value ?? name);
}

function setReference(
  key: "values" | "categories" | "bubbleSizes",
): NonNullable<HostClass<SeriesTarget>["methods"]>[string] {
  return (target, [source], context) => {
    const { sheetId, area } = rangeArgument(source, context, target.sheetId);
    const formula = `=${formatAbsoluteReference(context.document.state.sheet(sheetId).name, area)}`;
    context.document.charts.change(target.sheetId, target.id, (chart) =>
      Object.assign(seriesIn(chart, target), { [key]: formula }),
    );
  };
}

export const seriesFormatClass: HostClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    fill: (target) => object(fillClass(seriesIn, "fill"), target),
    line: (target) => object(lineClass("ChartLineFormat", seriesIn, "line"), target),
  },
};

const dataLabelsFormatClass = textFormatClass(
  "ChartDataLabelFormat",
  (chart, target: SeriesTarget) => labels(chart, target).format,
);

export const dataLabelsClass: HostClass<SeriesTarget> = {
  name: "ChartDataLabels",
  properties: {
    showValue: chartProperty(labels, "visible", truthArgument),
    showSeriesName: optionalProperty(labels, "seriesName", false, truthArgument),
    showCategoryName: optionalProperty(labels, "categoryName", false, truthArgument),
    showPercentage: optionalProperty(labels, "percentage", false, truthArgument),
    numberFormat: chartProperty(labels, "numberFormat", textArgument),
    position: {
      get: (target, context) => labels(chartOf(target, context), target).position,
      set: (target, value, context) => {
        const { type } = seriesIn(chartOf(target, context), target);
        const position = choiceArgument(value, labelPositions(type), "position");
        context.document.charts.change(target.sheetId, target.id, (chart) =>
          Object.assign(labels(chart, target), { position }),
        );
      },
    },
  },
  objects: { format: (target) => object(dataLabelsFormatClass, target) },
};
