import { DocumentError } from "../../document/DocumentError";
import type { PointModel } from "../../document/model";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import { colourArgument, positionArgument, textArgument } from "../readArguments";
import { chartOf } from "./chartParts";
import { seriesIn, type SeriesTarget } from "./chartSeries";

interface PointTarget extends SeriesTarget {
  readonly position: number;
}

/** The points of a series, one per value. */
export const pointsClass: HostClass<SeriesTarget> = {
  name: "ChartPointsCollection",
  properties: { count: { get: (target, context) => valuesOf(target, context).length } },
  items: (target, context) => valuesOf(target, context).map((_, position) => pointObject(target, position)),
  methods: {
    getItemAt: (target, [index], context) => {
      const position = positionArgument(index, "index");
      if (position >= valuesOf(target, context).length)
        throw new DocumentError("ItemNotFound", `The series has no point ${position}.`);
      return pointObject(target, position);
    },
    getCount: (target, _, context) => valuesOf(target, context).length,
  },
};

function pointObject(target: SeriesTarget, position: number): HostObject {
  return object(pointClass, { ...target, position });
}

function valuesOf(target: SeriesTarget, context: HostContext): unknown[] {
  const { values } = seriesIn(chartOf(target, context), target);
  const found = values === "" ? [] : (context.document.valuesOf(values) ?? []);
  return found.flat().map((value) => (typeof value === "object" ? value.error : value));
}

function pointOf(target: PointTarget, context: HostContext): PointModel {
  return seriesIn(chartOf(target, context), target).points?.[target.position] ?? {};
}

function change(target: PointTarget, to: PointModel, { document }: HostContext): void {
  document.charts.change(target.sheetId, target.id, (chart) => {
    const series = chart.series.find(({ id }) => id === target.seriesId);
    if (series) series.points = { ...series.points, [target.position]: { ...series.points?.[target.position], ...to } };
  });
}

export const pointClass: HostClass<PointTarget> = {
  name: "ChartPoint",
  properties: {
    value: { get: (target, context) => valuesOf(target, context)[target.position] },
    hasDataLabel: { get: (target, context) => pointOf(target, context).label !== undefined },
  },
  objects: {
    format: (target) => object(pointFormatClass, target),
    dataLabel: (target) => object(pointLabelClass, target),
  },
};

export const pointFormatClass: HostClass<PointTarget> = {
  name: "ChartPointFormat",
  objects: { fill: (target) => object(pointFillClass, target) },
};

export const pointFillClass: HostClass<PointTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (target, [colour], context) => change(target, { fill: colourArgument(colour, "color") }, context),
    getSolidColor: (target, _, context) =>
      pointOf(target, context).fill ?? seriesIn(chartOf(target, context), target).fill,
  },
};

export const pointLabelClass: HostClass<PointTarget> = {
  name: "ChartDataLabel",
  properties: {
    text: {
      get: (target, context) => pointOf(target, context).label ?? "",
      set: (target, value, context) => change(target, { label: textArgument(value, "text") }, context),
    },
    formula: {
      get: (target, context) => pointOf(target, context).label ?? "",
      set: (target, value, context) => change(target, { label: textArgument(value, "formula") }, context),
    },
  },
};
