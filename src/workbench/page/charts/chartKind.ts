/** How a chart of Excel's is drawn. */
export interface ChartKind {
  readonly shape: "bar" | "line" | "scatter";
  /** Bars that run sideways: the categories stand on the vertical axis. */
  readonly sideways: boolean;
  readonly stacked: boolean;
  /** Every stack is as long as the others: shares of the whole. */
  readonly shares: boolean;
  readonly markers: boolean;
  readonly lines: boolean;
  readonly filled: boolean;
}

const PLAIN: ChartKind = {
  shape: "bar",
  sideways: false,
  stacked: false,
  shares: false,
  markers: false,
  lines: false,
  filled: false,
};
const LINE: ChartKind = { ...PLAIN, shape: "line", lines: true };
const SCATTER: ChartKind = { ...PLAIN, shape: "scatter", markers: true };

const KINDS: Readonly<Record<string, ChartKind>> = {
  BarClustered: { ...PLAIN, sideways: true },
  BarStacked: { ...PLAIN, sideways: true, stacked: true },
  BarStacked100: { ...PLAIN, sideways: true, stacked: true, shares: true },
  ColumnClustered: PLAIN,
  ColumnStacked: { ...PLAIN, stacked: true },
  ColumnStacked100: { ...PLAIN, stacked: true, shares: true },
  Line: LINE,
  LineMarkers: { ...LINE, markers: true },
  LineStacked: { ...LINE, stacked: true },
  Area: { ...LINE, filled: true },
  AreaStacked: { ...LINE, filled: true, stacked: true },
  XYScatter: SCATTER,
  XYScatterLines: { ...SCATTER, lines: true },
  XYScatterLinesNoMarkers: { ...SCATTER, lines: true, markers: false },
};

/** By Excel.ChartType; undefined for a kind the workbench cannot draw. */
export function chartKind(type: string): ChartKind | undefined {
  return KINDS[type];
}
