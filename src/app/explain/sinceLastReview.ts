import { recordedName } from "../../templates/history/criterionFigures";
import { changeReasons, recordedScores, SMALLEST_CHANGE, type RecordedScores } from "../review/changeReasons";
import { describeReasons } from "../review/describeReasons";
import { recordsIn } from "../review/recordsIn";
import type { ExplainedSection } from "./Explanation";
import type { HistoryTable } from "./planReading";
import { criterionName, type ScoredAccount } from "./scoredAccount";
import type { Teller } from "./Teller";

const REASONS_SHOWN = 4;

/** What the history kept of an account. */
interface LastRecord extends RecordedScores {
  readonly date: number;
  readonly figure: number;
}

/** How the score differs from the last one recorded, and why as far as the record tells. */
export function sinceLastReview(
  account: ScoredAccount,
  history: HistoryTable | null,
  teller: Teller,
): ExplainedSection[] {
  const score = typeof account.score === "number" ? account.score : null;
  return since("score", score, account.name, history, teller, (record) => reasons(account, record, teller));
}

/** The same for a figure whose parts the history does not keep. */
export function figureSinceLastReview(
  figure: number | null,
  name: string | null,
  history: HistoryTable | null,
  teller: Teller,
): ExplainedSection[] {
  return since("health", figure, name, history, teller, () => []);
}

function since(
  column: "score" | "health",
  now: number | null,
  name: string | null,
  history: HistoryTable | null,
  teller: Teller,
  why: (record: LastRecord) => string[],
): ExplainedSection[] {
  if (now === null || name === null || history === null) return [];
  const record = lastRecord(history, name, column);
  const lines =
    record === null ? [teller.say("explainSinceNever", { name })] : [changeLine(now, record, teller), ...why(record)];
  return [{ title: teller.say("explainSince"), lines }];
}

function changeLine(now: number, { figure, date }: LastRecord, { say, figures }: Teller): string {
  const gaps = { date: figures.day(date), before: figures.score(figure) };
  const change = now - figure;
  return Math.abs(change) < SMALLEST_CHANGE
    ? say("explainSinceSame", gaps)
    : say("explainSinceChange", { ...gaps, change: figures.change(change) });
}

function reasons(account: ScoredAccount, record: LastRecord, { say, messages, figures }: Teller): string[] {
  const why = changeReasons(record, asRecorded(account, say));
  if (why === null) return [say("explainSinceTotalOnly")];
  return why.length === 0
    ? []
    : [say("explainSinceParts", { parts: describeReasons(why, REASONS_SHOWN, messages, figures) })];
}

/** As a record of this moment would keep it. */
function asRecorded(account: ScoredAccount, say: Teller["say"]): RecordedScores {
  const { scores, weights, rules } = account;
  const names = scores.map((_, i) => recordedName(criterionName(account, i, say)));
  const figuresIn = (cells: readonly unknown[], isFigure: (cell: number) => boolean) =>
    cells.flatMap((cell, i) =>
      typeof cell === "number" && isFigure(cell) ? [{ criterion: names[i] ?? "", figure: cell }] : [],
    );
  return {
    scores: figuresIn(scores, (score) => score !== 0 || rules.min <= 0),
    weights: figuresIn(weights, () => true),
  };
}

/** The latest record of the account with such a figure. */
function lastRecord({ values, words }: HistoryTable, account: string, column: "score" | "health"): LastRecord | null {
  const own = recordsIn(values, words).flatMap((record): LastRecord[] => {
    const figure = record[column];
    const isIt = record.account.toLowerCase() === account.toLowerCase() && typeof figure === "number";
    return isIt ? [{ date: record.date, figure, ...recordedScores(record) }] : [];
  });
  return own.reduce<LastRecord | null>((last, each) => (last !== null && last.date >= each.date ? last : each), null);
}
