import { DomainError } from "../../domain/DomainError";
import { chanceBound } from "../../domain/statistics/chanceBound";
import { rankCorrelation } from "../../domain/statistics/rankCorrelation";
import { readCriterionFigures } from "../../templates/history/criterionFigures";
import type { Pause } from "../Pause";
import { byAccount, numberIn } from "./accountCourses";
import type { ReviewRecord } from "./ReviewRecord";

/** What may have become of an account: how its revenue and its margin changed, and whether it is still there. */
export const OUTCOMES = ["revenue", "margin", "kept"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Which criteria told in advance what became of the accounts, as far as the records know. */
export interface BackTest {
  readonly reviews: number;
  readonly accounts: number;
  /** Accounts with scores of an earlier review: as many can be compared at most. */
  readonly compared: number;
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly criterion: string;
  readonly outcome: Outcome;
  /** Accounts with a score then and an outcome since. */
  readonly pairs: number;
  /** Of ranks, from -1 to 1; null where there are too few accounts, or all are alike. */
  readonly correlation: number | null;
  /** Larger than chance alone would make it. */
  readonly isClear: boolean;
}

/** Below it a correlation says nothing, whatever it is. */
export const FEWEST_PAIRS = 10;
/** Records as close as that belong to one review. */
const DAYS_OF_A_REVIEW = 14;

/**
 * Compares the scores of each account at its first record, at least so many reviews ago, with what has become of it by the last
 * review. Each account counts once. Kept is an account that the last review still has, with revenue unless none was recorded. Pure.
 */
export async function backTest(records: readonly ReviewRecord[], pause: Pause, reviewsLater = 1): Promise<BackTest> {
  const reviews = reviewsOf(records);
  const histories = [...byAccount(records).values()];
  const pasts: Past[] = [];
  for (const own of histories) {
    await pause();
    pasts.push(...pastOf(own, reviews, reviewsLater));
  }
  const criteria = new Map(pasts.flatMap(({ scores }) => [...scores.values()].map(({ criterion }) => [criterion.toLowerCase(), criterion]))); // prettier-ignore
  const findings: Finding[] = [];
  for (const [key, criterion] of criteria)
    for (const outcome of OUTCOMES) {
      await pause();
      findings.push(finding(key, criterion, outcome, pasts));
    }
  return { reviews: reviews.length, accounts: histories.length, compared: pasts.length, findings };
}

/** The first day of each review. */
function reviewsOf(records: readonly ReviewRecord[]): number[] {
  const days = [...new Set(records.map(({ date }) => date))].sort((one, other) => one - other);
  return days.filter((day, i) => i === 0 || day - (days[i - 1] ?? 0) > DAYS_OF_A_REVIEW);
}

interface Past {
  /** By criterion, in lower case. */
  readonly scores: ReadonlyMap<string, { readonly criterion: string; readonly figure: number }>;
  readonly outcomes: Readonly<Record<Outcome, number | null>>;
}

function pastOf(own: readonly ReviewRecord[], reviews: readonly number[], later: number): Past[] {
  const reviewAt = ({ date }: ReviewRecord) => reviews.findLastIndex((day) => day <= date);
  const then = own.find(({ scores }) => scores !== undefined && scores !== "");
  const last = own.at(-1);
  if (then === undefined || last === undefined || reviews.length - 1 - reviewAt(then) < later) return [];
  const figures = readCriterionFigures(String(then.scores));
  const isThere = reviewAt(last) === reviews.length - 1;
  const [revenueThen, revenueNow] = [numberIn(then.revenue), numberIn(last.revenue)];
  const [marginThen, marginNow] = [numberIn(then.marginShare), numberIn(last.marginShare)];
  const isLater = last !== then && isThere;
  return [
    {
      scores: new Map(figures.map((each) => [each.criterion.toLowerCase(), each])),
      outcomes: {
        revenue:
          isLater && revenueThen !== null && revenueThen > 0 && revenueNow !== null
            ? revenueNow / revenueThen - 1
            : null,
        margin: isLater && marginThen !== null && marginNow !== null ? marginNow - marginThen : null,
        kept: isThere && revenueNow !== 0 ? 1 : 0,
      },
    },
  ];
}

function finding(key: string, criterion: string, outcome: Outcome, pasts: readonly Past[]): Finding {
  const pairs = pasts.flatMap(({ scores, outcomes }) => {
    const [score, became] = [scores.get(key)?.figure, outcomes[outcome]];
    return score === undefined || became === null ? [] : [{ score, became }];
  });
  const correlation = pairs.length < FEWEST_PAIRS ? null : correlationOf(pairs);
  return {
    criterion,
    outcome,
    pairs: pairs.length,
    correlation,
    isClear: correlation !== null && Math.abs(correlation) > chanceBound(pairs.length),
  };
}

/** Null where all scores or all outcomes are alike. */
function correlationOf(pairs: readonly { readonly score: number; readonly became: number }[]): number | null {
  try {
    return rankCorrelation(
      pairs.map(({ score }) => score),
      pairs.map(({ became }) => became),
    );
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
