import { barPlaces } from "../chartPlaces";
import { sizedTracks } from "../sizedTracks";
import type { Track } from "../SheetTemplate";
import { MOST_LATER } from "./limits";
import { LINE_DOTS } from "./matrixPoints";
import type { MatrixShape } from "./MatrixShape";

const CRITERION_WIDTH = 14;
/** Account and criteria together are wide enough for a line of the definition. */
const DEFINITION_WIDTH = 92;
const HEADER_LINE = 15;

const EVIDENCE: Track = { key: "evidence", size: 56 };
const GAP = 2;
const gap = (key: string): Track => ({ key, size: GAP });

/**
 * Accounts with their results first; right of them what users enter for the sections, and what those are worked out from. Then
 * the charts and boxes, side by side; below the table nothing stands in the way of new accounts.
 */
export function matrixColumns(shape: MatrixShape): Track[] {
  const { criterionColumns, spilled, figures } = shape;
  const account = Math.max(24, Math.min(60, DEFINITION_WIDTH - CRITERION_WIDTH * criterionColumns.length));
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
    ...sizedTracks({ guideName: 26, guideShare: 8, guideLow: 52, guideMiddle: 52, guideHigh: 52 }),
    gap("beforeBars"),
    ...helperTracks(shape),
  ];
}

function resultTracks({ has }: MatrixShape): Track[] {
  return sizedTracks({
    score: 10,
    coverage: 16,
    rank: 14,
    tier: 16,
    ...(has("status") && { status: 12 }),
    ...(has("robustness") && { robustness: 12 }),
    ...(has("portfolio") && { quadrant: 13 }),
  });
}

function entryTracks({ has, figures }: MatrixShape): Track[] {
  return [
    ...sizedTracks(has("concentration") ? { revenue: 14 } : {}),
    ...figures.map(({ column }) => ({ key: column, size: 16 })),
    ...sizedTracks(has("status") ? { current: 14, below: 14, gate: 14 } : {}),
  ];
}

function workingTracks({ has }: MatrixShape): Track[] {
  return sizedTracks({
    ...(has("status") && { was: 12, wasBelow: 12 }),
    ...(has("portfolio") && { strength: 12, attraction: 12 }),
    ...(has("watch") && { queue: 10 }),
  });
}

/** Room for a chart; above it, rules with their values, and words with what they mean. */
function ruleTracks(zone: string): Track[] {
  return sizedTracks({
    [zone]: 24,
    [`${zone}Value`]: 12,
    [`${zone}Gap`]: GAP,
    [`${zone}Word`]: 14,
    [`${zone}About`]: 32,
  });
}

/** On whom the whole depends and who is next in line; beside that what would change a choice. */
const BOXES = sizedTracks({
  box: 38,
  boxScore: 11,
  boxGap: 13,
  boxStatus: 16,
  beforeTips: GAP,
  tip: 28,
  tipShare: 12,
  tipAt: 12,
  tipShift: 12,
  tipRival: 28,
});

/** What the charts show, and what one formula works out for all accounts. */
function helperTracks({ accounts, has }: MatrixShape): Track[] {
  return [
    { key: "barHead", size: 16 },
    { key: "bar", size: 20, count: barPlaces(accounts) },
    ...(has("portfolio") ? [{ key: "dot", size: 5, count: LINE_DOTS }] : []),
    ...sizedTracks({
      beforeSpills: GAP,
      watchPlace: 7,
      watchRow: 7,
      statuses: 13,
      shares: 11,
      tipWeight: 11,
      tipMoves: 11,
      tipRow: 11,
      tipSize: 11,
    }),
  ];
}

/**
 * Everything above the accounts stays in sight: weights and tiers can be changed wherever the user has scrolled to.
 * Below them is room for accounts that come later, and for what then spills.
 */
export function matrixRows({ options, accounts, has }: MatrixShape): Track[] {
  const headerLines = Math.max(2, ...options.criteria.map(({ name }) => linesOf(name, CRITERION_WIDTH - 1)));
  return [
    ...sizedTracks({
      margin: 8,
      title: 24,
      purpose: 16,
      howTo: 15,
      beforeSettings: 6,
      settingsHead: 17,
      setting1: 16,
      setting2: 16,
      setting3: 16,
      setting4: 16,
      side: has("portfolio") ? 18 : 8,
      weight: 18,
      share: 15,
      header: 4 + HEADER_LINE * headerLines,
    }),
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
