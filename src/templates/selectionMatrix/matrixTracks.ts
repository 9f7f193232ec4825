import type { Track } from "../SheetTemplate";
import { MOST_LATER } from "./limits";
import type { MatrixShape } from "./MatrixShape";

const CRITERION_WIDTH = 14;
/** Account and criteria together are wide enough for a line of the definition. */
const DEFINITION_WIDTH = 92;
const HEADER_LINE = 15;

const RESULTS: readonly Track[] = [
  { key: "score", size: 11 },
  { key: "coverage", size: 13 },
  { key: "rank", size: 15 },
  { key: "tier", size: 15 },
];
const EVIDENCE: Track = { key: "evidence", size: 56 };

/** Table, chart, guide and the chart's figures, side by side; below the table nothing stands in the way of new accounts. */
export function matrixColumns({ criterionColumns, spilled }: MatrixShape): Track[] {
  const account = Math.max(26, Math.min(60, DEFINITION_WIDTH - CRITERION_WIDTH * criterionColumns.length));
  const gap = (key: string): Track => ({ key, size: 2 });
  return [
    { key: "margin", size: 2 },
    { key: "account", size: account },
    ...criterionColumns.map((key) => ({ key, size: CRITERION_WIDTH })),
    ...(spilled ? [EVIDENCE, gap("beforeResults"), ...RESULTS] : [...RESULTS, EVIDENCE]),
    gap("beforeChart"),
    { key: "chart", size: 72 },
    gap("beforeGuide"),
    { key: "guideName", size: 26 },
    { key: "guideShare", size: 8 },
    { key: "guideLow", size: 52 },
    { key: "guideMiddle", size: 52 },
    { key: "guideHigh", size: 52 },
    gap("beforeBars"),
    { key: "place", size: 7 },
    { key: "barRow", size: 7 },
    { key: "barName", size: 30 },
    { key: "barKey", size: 13 },
    { key: "barOther", size: 15 },
  ];
}

/**
 * Everything above the accounts stays in sight: weights and tiers can be changed wherever the user has scrolled to.
 * Below them is room for accounts that come later, and for what then spills.
 */
export function matrixRows({ options, accounts }: MatrixShape): Track[] {
  const headerLines = Math.max(2, ...options.criteria.map(({ name }) => linesOf(name, CRITERION_WIDTH - 1)));
  return [
    { key: "margin", size: 8 },
    { key: "title", size: 24 },
    { key: "purpose", size: 16 },
    { key: "howTo", size: 15 },
    { key: "beforeSettings", size: 6 },
    { key: "settingsHead", size: 17 },
    { key: "setting1", size: 16 },
    { key: "setting2", size: 16 },
    { key: "setting3", size: 16 },
    { key: "setting4", size: 16 },
    { key: "beforeWeights", size: 8 },
    { key: "weight", size: 18 },
    { key: "share", size: 15 },
    { key: "header", size: 4 + HEADER_LINE * headerLines },
    { key: "account", count: accounts },
    { key: "later", count: MOST_LATER },
  ];
}

/** Lines that a text takes when it is broken between words, and long words within. */
function linesOf(text: string, charactersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= charactersPerLine) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / charactersPerLine) - 1;
    used = word.length % charactersPerLine || charactersPerLine;
  }
  return lines;
}
