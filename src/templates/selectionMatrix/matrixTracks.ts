import type { Track } from "../SheetTemplate";
import { MOST_LATER } from "./limits";
import type { MatrixShape } from "./MatrixShape";

const CRITERION_WIDTH = 14;
/** Account and criteria together are wide enough for a line of the definition. */
const DEFINITION_WIDTH = 92;
const HEADER_LINE = 15;

const EVIDENCE: Track = { key: "evidence", size: 56 };
const gap = (key: string): Track => ({ key, size: 2 });

/**
 * Accounts with their results first; right of them what users enter for the sections, and what those are worked out from. Then
 * the charts and boxes, side by side; below the table nothing stands in the way of new accounts.
 */
export function matrixColumns(shape: MatrixShape): Track[] {
  const { criterionColumns, spilled, figures } = shape;
  const account = Math.max(26, Math.min(60, DEFINITION_WIDTH - CRITERION_WIDTH * criterionColumns.length));
  const results = resultTracks(shape);
  const entries = [EVIDENCE, ...entryTracks(shape)];
  const workings = workingTracks(shape);
  return [
    { key: "margin", size: 2 },
    { key: "account", size: account },
    ...criterionColumns.map((key) => ({ key, size: CRITERION_WIDTH })),
    ...(spilled ? [...entries, gap("beforeResults"), ...results, ...workings] : [...results, ...entries, ...workings]),
    gap("beforeChart"),
    ...ruleTracks("chart"),
    gap("beforePortfolio"),
    ...ruleTracks("portfolio"),
    gap("beforeBoxes"),
    ...BOXES,
    gap("beforeBands"),
    ...figures.flatMap(({ from, points }) => [{ key: from, size: 14 }, { key: points, size: 10 }, gap(`${from}Gap`)]),
    { key: "guideName", size: 26 },
    { key: "guideShare", size: 8 },
    { key: "guideLow", size: 52 },
    { key: "guideMiddle", size: 52 },
    { key: "guideHigh", size: 52 },
    gap("beforeBars"),
    ...HELPERS,
  ];
}

function resultTracks({ has }: MatrixShape): Track[] {
  return [
    { key: "score", size: 11 },
    { key: "coverage", size: 15 },
    { key: "rank", size: 15 },
    { key: "tier", size: 15 },
    ...(has("status") ? [{ key: "status", size: 13 }] : []),
    ...(has("robustness") ? [{ key: "robustness", size: 13 }] : []),
    ...(has("portfolio") ? [{ key: "quadrant", size: 14 }] : []),
  ];
}

function entryTracks({ has, figures }: MatrixShape): Track[] {
  return [
    ...(has("concentration") ? [{ key: "revenue", size: 14 }] : []),
    ...figures.map(({ column }) => ({ key: column, size: 16 })),
    ...(has("status") ? ["current", "below", "gate"].map((key) => ({ key, size: 14 })) : []),
  ];
}

function workingTracks({ has }: MatrixShape): Track[] {
  return [
    ...(has("status") ? ["was", "wasBelow"].map((key) => ({ key, size: 12 })) : []),
    ...(has("portfolio") ? ["strength", "attraction"].map((key) => ({ key, size: 12 })) : []),
    ...(has("watch") ? [{ key: "queue", size: 10 }] : []),
  ];
}

/** Room for a chart; above it, rules with their values, and words with what they mean. */
function ruleTracks(zone: string): Track[] {
  return [
    { key: zone, size: 24 },
    { key: `${zone}Value`, size: 12 },
    gap(`${zone}Gap`),
    { key: `${zone}Word`, size: 14 },
    { key: `${zone}About`, size: 32 },
  ];
}

/** On whom the whole depends and who is next in line; beside that what would change a choice. */
const BOXES: readonly Track[] = [
  { key: "box", size: 38 },
  { key: "boxScore", size: 11 },
  { key: "boxGap", size: 13 },
  { key: "boxStatus", size: 16 },
  gap("beforeTips"),
  { key: "tip", size: 28 },
  { key: "tipShare", size: 12 },
  { key: "tipAt", size: 12 },
  { key: "tipShift", size: 12 },
  { key: "tipRival", size: 28 },
];

/** What the charts show, and what one formula works out for all accounts. */
const HELPERS: readonly Track[] = [
  { key: "place", size: 7 },
  { key: "barRow", size: 7 },
  { key: "barName", size: 30 },
  { key: "barKey", size: 13 },
  { key: "barOther", size: 15 },
  gap("beforePoints"),
  { key: "pointStep", size: 7 },
  { key: "pointX", size: 11 },
  { key: "pointKey", size: 13 },
  { key: "pointOther", size: 15 },
  { key: "pointSplit", size: 11 },
  gap("beforeSpills"),
  { key: "watchPlace", size: 7 },
  { key: "watchRow", size: 7 },
  { key: "statuses", size: 13 },
  { key: "shares", size: 11 },
  { key: "tipWeight", size: 11 },
  { key: "tipMoves", size: 11 },
  { key: "tipRow", size: 11 },
  { key: "tipSize", size: 11 },
];

/**
 * Everything above the accounts stays in sight: weights and tiers can be changed wherever the user has scrolled to.
 * Below them is room for accounts that come later, and for what then spills.
 */
export function matrixRows({ options, accounts, has }: MatrixShape): Track[] {
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
    { key: "side", size: has("portfolio") ? 18 : 8 },
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
