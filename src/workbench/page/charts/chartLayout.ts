import type { ChartModel } from "../../document/model";
import { textPixels, textWidth } from "./chartText";

/** What stands around the plot of a chart, in pixels. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly title: { readonly top: number; readonly width: number };
  /** Undefined where the legend is hidden. */
  readonly legend: "Top" | "Bottom" | "Left" | "Right" | undefined;
  /** Room taken from each side. */
  readonly inset: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** The room for the plot and its axes' labels, in pixels. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** What labels take of it beside and below the plot, roughly. */
const AXIS_ROOM = { width: 40, height: 24 };

const EDGE = 12;
const LINE_HEIGHT = 1.25;
const LEGEND_MARK = 28;
/** A legend beside the plot takes no more of the width. */
const WIDEST_LEGEND = 0.35;

export function chartLayout(chart: ChartModel, title: string, legendNames: readonly string[]): ChartLayout {
  const width = textPixels(chart.width);
  const height = textPixels(chart.height);
  const titleWidth = width - 2 * EDGE;
  const { size } = chart.title.format;
  const titleLines = title === "" ? 0 : Math.max(1, Math.ceil(textWidth(title, size) / titleWidth));
  const titleHeight = titleLines * textPixels(size) * LINE_HEIGHT;
  const legend = chart.legend.visible ? sideOf(chart.legend.position) : undefined;
  const entry = textPixels(chart.legend.format.size) * LINE_HEIGHT;
  const widestName = Math.max(0, ...legendNames.map((name) => textWidth(name, chart.legend.format.size)));
  const across = Math.min(width * WIDEST_LEGEND, widestName + LEGEND_MARK);
  return {
    width,
    height,
    title: { top: 10, width: titleWidth },
    legend,
    inset: {
      top: (titleLines === 0 ? EDGE : 10 + titleHeight + 10) + (legend === "Top" ? entry + 8 : 0),
      right: EDGE + 4 + (legend === "Right" ? across : 0),
      bottom: EDGE + (legend === "Bottom" ? legendRows(legendNames, chart, width) * entry + 8 : 0),
      left: EDGE + (legend === "Left" ? across : 0),
    },
  };
}

export function plotSize({ width, height, inset }: ChartLayout): PlotSize {
  return {
    width: Math.max(1, width - inset.left - inset.right - AXIS_ROOM.width),
    height: Math.max(1, height - inset.top - inset.bottom - AXIS_ROOM.height),
  };
}

/** The middle of the plot and half its shorter side: where pies and webs are drawn. */
export function roundPlot(
  { width, height, inset }: ChartLayout,
  labelRoom: number,
): { center: [number, number]; radius: number } {
  const plotWidth = width - inset.left - inset.right;
  const plotHeight = height - inset.top - inset.bottom;
  return {
    center: [inset.left + plotWidth / 2, inset.top + plotHeight / 2],
    radius: Math.max(10, Math.min(plotWidth, plotHeight) / 2 - labelRoom),
  };
}

function legendRows(names: readonly string[], chart: ChartModel, width: number): number {
  const length = names.reduce((sum, name) => sum + textWidth(name, chart.legend.format.size) + LEGEND_MARK, 0);
  return Math.max(1, Math.ceil(length / (width - 2 * EDGE)));
}

function sideOf(position: string): ChartLayout["legend"] {
  switch (position) {
    case "Top":
    case "Left":
    case "Right":
      return position;
    case "Corner":
      return "Right";
    default:
      return "Bottom";
  }
}
