import { isHiddenLine } from "./isHiddenLine";
import type { SheetModel } from "./model";
import type { WorkbookState } from "./WorkbookState";

export interface LineAxisSizes {
  readonly which: "rows" | "columns";
  /** Of lines nobody set, in points. */
  readonly standard: number;
}

/**
 * Charts lie on cells: when rows or columns get another size, charts below or beside move, and those over them stretch.
 *
 * @param change gives the lines their new sizes
 */
export function moveChartsOnLines(
  state: WorkbookState,
  sheet: SheetModel,
  { which, standard }: LineAxisSizes,
  change: () => void,
): void {
  const [edge, size] = which === "rows" ? (["top", "height"] as const) : (["left", "width"] as const);
  const sizeOf = (line: number): number => {
    const model = sheet[which][line];
    return isHiddenLine(model) ? 0 : (model?.size ?? standard);
  };
  const pins = sheet.charts.map((chart) => ({
    chart,
    first: pinAt(chart[edge], sizeOf),
    last: pinAt(chart[edge] + chart[size], sizeOf),
  }));
  change();
  for (const { chart, first, last } of pins) {
    const start = offsetOf(first, sizeOf);
    const length = offsetOf(last, sizeOf) - start;
    if (start !== chart[edge] || length !== chart[size]) state.assign(chart, { [edge]: start, [size]: length });
  }
}

/** A point between the edges of a line. */
interface Pin {
  readonly line: number;
  readonly inside: number;
}

function pinAt(point: number, sizeOf: (line: number) => number): Pin {
  let inside = point;
  let line = 0;
  for (; inside >= sizeOf(line) && inside > 0; line++) inside -= sizeOf(line);
  return { line, inside };
}

function offsetOf({ line, inside }: Pin, sizeOf: (line: number) => number): number {
  let offset = Math.min(inside, sizeOf(line));
  for (let before = 0; before < line; before++) offset += sizeOf(before);
  return offset;
}
