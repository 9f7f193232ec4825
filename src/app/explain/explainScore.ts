import type { Contributions, Explanation, ExplainedSection } from "./Explanation";
import { addUp } from "./addUp";
import type { Material } from "./planReading";
import { lineSection } from "./scoreLine";
import { othersScored, robustSection } from "./scoreAmongOthers";
import { criterionName, scoredAccount, type ScoredAccount, type ScorePart } from "./scoredAccount";
import { sinceLastReview } from "./sinceLastReview";
import type { Teller } from "./Teller";

/** What an explainer says; the rest is the same for every function. */
export type Told = Pick<Explanation, "title" | "sentence" | "parts" | "sections" | "forSheet"> & {
  /** What our own calculation gives, to be compared with what the cell shows; null where there is nothing to compare. */
  readonly own: number | null;
};

/** Why an account has its score; null where the call cannot be followed. */
export function explainScore(material: Material, teller: Teller): Told | null {
  const account = scoredAccount(material);
  if (account === null || "error" in account) return null;
  const { parts, score } = account;
  if ("error" in parts) return nothingScored(account, teller);
  const others = othersScored(account);
  return {
    title: account.name ?? teller.say("explainAccount"),
    sentence: sentence(account, parts, others, material, teller),
    own: typeof score === "number" ? score : null,
    parts: contributions(account, parts, teller),
    sections: [
      missingSection(account, parts, teller),
      ...lineSection(account, material, teller),
      ...robustSection(account, others, material, teller),
      ...sinceLastReview(account, material.history, teller),
    ],
    forSheet: forSheet(material, account, teller),
  };
}

/** A fault of the scores or weights is told with the call; a row with nothing in it is none. */
function nothingScored(account: ScoredAccount, teller: Teller): Told | null {
  const isOpen = account.scores.every((score) => score === null || score === "");
  if (!isOpen) return null;
  const title = account.name ?? teller.say("explainAccount");
  const sentence = teller.say("explainNothingScored", { name: title });
  return { title, sentence, own: null, parts: null, sections: [], forSheet: null };
}

function sentence(
  account: ScoredAccount,
  parts: readonly ScorePart[],
  others: ReturnType<typeof othersScored>,
  { bands, status }: Material,
  { say, figures }: Teller,
): string {
  const name = account.name ?? say("explainAccount");
  const { score, rules } = account;
  if (typeof score !== "number")
    return say("explainNoScore", { name, share: figures.share(account.coverage), least: figures.share(rules.minCoverage) }); // prettier-ignore
  const counted = parts.filter((part) => part.score !== null).length;
  const tier = bandOf(score, bands);
  return [
    say("explainScored", { name, score: figures.score(score), most: figures.plain(rules.max), scored: counted, criteria: parts.length }), // prettier-ignore
    ...(others === null
      ? []
      : [say("explainRank", { rank: figures.count(others.rank), accounts: figures.count(others.scores.length) })]),
    ...(tier === null ? [] : [say("explainTier", { tier })]),
    ...(status === "" ? [] : [say("explainStatus", { status })]),
  ].join(" ");
}

/** The label of the band a score falls in. */
function bandOf(score: number, bands: Material["bands"]): string | null {
  const reached = (bands ?? []).filter(([from]) => typeof from === "number" && score >= from - 1e-9);
  const label = reached.at(-1)?.[1];
  return typeof label === "string" && label !== "" ? label : null;
}

function contributions(account: ScoredAccount, parts: readonly ScorePart[], { say, figures }: Teller): Contributions {
  const points = addUp(parts.map((part) => part.points));
  const total = points.reduce((sum, each) => sum + each, 0);
  const rows = parts.map((part, i) => ({
    name: criterionName(account, i, say),
    detail:
      part.score === null
        ? say("explainPartOpen")
        : say("explainPart", { score: figures.plain(part.score), share: figures.share(part.share) }),
    points: part.points,
    lost: part.lost,
    pointsText: figures.points(points[i] ?? 0),
    lostText: part.score === null ? "" : say("explainLost", { points: figures.points(part.lost) }),
  }));
  return {
    caption: say("explainPartsCaption", { total: figures.points(total) }),
    rows: rows.sort((one, other) => other.points - one.points),
    total: {
      name: say(typeof account.score === "number" ? "explainTotal" : "explainTotalOpen"),
      points: figures.points(total),
    },
    most: Math.max(...parts.map((part) => part.points + part.lost)),
  };
}

function missingSection(
  account: ScoredAccount,
  parts: readonly ScorePart[],
  { say, figures }: Teller,
): ExplainedSection {
  const open = parts.flatMap(({ score }, i) =>
    score === null && (account.weights[i] ?? 0) > 0 ? [criterionName(account, i, say)] : [],
  );
  if (open.length === 0) return { title: say("explainMissing"), lines: [say("explainMissingNone")] };
  const { score, coverage, rules } = account;
  const line = [say("explainMissingCriteria", { names: figures.list(open) })];
  // Where there is no score yet, the sentence says so above.
  if (typeof score === "number")
    line.push(say("explainMissingShare", { share: figures.share(coverage), least: figures.share(rules.minCoverage) }));
  return { title: say("explainMissing"), lines: [line.join(" ")] };
}

/** By a formula that follows the account's own cells: those of one account in a row or a column. */
function forSheet({ main }: Material, account: ScoredAccount, { say }: Teller): Explanation["forSheet"] {
  const [scores, weights = "", missing = "", min = "", max = ""] = main.live ?? [];
  const isOne = cellsIn(main.given?.[0]) === account.scores.length;
  if (scores === undefined || !isOne) return null;
  return {
    kind: "score",
    account: account.name ?? say("explainAccount"),
    parts: account.scores.map((_, i) => criterionName(account, i, say)),
    // The third names the criteria, which the sheet does itself.
    arguments: [scores, weights, "", missing, min, max],
  };
}

function cellsIn(argument: unknown): number {
  return Array.isArray(argument) ? argument.flat().length : 1;
}
