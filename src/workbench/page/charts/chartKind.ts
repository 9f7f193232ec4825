/** How a chart, or one series of a combined chart, is drawn. */
export interface ChartKind {
  readonly shape: "bar" | "line" | "area" | "scatter" | "bubble" | "pie" | "radar";
  /** Bars that run sideways: the categories stand on the vertical axis. */
  readonly sideways: boolean;
  /** Series on top of each other; "shares" makes every stack the whole. */
  readonly stacking: "none" | "stacked" | "shares";
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
  readonly filled: boolean;
  /** A doughnut. */
  readonly hole: boolean;
  /** Slices that stand apart. */
  readonly exploded: boolean;
}

const PLAIN: ChartKind = {
  shape: "bar",
  sideways: false,
  stacking: "none",
  markers: false,
  lines: false,
  smooth: false,
  filled: false,
  hole: false,
  exploded: false,
};
const LINE: ChartKind = { ...PLAIN, shape: "line", lines: true };
const AREA: ChartKind = { ...PLAIN, shape: "area", filled: true };
const SCATTER: ChartKind = { ...PLAIN, shape: "scatter", markers: true };
const PIE: ChartKind = { ...PLAIN, shape: "pie" };
const RADAR: ChartKind = { ...PLAIN, shape: "radar", lines: true };

/** Every kind that has stacks has three members in Excel. */
function stacks(name: string, kind: ChartKind, plainName = name): Record<string, ChartKind> {
  return {
    [plainName]: kind,
    [`${name}Stacked`]: { ...kind, stacking: "stacked" },
    [`${name}Stacked100`]: { ...kind, stacking: "shares" },
  };
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  ...stacks("Column", PLAIN, "ColumnClustered"),
  ...stacks("Bar", { ...PLAIN, sideways: true }, "BarClustered"),
  ...stacks("Line", LINE),
  ...stacks("LineMarkers", { ...LINE, markers: true }),
  ...stacks("Area", AREA),
  XYScatter: SCATTER,
  XYScatterLines: { ...SCATTER, lines: true },
  XYScatterLinesNoMarkers: { ...SCATTER, lines: true, markers: false },
  XYScatterSmooth: { ...SCATTER, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { ...SCATTER, lines: true, smooth: true, markers: false },
  Bubble: { ...PLAIN, shape: "bubble" },
  Bubble3DEffect: { ...PLAIN, shape: "bubble" },
  Pie: PIE,
  PieExploded: { ...PIE, exploded: true },
  Doughnut: { ...PIE, hole: true },
  DoughnutExploded: { ...PIE, hole: true, exploded: true },
  Radar: RADAR,
  RadarMarkers: { ...RADAR, markers: true },
  RadarFilled: { ...RADAR, filled: true },
};

/** By Excel.ChartType; undefined for a kind the workbench cannot draw. */
export function chartKind(type: string): ChartKind | undefined {
  return KINDS[type];
}
