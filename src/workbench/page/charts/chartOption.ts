import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { CalculatedWorkbook, ChartModel } from "../../document/model";
import { chartAxes } from "./chartAxes";
import { chartKind } from "./chartKind";
import { chartSeries, type SeriesOption } from "./chartSeries";
import { CHART_FONT, textStyle } from "./chartText";

export type ChartOption = ComposeOption<
  SeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

type Reads = Pick<CalculatedWorkbook, "valuesOf">;

const TITLE_ROOM = 18;
const LEGEND_ROOM = 26;

/** What the chart library draws for one of Excel's charts; undefined for a kind the workbench cannot draw. */
export function chartOption(chart: ChartModel, workbook: Reads): ChartOption | undefined {
  const kind = chartKind(chart.type);
  if (!kind) return undefined;
  const title = chartTitle(chart, workbook);
  const titleSize = (chart.title.format.size * 4) / 3;
  const legendAt = chart.legend.visible ? chart.legend.position : "";
  const base: ChartOption = {
    animation: false,
    backgroundColor: chart.fill || "transparent",
    textStyle: { fontFamily: CHART_FONT },
    series: chartSeries(chart, kind, workbook),
  };
  if (title !== "")
    base.title = {
      text: title,
      left: "center",
      top: 8,
      padding: 0,
      textStyle: { ...textStyle(chart.title.format), width: (chart.width * 4) / 3 - 24, overflow: "break" },
    };
  if (legendAt !== "") base.legend = legend(chart, legendAt, title === "" ? 8 : titleSize + TITLE_ROOM);
  return {
    ...base,
    ...chartAxes(chart, kind, workbook),
    grid: {
      left: legendAt === "Left" ? 110 : 14,
      right: legendAt === "Right" ? 110 : 22,
      top: (title === "" ? 14 : titleSize + TITLE_ROOM) + (legendAt === "Top" ? LEGEND_ROOM : 0),
      bottom: 12 + (legendAt === "Bottom" ? LEGEND_ROOM : 0),
      outerBoundsMode: "same", // axis labels stay inside, however long
      outerBoundsContain: "all",
    },
  };
}

/** The title as it reads now: the cell it is linked to, or its own text. */
export function chartTitle(chart: ChartModel, workbook: Reads): string {
  if (!chart.title.visible) return "";
  if (chart.title.formula === "") return chart.title.text;
  const value = workbook.valuesOf(chart.title.formula)?.[0]?.[0];
  return typeof value === "object" ? value.error : String(value ?? "");
}

function legend(chart: ChartModel, at: string, top: number): LegendComponentOption {
  const sideways = at === "Left" || at === "Right";
  return {
    orient: sideways ? "vertical" : "horizontal",
    itemWidth: 10,
    itemHeight: 10,
    icon: "rect",
    textStyle: textStyle(chart.legend.format),
    ...(sideways
      ? { top: "middle", [at.toLowerCase()]: 8 }
      : { left: "center", ...(at === "Top" ? { top } : { bottom: 6 }) }),
  };
}
