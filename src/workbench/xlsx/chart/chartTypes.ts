/** How a file writes the kinds of charts: an element for the shape, and what tells the members of a family apart. */
export interface FileChartType {
  readonly element:
    | "barChart"
    | "lineChart"
    | "areaChart"
    | "scatterChart"
    | "bubbleChart"
    | "pieChart"
    | "doughnutChart"
    | "radarChart";
  readonly barDir?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly style?: string;
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
  readonly exploded?: boolean;
  readonly bubble3D?: boolean;
}

const GROUPS = [
  ["stacked", "Stacked"],
  ["percentStacked", "Stacked100"],
] as const;

function stacks(
  name: string,
  plainName: string,
  type: FileChartType,
  plain: "clustered" | "standard",
): Record<string, FileChartType> {
  return {
    [plainName]: { ...type, grouping: plain },
    ...Object.fromEntries(GROUPS.map(([grouping, suffix]) => [name + suffix, { ...type, grouping }])),
  };
}

const SCATTER = { element: "scatterChart", style: "lineMarker", markers: true, lines: true, smooth: false } as const;

/** By Excel.ChartType. Where several look alike to a reader the first is taken. */
export const CHART_TYPES: Readonly<Record<string, FileChartType>> = {
  ...stacks("Column", "ColumnClustered", { element: "barChart", barDir: "col" }, "clustered"),
  ...stacks("Bar", "BarClustered", { element: "barChart", barDir: "bar" }, "clustered"),
  ...stacks("LineMarkers", "LineMarkers", { element: "lineChart", markers: true }, "standard"),
  ...stacks("Line", "Line", { element: "lineChart", markers: false }, "standard"),
  ...stacks("Area", "Area", { element: "areaChart" }, "standard"),
  XYScatter: { ...SCATTER, lines: false },
  XYScatterLines: SCATTER,
  XYScatterLinesNoMarkers: { ...SCATTER, markers: false },
  XYScatterSmooth: { ...SCATTER, style: "smoothMarker", smooth: true },
  XYScatterSmoothNoMarkers: { ...SCATTER, style: "smoothMarker", smooth: true, markers: false },
  Bubble: { element: "bubbleChart", bubble3D: false },
  Bubble3DEffect: { element: "bubbleChart", bubble3D: true },
  Pie: { element: "pieChart", exploded: false },
  PieExploded: { element: "pieChart", exploded: true },
  Doughnut: { element: "doughnutChart", exploded: false },
  DoughnutExploded: { element: "doughnutChart", exploded: true },
  RadarMarkers: { element: "radarChart", style: "marker", markers: true },
  Radar: { element: "radarChart", style: "marker", markers: false },
  RadarFilled: { element: "radarChart", style: "filled" },
};

/** The type that a file's description fits; undefined for a kind the workbench does not have. */
export function chartType(found: Partial<FileChartType>): string | undefined {
  return Object.entries(CHART_TYPES).find(([, type]) =>
    Object.entries(type).every(([key, value]) => found[key as keyof FileChartType] === value),
  )?.[0];
}

/** Charts whose two axes both count numbers. */
export function isPoints({ element }: FileChartType): boolean {
  return element === "scatterChart" || element === "bubbleChart";
}

export function hasAxes({ element }: FileChartType): boolean {
  return element !== "pieChart" && element !== "doughnutChart";
}

/** True for a series drawn as a line, whose colour is the line's. */
export function isLine({ element, style }: FileChartType): boolean {
  return element === "lineChart" || element === "scatterChart" || (element === "radarChart" && style !== "filled");
}

export const MARKERS: Readonly<Record<string, string>> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Right: "r",
  Left: "l",
  Top: "t",
  Bottom: "b",
  Corner: "tr",
};

export const TICK_LABELS: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

export const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" };
