import type { AxisModel } from "../../document/model";
import type { ChartKind } from "./chartKind";
import type { PlotSize } from "./chartLayout";
import { textPixels, textWidth } from "./chartText";

/** A name that long is no label any more; Excel ends it with dots, too. */
const LONGEST_LABEL = 60;
/** Of the width, for the names of bars that run sideways. */
const MOST_SIDE_ROOM = 0.4;

/** The names along a category axis: broken into lines where that is enough, slanted where it is not, and only some where there are too many. */
export function categoryLabels<Look extends object>(
  { format: { size } }: AxisModel,
  { sideways }: ChartKind,
  categories: readonly string[],
  look: Look,
  plot: PlotSize,
) {
  const names = categories.map(shortened);
  const lineHeight = Math.round(textPixels(size) * 1.2);
  const length = sideways ? plot.height : plot.width;
  const room = length / Math.max(1, names.length);
  const every = Math.max(1, Math.ceil((lineHeight * 0.9) / room));
  const interval = { interval: every - 1 };
  if (sideways) {
    const side = plot.width * MOST_SIDE_ROOM;
    const tooLong = widest(names, size) > side;
    const broken = tooLong ? { width: side, overflow: "break" as const, lineHeight } : {};
    return { data: names, axisLabel: { ...look, ...interval, ...broken } };
  }
  const longestWord = widest(
    names.flatMap((name) => name.split(" ")),
    size,
  );
  const fits = every === 1 && longestWord <= Math.max(24, room - 4);
  const placed = fits ? { width: Math.max(24, room - 4), overflow: "break" as const, lineHeight } : { rotate: 45 };
  return { data: names, axisLabel: { ...look, ...interval, ...placed } };
}

function widest(texts: readonly string[], points: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, points)), 0);
}

function shortened(label: string): string {
  const letters = Array.from(label);
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join("")}…` : label;
}
