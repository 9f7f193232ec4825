import { addUp } from "./addUp";
import type { Told } from "./explainScore";
import { callKamFunction, isFault } from "./kamFunctions";
import type { Material } from "./planReading";
import type { Teller } from "./Teller";
import { wordsBeside } from "./wordsBeside";

/** What each result area, or each indicator, adds to a scorecard. */
export function explainScorecard(material: Material, { say, figures }: Teller): Told | null {
  const { main } = material;
  if (main.given === null) return null;
  const [attainments, weights = null, groups = null, groupWeights = null, cap = null] = main.given;
  const answer = callKamFunction("SCORECARD", [attainments, weights, groups, groupWeights, cap]);
  if (isFault(answer)) return null;
  const total = Number(answer.at(-1)?.at(-1));
  const rows =
    groups === null ? indicators(attainments, weights, cap, namesOf(material, say)) : areas(answer, groupWeights);
  const measured = rows.filter((row): row is Part & { reached: number } => row.reached !== null);
  const whole = measured.reduce((sum, { weight }) => sum + weight, 0);
  const points = measured.map(({ weight, reached }) => (100 * weight * reached) / whole);
  const shown = addUp(points, 0.1);
  const open = rows.filter(({ reached }) => reached === null).map(({ name }) => name);
  return {
    title: say("explainScorecard"),
    sentence: say("explainScorecardIs", { total: figures.fine(total), measured: measured.length, parts: rows.length }),
    own: typeof main.shown === "number" ? total : null,
    parts: {
      caption: say("explainPartsCaption", { total: figures.fine(total) }),
      rows: measured
        .map(({ name, weight, reached }, i) => ({
          name,
          detail: say("explainScorecardPart", { reached: figures.fine(reached), share: figures.share(weight / whole) }),
          points: points[i] ?? 0,
          lost: Math.max(0, 100 * (weight / whole) * (1 - reached)),
          pointsText: figures.score(shown[i] ?? 0),
          lostText: "",
        }))
        .sort((one, other) => other.points - one.points),
      total: { name: say("explainScorecardTotal"), points: figures.score(shown.reduce((sum, each) => sum + each, 0)) },
      most: Math.max(...measured.map(({ weight, reached }) => (100 * weight * Math.max(1, reached)) / whole)),
    },
    sections: [
      {
        title: say("explainMissing"),
        lines: [
          open.length === 0 ? say("explainMeasuredAll") : say("explainNotMeasured", { names: figures.list(open) }),
        ],
      },
    ],
    forSheet: null,
  };
}

interface Part {
  readonly name: string;
  readonly weight: number;
  /** A fraction; null where nothing is measured. */
  readonly reached: number | null;
}

function areas(answer: readonly (readonly unknown[])[], groupWeights: unknown): Part[] {
  const weights = cellsOf(groupWeights);
  return answer.slice(0, -1).map(([name, reached], i) => ({
    name: String(name),
    weight: groupWeights === null ? 1 : Number(weights[i] ?? 0),
    reached: typeof reached === "number" ? reached : null,
  }));
}

/** By the words beside them; by their numbers where there are none. */
function namesOf(material: Material, say: Teller["say"]): (place: number) => string {
  const words = wordsBeside(material);
  return (place) => words[place] || say("explainIndicator", { number: place + 1 });
}

/** Each with its cap, which the function applies to it alone as it does in the whole. */
function indicators(attainments: unknown, weights: unknown, cap: unknown, nameOf: (place: number) => string): Part[] {
  const given = cellsOf(weights);
  return cellsOf(attainments).map((attained, i) => {
    const answer = callKamFunction("SCORECARD", [[[attained]], null, null, null, cap]);
    const reached = isFault(answer) ? null : answer[0]?.[0];
    return {
      name: nameOf(i),
      weight: weights === null ? 1 : Number(given[i] ?? 0),
      reached: typeof reached === "number" ? reached : null,
    };
  });
}

function cellsOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]).flat() : [argument];
}
