import type { ExplainedSection } from "./Explanation";
import { callKamFunction, isFault } from "./kamFunctions";
import { cellContent } from "./calculate";
import type { Material } from "./planReading";
import { criterionName, nameIn, scoreOf, type ScoredAccount } from "./scoredAccount";
import type { Teller } from "./Teller";

/** The account among those that are scored like it. */
export interface OthersScored {
  /** Rows on the sheet, with what our functions get of them: those that have a score. */
  readonly rows: readonly { readonly row: number; readonly values: readonly unknown[] }[];
  readonly scores: readonly number[];
  /** The place of the account among them, from 0. */
  readonly own: number;
  /** 1 for the first; equal scores share the better rank. */
  readonly rank: number;
}

/** Null where nobody else was read, or the account has no score. */
export function othersScored({ portfolio, rules, score }: ScoredAccount): OthersScored | null {
  if (portfolio === null || typeof score !== "number") return null;
  const scored = portfolio.rows.flatMap(({ row, values }, i) => {
    const contents = values.map(cellContent);
    const its = scoreOf(contents, rules);
    return typeof its === "number" ? [{ row, values: contents, score: its, isOwn: i === portfolio.own }] : [];
  });
  const own = scored.findIndex(({ isOwn }) => isOwn);
  if (own < 0 || scored.length < 2) return null;
  const scores = scored.map((each) => each.score);
  return { rows: scored, scores, own, rank: 1 + scores.filter((each) => each > score + 1e-9).length };
}

/** ROBUSTNESS tries two thousand weightings: more accounts would take longer than a look at a cell may. */
const MOST_ACCOUNTS = 500;
/** Where no line is drawn, the first five are looked at. */
const USUAL_TOP = 5;

/** How many places there are: those the sheet has room for, else as many as are above the line, else the first five. */
function placesAtTop({ scores }: OthersScored, material: Pick<Material, "line" | "places" | "bands">): number {
  const line = lineIn(material);
  const above = line === null ? 0 : scores.filter((score) => score >= line - 1e-9).length;
  const wanted = material.places ?? (above > 0 ? above : USUAL_TOP);
  return Math.max(1, Math.min(Math.floor(wanted), scores.length - 1));
}

/** The share of weightings under which it is among the first, and the nearest weight that would change that. */
export function robustSection(
  account: ScoredAccount,
  others: OthersScored | null,
  material: Material,
  teller: Teller,
): ExplainedSection[] {
  if (others === null) return [];
  const { say, figures } = teller;
  const title = say("explainRobust");
  if (others.scores.length > MOST_ACCOUNTS) return [{ title, lines: [say("explainRobustMany")] }];
  const top = placesAtTop(others, material);
  const share = robustnessOf(account, others, top);
  const lines = [
    ...(share === null
      ? []
      : [say("explainRobustShare", { top: figures.count(top), share: figures.share(neverQuite(share)) })]),
    ...breakEvenLine(account, others, top, material.labels, teller),
  ];
  return lines.length === 0 ? [] : [{ title, lines }];
}

function robustnessOf({ rules }: ScoredAccount, { rows, own }: OthersScored, top: number): number | null {
  const scores = rows.map(({ values }) => values);
  const answer = callKamFunction("ROBUSTNESS", [
    scores,
    equalOr(rules.weights, rows),
    top,
    null,
    null,
    null,
    rules.min,
  ]);
  const share = isFault(answer) ? null : answer[own]?.[0];
  return typeof share === "number" ? share : null;
}

/** These functions ask for weights. */
function equalOr(weights: unknown, rows: OthersScored["rows"]): unknown {
  return weights ?? [(rows[0]?.values ?? []).map(() => 1)];
}

function breakEvenLine(
  account: ScoredAccount,
  others: OthersScored,
  top: number,
  labels: Material["labels"],
  { say, figures }: Teller,
): string[] {
  const ownRow = others.rows[others.own];
  // Weights of an account that lacks a score cannot be moved one at a time.
  const rows = others.rows.filter(({ values }) => values.every((value) => typeof value === "number"));
  const own = rows.findIndex((each) => each === ownRow);
  if (own < 0 || rows.length <= top) return [];
  const { weights, min } = account.rules;
  const scores = rows.map(({ values }) => values);
  const answer = callKamFunction("BREAKEVEN", [scores, equalOr(weights, rows), top, own + 1, null, min]);
  if (isFault(answer)) return [];
  const crossings = answer.flatMap(([weight, shift, rival], criterion) =>
    typeof weight === "number" && typeof shift === "number" ? [{ criterion, weight, shift, rival: Number(rival) }] : [],
  );
  const [nearest] = crossings.sort((one, other) => Math.abs(one.shift) - Math.abs(other.shift));
  if (nearest === undefined) return [say("explainBreakEvenNone", { top: figures.count(top) })];
  const rivalRow = rows[nearest.rival - 1]?.row ?? 0;
  return [
    say("explainBreakEven", {
      name: criterionName(account, nearest.criterion, say),
      weight: figures.share(nearest.weight),
      now: figures.share(nearest.weight - nearest.shift),
      rival: nameIn(labels, rivalRow) ?? String(rivalRow + 1),
      top: figures.count(top),
    }),
  ];
}

/** Where key accounts begin: the entry line, or the bound of the highest tier. */
export function lineIn({ line, bands }: Pick<Material, "line" | "bands">): number | null {
  if (line !== null) return line;
  const from = (bands ?? []).filter(([bound]) => typeof bound === "number").at(-1)?.[0];
  return typeof from === "number" ? from : null;
}

/** 99.8 % is not always, and 0.2 % is not never. */
function neverQuite(share: number): number {
  return share === 0 || share === 1 ? share : Math.min(0.99, Math.max(0.01, share));
}
