import { absoluteAddress, onSheet, relativeAddress } from "./address";
import { looks, palette } from "./look";
import type { PlanContext } from "./PlanContext";
import type { ChartStep } from "./SheetPlan";
import type { ChartTemplate } from "./SheetTemplate";

/** A native chart on the cells it has to itself. */
export function planChart(chart: ChartTemplate, { grid, sheetName }: PlanContext): ChartStep {
  const { top, left, bottom, right } = grid.area(chart.at);
  return {
    kind: "chart",
    name: chart.name,
    type: "BarClustered",
    from: relativeAddress({ top, left, bottom: top, right: left }),
    to: relativeAddress({ top: bottom, left: right, bottom, right }),
    title: `=${onSheet(sheetName, absoluteAddress(grid.area(chart.titleFrom)))}`,
    source: relativeAddress(grid.area(chart.source)),
    colors: chart.colours.map((colour) => (colour === "accent" ? palette.accent : palette.grey)),
    labelFormat: looks.helperScore.numberFormat,
    ink: palette.ink,
  };
}
