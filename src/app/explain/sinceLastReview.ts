import { readCriterionFigures } from "../../templates/history/criterionFigures";
import { recordsIn } from "../review/recordsIn";
import type { ExplainedSection } from "./Explanation";
import { callKamFunction, isFault } from "./kamFunctions";
import type { HistoryTable } from "./planReading";
import { criterionName, type ScoredAccount } from "./scoredAccount";
import { textIn } from "./textIn";
import type { Teller } from "./Teller";

/** Changes smaller than this are shown as none. */
const SMALLEST = 0.005;
const REASONS_SHOWN = 4;

/** What the history kept of an account. */
interface LastRecord {
  readonly date: number;
  readonly figure: number;
  readonly scores: string;
  readonly weights: string;
}

/** How the score differs from the last one recorded, and why as far as the record tells. */
export function sinceLastReview(
  account: ScoredAccount,
  history: HistoryTable | null,
  teller: Teller,
): ExplainedSection[] {
  const { score, name } = account;
  if (typeof score !== "number" || name === null || history === null) return [];
  const record = lastRecord(history, name, "score");
  const lines = record === null ? [teller.say("explainSinceNever", { name })] : changeLines(score, record, teller);
  return [
    {
      title: teller.say("explainSince"),
      lines: record === null ? lines : [...lines, ...reasons(account, record, teller)],
    },
  ];
}

/** The same for a figure whose parts the history does not keep. */
export function figureSinceLastReview(
  figure: number | null,
  name: string | null,
  history: HistoryTable | null,
  teller: Teller,
): ExplainedSection[] {
  if (figure === null || name === null || history === null) return [];
  const record = lastRecord(history, name, "health");
  const lines = record === null ? [teller.say("explainSinceNever", { name })] : changeLines(figure, record, teller);
  return [{ title: teller.say("explainSince"), lines }];
}

function changeLines(now: number, { figure, date }: LastRecord, { say, figures }: Teller): string[] {
  const gaps = { date: figures.day(date), before: figures.score(figure) };
  const change = now - figure;
  return [
    Math.abs(change) < SMALLEST
      ? say("explainSinceSame", gaps)
      : say("explainSinceChange", { ...gaps, change: figures.change(change) }),
  ];
}

function reasons(account: ScoredAccount, record: LastRecord, { say, figures }: Teller): string[] {
  const before = byCriterion(record.scores);
  if (before.size === 0) return [say("explainSinceTotalOnly")];
  const weightsBefore = byCriterion(record.weights);
  const names = account.scores.map((_, i) => criterionName(account, i, say));
  const find = (figuresOf: ReadonlyMap<string, number>) =>
    names.map((each) => figuresOf.get(each.toLowerCase()) ?? null);
  const hasWeights = names.every((each) => weightsBefore.has(each.toLowerCase()));
  const answer = callKamFunction("EXPLAINCHANGE", [
    [find(before)],
    [account.scores],
    hasWeights ? [find(weightsBefore)] : [account.weights],
    [account.weights],
    null,
    account.rules.min,
  ]);
  if (isFault(answer)) return [say("explainSinceTotalOnly")];
  const WHY = ["explainSinceFromScore", "explainSinceFromWeight", "explainSinceNew", "explainSinceDropped"] as const;
  const parts = answer.flatMap((row, i) =>
    WHY.map((why, column) => ({ why, name: names[i] ?? "", points: Number(row[column]) })),
  );
  const told = parts
    .filter(({ points }) => Math.abs(points) >= SMALLEST)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, REASONS_SHOWN)
    .map(({ why, name, points }) => say(why, { name, points: figures.change(points) }));
  return told.length === 0 ? [] : [say("explainSinceParts", { parts: figures.list(told) })];
}

function byCriterion(text: string): Map<string, number> {
  return new Map(readCriterionFigures(text).map(({ criterion, figure }) => [criterion.toLowerCase(), figure]));
}

/** The latest record of the account with such a figure. */
function lastRecord({ values, words }: HistoryTable, account: string, column: "score" | "health"): LastRecord | null {
  const own = recordsIn(values, words).flatMap((record): LastRecord[] => {
    const figure = record[column];
    const isIt = record.account.toLowerCase() === account.toLowerCase() && typeof figure === "number";
    return isIt ? [{ date: record.date, figure, scores: textIn(record.scores), weights: textIn(record.weights) }] : [];
  });
  return own.reduce<LastRecord | null>((last, each) => (last !== null && last.date >= each.date ? last : each), null);
}
