import type { MessageKey } from "../../i18n";
import { selectionCriteria } from "../../knowledge/selectionCriteria";
import { exampleHealth } from "../accountHealth/exampleHealth";
import { exampleAccounts } from "../selectionMatrix/exampleAccounts";
import type { Entry, Saying } from "../SheetTemplate";

/** One account at one review. */
export interface ExampleRecord {
  readonly date: number;
  readonly account: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tier: MessageKey;
  readonly status: MessageKey | null;
  readonly health: number | null;
  readonly coverage: number;
  readonly comment: MessageKey | null;
  readonly recordedBy: string;
  readonly scores: Entry;
  readonly revenue: number | null;
}

/** The 20th of February, May, August and November 2026. */
const REVIEWS = [46_073, 46_162, 46_254, 46_346] as const;

interface Course {
  /** At the four reviews. */
  readonly scores: readonly (number | null)[];
  /** At the latest review; those before are known from the sheet of account health. */
  readonly health: number | null;
  readonly coverage?: number;
  /** Where the status is not the one that the score alone would give. */
  readonly statuses?: readonly MessageKey[];
  /** By the review's place. */
  readonly comments?: Readonly<Record<number, MessageKey>>;
}

/** In the order of the accounts of the selection matrix: where that sheet and account health stand now, and how they got there. */
const COURSES: readonly Course[] = [
  { scores: [8.1, 8.3, 8.5, 8.6], health: 78.2, comments: { 2: "historyComment1" } },
  { scores: [7.9, 7.9, 7.8, 7.7], health: 64.2, comments: { 3: "historyComment2" } },
  { scores: [7.6, 7.8, 8.0, 8.1], health: 60, comments: { 1: "historyComment3" } },
  {
    scores: [6.8, 6.6, 6.4, 6.2],
    health: 40,
    // A key account since before the first record: below the exit of 6.5 twice in a row, it is one no more.
    statuses: ["matrixStatusKey", "matrixStatusKey", "matrixStatusWatch", "matrixTier2"],
    comments: { 3: "historyComment4" },
  },
  { scores: [6.2, 6.4, 6.5, 6.7], health: 70.6 },
  { scores: [7.3, 7.4, 7.6, 7.5], health: 51.9, coverage: 0.85, comments: { 2: "historyComment5" } },
  { scores: [5.9, 5.8, 5.6, 5.5], health: 41.7 },
  { scores: [5.8, 5.9, 5.9, 5.9], health: 58.5 },
  { scores: [5.6, 5.4, 5.1, 4.9], health: 54.7 },
  { scores: [6.6, 6.9, 7.1, 7.3], health: 77.3, comments: { 3: "historyComment6" } },
  { scores: [5.6, 5.7, 5.8, 5.8], health: 56 },
  { scores: [null, null, null, null], health: null, coverage: 0.5, comments: { 3: "historyComment7" } },
];

/** Four reviews of the example's twelve accounts, one after the other, as they would have been appended. */
export const exampleHistory: readonly ExampleRecord[] = REVIEWS.flatMap((date, review) =>
  exampleAccounts.map(({ name: account }, i): ExampleRecord => {
    const { scores = [], health = null, coverage = 1, statuses, comments = {} } = COURSES[i] ?? {};
    const earlier = exampleHealth[i]?.earlier ?? [];
    const score = scores[review] ?? null;
    const isLatest = review === REVIEWS.length - 1;
    return {
      date,
      account,
      score,
      rank: rankOf(score, review),
      ...standing(score),
      ...(statuses?.[review] !== undefined && { status: statuses[review] }),
      health: review < earlier.length ? (earlier[review] ?? null) : health,
      coverage,
      comment: comments[review] ?? null,
      recordedBy: "Maya Brandt",
      scores: isLatest ? scoresOf(i) : null,
      revenue: isLatest ? (exampleHealth[i]?.revenue ?? null) : null,
    };
  }),
);

/** The criteria that a new matrix begins with, as they are scored there; nothing where one of them is not. */
function scoresOf(account: number): Entry {
  const gaps: Record<string, number | Saying> = {};
  for (const { id, name } of selectionCriteria.filter(({ startingWeight }) => startingWeight !== undefined)) {
    const score = exampleAccounts[account]?.scores[id];
    if (typeof score !== "number") return null;
    const number = Object.keys(gaps).length / 2 + 1;
    gaps[`name${number}`] = { text: name };
    gaps[`score${number}`] = score;
  }
  return { text: "historyExampleScores", gaps };
}

/** As many as are better, and one. */
function rankOf(score: number | null, review: number): number | null {
  if (score === null) return null;
  return 1 + COURSES.filter(({ scores }) => (scores[review] ?? 0) > score).length;
}

/** By the bounds that the matrix begins with: a candidate reaches the exit, though not the entry. */
function standing(score: number | null): Pick<ExampleRecord, "tier" | "status"> {
  if (score === null) return { tier: "matrixIncomplete", status: null };
  if (score >= 7.5) return { tier: "matrixTier4", status: "matrixStatusKey" };
  const tier = score >= 6 ? "matrixTier3" : "matrixTier2";
  return { tier, status: score >= 6.5 ? "matrixTier3" : "matrixTier2" };
}
