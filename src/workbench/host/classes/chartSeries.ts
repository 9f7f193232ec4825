import { DocumentError } from "../../document/DocumentError";
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
import { chartOf, chartProperty, fillClass, lineClass, textFormatClass, type ChartTarget } from "./chart";
import { rangeArgument } from "./range";

interface SeriesTarget extends ChartTarget {
  readonly seriesId: string;
}

export const seriesCollectionClass: HostClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: (target, context) => chartOf(target, context).series.length } },
  items: (target, context) => chartOf(target, context).series.map((series) => seriesObject(target, series)),
  methods: {
    add: (target, [name, index], { document }) => {
      if (index !== undefined && index !== null)
        throw new DocumentError("NotImplemented", "NotImplemented: ChartSeriesCollection.add at an index");
      return seriesObject(
        target,
        document.charts.addSeries(target.sheetId, target.id, typeof name === "string" ? name : ""),
      );
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

function seriesObject({ sheetId, id }: ChartTarget, series: SeriesModel): HostObject {
  return object(seriesClass, { sheetId, id, seriesId: series.id });
}

function place(chart: ChartModel, { seriesId }: SeriesTarget): SeriesModel {
  const series = chart.series.find((each) => each.id === seriesId);
  if (!series) throw new DocumentError("ItemNotFound", "This series is not there any more.");
  return series;
}

const labels = (chart: ChartModel, target: SeriesTarget): SeriesModel["dataLabels"] => place(chart, target).dataLabels;

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
      get: (target, context) => shownName(place(chartOf(target, context), target), context),
      set: (target, value, { document }) => {
        const name = textArgument(value, "name");
        const isReference = name.startsWith("=");
        document.charts.change(target.sheetId, target.id, (chart) =>
          Object.assign(place(chart, target), isReference ? { nameFormula: name } : { name, nameFormula: "" }),
        );
      },
    },
    chartType: chartProperty(place, "type", textArgument),
    axisGroup: chartProperty(place, "axisGroup", (value, name) =>
      choiceArgument(value, ["Primary", "Secondary"], name),
    ),
    gapWidth: chartProperty(place, "gapWidth", numberArgument),
    overlap: chartProperty(place, "overlap", numberArgument),
    markerSize: chartProperty(place, "markerSize", numberArgument),
    markerStyle: chartProperty(place, "markerStyle", (value, name) => choiceArgument(value, MARKERS, name)),
    markerBackgroundColor: chartProperty(place, "fill", colourArgument),
    markerForegroundColor: chartProperty(place, "line", colourArgument),
    hasDataLabels: chartProperty(labels, "visible", truthArgument),
  },
  objects: {
    format: (target) => object(seriesFormatClass, target),
    dataLabels: (target) => object(dataLabelsClass, target),
  },
  methods: {
    delete: (target, _, { document }) =>
      document.charts.change(target.sheetId, target.id, (chart) =>
        chart.series.splice(chart.series.indexOf(place(chart, target)), 1),
      ),
    setValues: setReference("values"),
    setXAxisValues: setReference("categories"),
    setBubbleSizes: setReference("bubbleSizes"),
  },
};

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
      Object.assign(place(chart, target), { [key]: formula }),
    );
  };
}

export const seriesFormatClass: HostClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    fill: (target) => object(fillClass(place, "fill"), target),
    line: (target) => object(lineClass("ChartLineFormat", place, "line"), target),
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
    numberFormat: chartProperty(labels, "numberFormat", textArgument),
    position: chartProperty(labels, "position", textArgument),
  },
  objects: { format: (target) => object(dataLabelsFormatClass, target) },
};
