import type { GridComponentOption } from "echarts/components";
import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import { displayText } from "../../document/displayText";
import type { AxisModel, CalculatedWorkbook, ChartModel } from "../../document/model";
import type { ChartKind } from "./chartKind";
import { labelsOf } from "./chartSeries";
import { textStyle } from "./chartText";

export interface ChartAxes {
  xAxis: XAXisComponentOption;
  yAxis: YAXisComponentOption;
  grid?: GridComponentOption;
}

/** The two axes; of a chart that lies on its side they change places. */
export function chartAxes(
  chart: ChartModel,
  kind: ChartKind,
  workbook: Pick<CalculatedWorkbook, "valuesOf">,
): ChartAxes {
  const { category, value } = chart.axes;
  const across = kind.shape === "scatter" ? numberAxis(category, "General") : categoryAxis(chart, kind, workbook);
  const along = numberAxis(value, kind.shares ? "0%" : "General", kind.shares);
  // Turned round, the categories take the other axis with them, as in Excel.
  if (kind.sideways)
    return {
      xAxis: { ...along, position: category.reversed ? "top" : "bottom" },
      yAxis: across,
    };
  return {
    xAxis: across,
    yAxis: { ...along, position: category.reversed ? "right" : "left" },
  };
}

function categoryAxis(chart: ChartModel, kind: ChartKind, workbook: Pick<CalculatedWorkbook, "valuesOf">) {
  const axis = chart.axes.category;
  const [first] = chart.series;
  const names = first ? labelsOf(first.categories, workbook) : [];
  const count = Math.max(
    names.length,
    ...chart.series.map((series) => workbook.valuesOf(series.values)?.flat().length ?? 0),
  );
  const data = Array.from({ length: count }, (_, index) => shortened(names[index] ?? String(index + 1)));
  return {
    type: "category" as const,
    data,
    boundaryGap: kind.shape === "bar",
    ...look(axis),
    axisTick: { show: false },
    axisLabel: { ...labelLook(axis), interval: 0, ...labelRoom(chart, kind, data) },
  };
}

/** A name that long is no label any more; Excel ends it with dots, too. */
const LONGEST_LABEL = 60;

/** Every category keeps its label: broken into lines where that is enough, slanted where it is not. */
function labelRoom(chart: ChartModel, kind: ChartKind, labels: readonly string[]) {
  const fontSize = (chart.axes.category.format.size * 4) / 3;
  const width = (chart.width * 4) / 3;
  const lineHeight = Math.round(fontSize * 1.2);
  if (kind.sideways) {
    const longest = Math.max(0, ...labels.map(({ length }) => length)) * fontSize * 0.55;
    return longest > width * 0.4 ? { width: width * 0.4, overflow: "break" as const, lineHeight } : {};
  }
  const room = Math.max(24, (width - 60) / Math.max(1, labels.length) - 4);
  const longestWord =
    Math.max(0, ...labels.flatMap((label) => label.split(" ")).map(({ length }) => length)) * fontSize * 0.55;
  return longestWord > room ? { rotate: 45 } : { width: room, overflow: "break" as const, lineHeight };
}

function shortened(label: string): string {
  const letters = Array.from(label);
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join("")}…` : label;
}

function numberAxis(axis: AxisModel, usualFormat: string, shares = false) {
  const format = axis.numberFormat && axis.numberFormat !== "General" ? axis.numberFormat : usualFormat;
  return {
    type: "value" as const,
    ...look(axis),
    ...(axis.minimum !== "" && { min: axis.minimum }),
    ...(axis.maximum !== "" ? { max: axis.maximum } : shares && { max: 1 }),
    ...(axis.majorUnit !== "" && { interval: axis.majorUnit }),
    axisLabel: { ...labelLook(axis), formatter: (value: number) => displayText(value, format) },
  };
}

function look(axis: AxisModel) {
  return {
    show: axis.visible,
    inverse: axis.reversed,
    axisLine: { show: axis.lineVisible, lineStyle: { color: "#D1D5DB" } },
    splitLine: { show: axis.majorGridlines.visible, lineStyle: { color: axis.majorGridlines.color || "#D9D9D9" } },
    ...(axis.title.visible && {
      name: axis.title.text,
      nameLocation: "middle" as const,
      nameGap: 28,
      nameTextStyle: textStyle(axis.format),
    }),
  };
}

function labelLook(axis: AxisModel) {
  return { show: axis.tickLabelPosition !== "None", ...textStyle(axis.format) };
}
