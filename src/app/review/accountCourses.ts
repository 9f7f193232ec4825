import { trend, type Trend } from "../../domain/kpi/trend";
import type { Pause } from "../Pause";
import { changeReasons, recordedScores, type ChangeReason } from "./changeReasons";
import type { ReviewRecord } from "./ReviewRecord";

/** Where an account is heading, by its records. */
export interface AccountCourse {
  readonly account: string;
  readonly reviews: number;
  /** Days of its latest record and of the one before. */
  readonly latest: number;
  readonly before: number | null;
  readonly score: Course;
  readonly health: Course;
  /** Why the score differs from the review before, the biggest first; empty where the records do not tell. */
  readonly reasons: readonly ChangeReason[];
}

export interface Course {
  readonly now: number | null;
  /** Since the review before. */
  readonly change: number | null;
  /** Null below three figures. */
  readonly trend: Trend | null;
}

/** The rule of the overview: its last four reviews. */
const TREND_REVIEWS = 4;
/** What is shown as a change of a score or of health. */
export const SHOWN_CHANGE = 0.05;

/** What the records say of each account, the largest change of the score first. Pure. */
export async function accountCourses(records: readonly ReviewRecord[], pause: Pause): Promise<AccountCourse[]> {
  const courses: AccountCourse[] = [];
  for (const own of byAccount(records).values()) {
    await pause();
    courses.push(courseOf(own));
  }
  return courses.sort((one, other) => Math.abs(other.score.change ?? 0) - Math.abs(one.score.change ?? 0));
}

/** The records of each account, the oldest first. Of two of one day the first one counts, as on the sheet. */
export function byAccount(records: readonly ReviewRecord[]): ReadonlyMap<string, readonly ReviewRecord[]> {
  const found = new Map<string, ReviewRecord[]>();
  for (const record of records) {
    const key = record.account.toLowerCase();
    const own = found.get(key) ?? [];
    found.set(key, own);
    if (!own.some(({ date }) => date === record.date)) own.push(record);
  }
  for (const own of found.values()) own.sort((one, other) => one.date - other.date);
  return found;
}

/** Whether there is something to tell of it: a change since the review before, or a direction. */
export function isOnTheMove({ score, health }: AccountCourse): boolean {
  return [score, health].some(
    ({ change, trend: way }) => Math.abs(change ?? 0) >= SHOWN_CHANGE || (way !== null && way !== "flat"),
  );
}

function courseOf(own: readonly ReviewRecord[]): AccountCourse {
  const latest = own.at(-1);
  const before = own.at(-2);
  return {
    account: latest?.account ?? "",
    reviews: own.length,
    latest: latest?.date ?? 0,
    before: before?.date ?? null,
    score: figureCourse(own, "score"),
    health: figureCourse(own, "health"),
    reasons: latest && before ? reasonsBetween(before, latest) : [],
  };
}

function figureCourse(own: readonly ReviewRecord[], column: "score" | "health"): Course {
  const figures = own.slice(-TREND_REVIEWS).map((record) => numberIn(record[column]));
  const now = figures.at(-1) ?? null;
  const before = figures.at(-2) ?? null;
  const known = figures.filter((figure) => figure !== null).length;
  return {
    now,
    change: now === null || before === null ? null : now - before,
    trend: known < 3 ? null : trend(figures),
  };
}

function reasonsBetween(before: ReviewRecord, after: ReviewRecord): ChangeReason[] {
  return changeReasons(recordedScores(before), recordedScores(after)) ?? [];
}

export function numberIn(value: string | number | undefined): number | null {
  return typeof value === "number" ? value : null;
}
