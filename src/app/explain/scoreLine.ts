import { scoresAtLine } from "../../domain/scoring/scoresAtLine";
import type { ExplainedSection } from "./Explanation";
import type { Material } from "./planReading";
import { lineIn } from "./scoreAmongOthers";
import { criterionName, type ScoredAccount, type ScorePart } from "./scoredAccount";
import type { Teller } from "./Teller";

/** So many changes are enough to think about. */
const CHANGES_SHOWN = 3;

/** How far the account is from the line of the highest tier, and which single score would take it across. */
export function lineSection(account: ScoredAccount, material: Material, { say, figures }: Teller): ExplainedSection[] {
  const line = lineIn(material);
  const { score, parts } = account;
  if (line === null || typeof score !== "number" || "error" in parts) return [];
  const isAbove = score >= line - 1e-9;
  const distance = figures.points(Math.abs(score - line));
  const changes = nearestChanges(account, parts, line, isAbove).map(({ place, from, to }) => {
    const name = criterionName(account, place, say);
    const needed = figures.plain(isAbove ? justBelow(to) : upTo(to));
    return from === null
      ? say("explainLineScored", { name, to: needed })
      : say("explainLineChange", { name, from: figures.plain(from), to: needed });
  });
  const gaps = { line: figures.plain(line), distance };
  return [
    {
      title: say("explainMoves"),
      lines: [
        say(isAbove ? "explainLineAbove" : "explainLineBelow", gaps),
        changes.length === 0
          ? say("explainLineFirm")
          : say(isAbove ? "explainLineFall" : "explainLineRise", { changes: figures.list(changes) }),
      ],
    },
  ];
}

/** In tenths, as people score: the line itself belongs to the tier. */
function upTo(score: number): number {
  return Math.ceil(score * 10 - 1e-9) / 10;
}

function justBelow(score: number): number {
  return (Math.ceil(score * 10 - 1e-9) - 1) / 10;
}

interface ScoreNeeded {
  readonly place: number;
  readonly from: number | null;
  readonly to: number;
}

function nearestChanges(
  { weights, rules }: ScoredAccount,
  parts: readonly ScorePart[],
  line: number,
  isAbove: boolean,
): ScoreNeeded[] {
  const scores = parts.map(({ score }) => score);
  return scoresAtLine(scores, weights, line, rules)
    .flatMap((to, place): ScoreNeeded[] => (to === null ? [] : [{ place, from: scores[place] ?? null, to }]))
    .filter(({ from, to }) =>
      isAbove ? from !== null && to <= from && justBelow(to) >= rules.min : from === null || to >= from,
    )
    .sort((one, other) => stepOf(one) - stepOf(other))
    .slice(0, CHANGES_SHOWN);
}

/** A score that is still to be given comes after those that would have to change by less than the scale. */
function stepOf({ from, to }: ScoreNeeded): number {
  return from === null ? Number.MAX_VALUE : Math.abs(to - from);
}
