import type { BorderLine, BorderSide, CellAppearance } from "../../document/model";

/** Lengths of dash, gap, dash … in pixels, of Excel's broken lines. */
const PATTERNS: Readonly<Record<string, readonly number[]>> = {
  Hairline: [1, 1],
  Dot: [2, 2],
  Dash: [3, 1],
  DashDot: [9, 3, 3, 3],
  DashDotDot: [9, 3, 3, 3, 3, 3],
  SlantDashDot: [11, 1, 5, 1],
};
const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const EDGES = {
  EdgeTop: { css: "top", place: "left top", across: true },
  EdgeBottom: { css: "bottom", place: "left bottom", across: true },
  EdgeLeft: { css: "left", place: "left top", across: false },
  EdgeRight: { css: "right", place: "right top", across: false },
} as const;

/** The lines around and through a cell as CSS; "" where it has none. Broken and slanting lines are pictures, the others borders. */
export function cellBorders({ borders = {} }: CellAppearance): string {
  const pictures: string[] = [];
  const plain: string[] = [];
  for (const [side, line] of Object.entries(borders) as [BorderSide, BorderLine | undefined][]) {
    if (!line || line.style === "None") continue;
    if (side === "DiagonalDown" || side === "DiagonalUp") pictures.push(slanting(side, line));
    else if (patternOf(line)) pictures.push(broken(side, line));
    else plain.push(`border-${EDGES[side].css}:${solid(line)}`);
  }
  return [...plain, ...(pictures.length > 0 ? [`background:${pictures.join(",")}`] : [])].join(";");
}

function patternOf({ style, weight }: BorderLine): readonly number[] | undefined {
  return PATTERNS[style === "Continuous" && weight === "Hairline" ? "Hairline" : style];
}

function solid({ style, color, weight }: BorderLine): string {
  return style === "Double" ? `3px double ${color}` : `${WIDTHS[weight] ?? 1}px solid ${color}`;
}

function broken(side: keyof typeof EDGES, line: BorderLine): string {
  const { place, across } = EDGES[side];
  const width = `${WIDTHS[line.weight] ?? 1}px`;
  let at = 0;
  const stops = (patternOf(line) ?? []).map((length, i) => {
    const from = at;
    at += length;
    return `${i % 2 === 0 ? ink(line) : "transparent"} ${from}px ${at}px`;
  });
  const size = across ? `100% ${width}` : `${width} 100%`;
  return `repeating-linear-gradient(${across ? "90deg" : "180deg"},${stops.join(",")}) ${place}/${size} no-repeat`;
}

/** A picture keeps its colours in a contrast theme, unless the style sheet says which. */
function ink({ color }: BorderLine): string {
  return `var(--border-ink, ${color})`;
}

function slanting(side: "DiagonalDown" | "DiagonalUp", line: BorderLine): string {
  const half = (WIDTHS[line.weight] ?? 1) / 2;
  const color = ink(line);
  const direction = side === "DiagonalDown" ? "to top right" : "to bottom right";
  const stops = `transparent calc(50% - ${half}px),${color} calc(50% - ${half}px) calc(50% + ${half}px),transparent calc(50% + ${half}px)`;
  return `linear-gradient(${direction},${stops})`;
}
