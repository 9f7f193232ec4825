import type { GridComponentOption } from "echarts/components";
import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import { displayText } from "../../document/displayText";
import type { AxisModel, ChartModel } from "../../document/model";
import { axisScale } from "./axisScale";
import { axisDays } from "./axisDays";
import { type ChartData, isOwn } from "./ChartData";
import type { ChartKind } from "./chartKind";
import { hasDays, isPoints, isSecondary, kindOfSeries } from "./chartSeries";
import type { PlotSize } from "./chartLayout";
import { textPixels, textStyle, textWidth } from "./chartText";
import { categoryLabels } from "./categoryLabels";
import { shareOf, stackTotals } from "./stacks";

export interface ChartAxes {
  readonly xAxis: XAXisComponentOption | XAXisComponentOption[];
  readonly yAxis: YAXisComponentOption | YAXisComponentOption[];
  readonly grid?: GridComponentOption;
}

/** Room for a number on a horizontal axis, in letters. */
const NUMBER_LETTERS = 8;
/** The chart library keeps a title clear of the labels it chose itself only. */
const NAME_BELOW_DAYS = 26;
/** At each end of an axis, as a share of the spread. */
const ROOM_FOR_BUBBLES = 0.15;

/** The axes; of a chart that lies on its side they change places. */
export function chartAxes(chart: ChartModel, kind: ChartKind, data: ChartData, plot: PlotSize): ChartAxes {
  const { category, value } = chart.axes;
  const vertical = !kind.sideways;
  const across = isPoints(kind)
    ? numberAxis(
        category,
        withRoomForBubbles(acrossNumbers(data), kind),
        acrossFormat(category),
        mostSteps(plot, category, false),
        data.locale,
      )
    : hasDays(chart, kind)
      ? daysAxis(category, data, mostSteps(plot, category, false))
      : categoryAxis(chart, kind, data, plot);
  const along = [false, ...(chart.series.some(isSecondary) ? [true] : [])].map((secondary) => {
    const axis = secondary ? (chart.axes.secondaryValue ?? withoutGridlines(value)) : value;
    const numbers = withRoomForBubbles(drawnNumbers(chart, kind, data, secondary), kind);
    const wanted = kind.stacking === "shares" ? wholeShares(axis, numbers) : axis;
    const format = valueFormat(axis, chart, kind, data, secondary);
    const scaled = numberAxis(wanted, numbers, format, mostSteps(plot, axis, vertical), data.locale);
    // Turned round, the categories take the other axis with them, as in Excel.
    return { ...scaled, position: axisSide(vertical, category.reversed !== secondary) };
  });
  return vertical ? { xAxis: across, yAxis: along } : { xAxis: along, yAxis: across };
}

function axisSide(vertical: boolean, far: boolean): "left" | "right" | "top" | "bottom" {
  if (vertical) return far ? "right" : "left";
  return far ? "top" : "bottom";
}

/** What is drawn along a value axis: numbers, or the heights of stacks. */
function drawnNumbers(chart: ChartModel, kind: ChartKind, data: ChartData, secondary: boolean): number[] {
  const totals = stackTotals(chart, data, secondary);
  const drawn: number[] = [];
  const stacked = { up: new Map<number, number>(), down: new Map<number, number>() };
  chart.series.forEach((series, index) => {
    if (isSecondary(series) !== secondary) return;
    const { stacking, shape } = kindOfSeries(series, kind);
    data.series[index]?.numbers.forEach((value, point) => {
      if (value === null) return;
      const number = stacking === "shares" ? shareOf(value, totals[point]) : value;
      if (stacking === "none") drawn.push(number);
      else {
        const stack = number < 0 && shape === "bar" ? stacked.down : stacked.up;
        stack.set(point, (stack.get(point) ?? 0) + number);
      }
    });
  });
  const heights = [...stacked.up.values(), ...stacked.down.values()];
  return heights.length > 0 ? [...drawn, 0, ...heights] : drawn;
}

function acrossNumbers({ series }: ChartData): number[] {
  return series.flatMap(({ across }) => across);
}

function acrossFormat({ numberFormat }: AxisModel): string {
  return numberFormat || "General";
}

/** Its own format, or that of the cells of the first series that is measured by it. */
function valueFormat(axis: AxisModel, chart: ChartModel, kind: ChartKind, data: ChartData, secondary: boolean): string {
  if (isOwn(axis.numberFormat)) return axis.numberFormat;
  if (kind.stacking === "shares") return "0%";
  const first = chart.series.findIndex((series) => isSecondary(series) === secondary);
  return data.series[first]?.numberFormat ?? "General";
}

/** Labels keep a line's distance from each other. */
function mostSteps({ width, height }: PlotSize, { format }: AxisModel, vertical: boolean): number {
  const label = vertical ? textPixels(format.size) * 1.6 : textWidth("0".repeat(NUMBER_LETTERS), format.size);
  return Math.max(2, Math.floor((vertical ? height : width) / label));
}

/** Shares end at the whole, without headroom. */
function wholeShares(axis: AxisModel, numbers: readonly number[]): AxisModel {
  const least = Math.min(0, ...numbers);
  const most = Math.max(0, ...numbers);
  return {
    ...axis,
    minimum: axis.minimum === "" && least < -0.9 ? -1 : axis.minimum,
    maximum: axis.maximum === "" && most > 0.9 ? 1 : axis.maximum,
  };
}

/** Bubbles reach beyond their middle. */
function withRoomForBubbles(numbers: readonly number[], { shape }: ChartKind): readonly number[] {
  if (shape !== "bubble" || numbers.length === 0) return numbers;
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const room = (most - least || Math.abs(most) || 1) * ROOM_FOR_BUBBLES;
  return [least - room, most + room];
}

function numberAxis(axis: AxisModel, numbers: readonly number[], format: string, most: number, locale: string) {
  const { minimum, maximum, unit } = axisScale(numbers, axis, most);
  return {
    type: "value" as const,
    ...axisLook(axis),
    min: minimum,
    max: maximum,
    interval: unit,
    axisTick: { show: false },
    axisLabel: { ...labelLook(axis), formatter: (value: number) => displayText(value, format, locale) },
  };
}

/** Its places stand as far apart as their days. */
function daysAxis(axis: AxisModel, data: ChartData, most: number) {
  const { first, last, named } = axisDays(acrossNumbers(data), most);
  return {
    type: "value" as const,
    ...axisLook(axis),
    nameGap: NAME_BELOW_DAYS,
    min: first,
    max: last,
    axisTick: { show: false },
    axisLabel: {
      ...labelLook(axis),
      customValues: [...named],
      formatter: (day: number) => displayText(day, acrossFormat(axis), data.locale),
    },
  };
}

function categoryAxis(chart: ChartModel, kind: ChartKind, { categories }: ChartData, plot: PlotSize) {
  const axis = chart.axes.category;
  const kinds = chart.series.map((series) => kindOfSeries(series, kind));
  return {
    type: "category" as const,
    // Areas begin at the axis; everything else has its place between two ticks.
    boundaryGap: !(kinds.length > 0 && kinds.every(({ shape }) => shape === "area")),
    ...axisLook(axis),
    axisTick: { show: false },
    ...categoryLabels(axis, kind, categories, labelLook(axis), plot),
  };
}

function axisLook(axis: AxisModel) {
  return {
    show: axis.visible,
    inverse: axis.reversed,
    axisLine: { show: axis.lineVisible, lineStyle: { color: "#D9D9D9" } },
    splitLine: {
      show: axis.majorGridlines.visible,
      lineStyle: { color: axis.majorGridlines.color || "#D9D9D9", width: 1 },
    },
    ...(axis.title.visible && {
      name: axis.title.text,
      nameLocation: "middle" as const,
      nameGap: 12,
      nameMoveOverlap: true,
      nameTextStyle: textStyle({ ...axis.format, size: axis.format.size + 1 }),
    }),
  };
}

function labelLook(axis: AxisModel) {
  return { show: axis.tickLabelPosition !== "None", ...textStyle(axis.format), margin: 7 };
}

function withoutGridlines(axis: AxisModel): AxisModel {
  return {
    ...axis,
    minimum: "",
    maximum: "",
    majorUnit: "",
    numberFormat: "General",
    title: { text: "", visible: false },
    majorGridlines: { ...axis.majorGridlines, visible: false },
  };
}
