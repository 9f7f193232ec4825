import type { Track } from "../SheetTemplate";

/** What is printed, up to the last column: the overview's table and the blocks of every page share these. */
const PRINTED: readonly Track[] = [
  { key: "margin", size: 2 },
  { key: "item", size: 28 },
  { key: "a", size: 15 },
  { key: "b", size: 15 },
  { key: "c", size: 12 },
  { key: "d", size: 9 },
  { key: "e", size: 11 },
  { key: "f", size: 9 },
  { key: "g", size: 12 },
  { key: "h", size: 11 },
  { key: "i", size: 10 },
  { key: "j", size: 13 },
];

/** Runs from the edge of the figures to that of the paper. */
const LEAST_LAST_COLUMN = 46;
/** What is left of a sheet of paper within narrow margins, in points: as wide as Letter, as high as A4 lying. */
const PAPER = { width: 736, height: 527 };
/** Programs differ a little in how high they print a row. */
const AIR = 1.04;
/** As Excel measures columns. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

/** Beside the pages: the user's own entries, what the pages work with, and the questions to choose from. */
const BESIDE: readonly Track[] = [
  { key: "beforeEntries", size: 2 },
  { key: "e1", size: 38 },
  { key: "e2", size: 24 },
  ...["e3", "e4", "e5", "e6"].map((key) => ({ key, size: 15 })),
  { key: "e7", size: 12 },
  { key: "e8", size: 12 },
  { key: "e9", size: 44 },
  { key: "e10", size: 13 },
  { key: "beforeQuestions", size: 2 },
  { key: "when", size: 34 },
  { key: "ask", size: 78 },
  { key: "component", size: 16 },
  { key: "componentAsk", size: 70 },
  { key: "beforeHelpers", size: 2 },
  ...["x1", "x2", "x3"].map((key) => ({ key, size: 11 })),
  { key: "x4", size: 26 },
  ...["x5", "x6", "x7", "x8"].map((key) => ({ key, size: 11 })),
  { key: "beforePlaces", size: 2 },
  { key: "place", size: 7 },
  { key: "key", size: 13 },
  { key: "pageAccount", size: 26 },
  { key: "pageOverdue", size: 11 },
];

/**
 * The columns of a sheet with these pages. All of them are printed at one scale, which the width decides: so the last column is
 * as wide as the tallest page needs to be low enough.
 */
export function packColumns(pages: readonly (readonly Track[])[]): Track[] {
  const tallest = Math.max(...pages.map((rows) => sum(rows, ({ size = 0, count = 1 }) => size * count)));
  const others = sum(PRINTED, ({ size = 0 }) => size * POINTS_PER_CHARACTER + POINTS_OF_PADDING);
  const width = (tallest * AIR * PAPER.width) / PAPER.height - others - POINTS_OF_PADDING;
  const last = Math.max(LEAST_LAST_COLUMN, Math.ceil(width / POINTS_PER_CHARACTER));
  return [...PRINTED, { key: "k", size: last }, ...BESIDE];
}

function sum(tracks: readonly Track[], sizeOf: (track: Track) => number): number {
  return tracks.reduce((total, track) => total + sizeOf(track), 0);
}
