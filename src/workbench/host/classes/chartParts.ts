import type { ChartModel, ChartTextFormat } from "../../document/model";
import { object, type HostClass, type HostContext, type HostProperty } from "../HostClass";
import { choiceArgument, colourArgument, numberArgument, textArgument, truthArgument } from "../readArguments";

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

/** A property the model holds only where it differs from what is usual. */
export function optionalProperty<T extends ChartTarget, M extends object, K extends keyof M>(
  place: (chart: ChartModel, target: T) => M,
  key: K,
  usual: Exclude<M[K], undefined>,
  read: (value: unknown, name: string) => Exclude<M[K], undefined>,
): HostProperty<T> {
  const property = chartProperty(place, key, read);
  return { ...property, get: (target, context) => property.get?.(target, context) ?? usual };
}

/** The class of a text's format: its font, and what else there is. */
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
      name: optionalProperty(place, "name", "Calibri", textArgument),
      italic: optionalProperty(place, "italic", false, truthArgument),
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
