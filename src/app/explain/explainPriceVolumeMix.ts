import { addUp } from "./addUp";
import type { Told } from "./explainScore";
import { callKamFunction, isFault } from "./kamFunctions";
import type { Material } from "./planReading";
import type { Teller } from "./Teller";

const EFFECTS = ["explainPrice", "explainVolume", "explainMix", "explainCost", "explainGained", "explainGone"] as const;

/** What changed sales, or margin: six effects that add up to the change. */
export function explainPriceVolumeMix({ main }: Material, { say, figures }: Teller): Told | null {
  if (main.given === null) return null;
  const answer = callKamFunction("PVM", [...main.given.slice(0, 7)]);
  const totals = isFault(answer) ? undefined : answer.at(-1)?.map(Number);
  if (totals === undefined) return null;
  const shown = addUp(totals, 1);
  const change = shown.reduce((sum, each) => sum + each, 0);
  const isMargin = main.given[4] !== null && main.given[4] !== undefined;
  const rows = EFFECTS.map((effect, i) => ({
    name: say(effect),
    detail: "",
    points: totals[i] ?? 0,
    lost: 0,
    pointsText: figures.amount(shown[i] ?? 0),
    lostText: "",
  }));
  return {
    title: say(isMargin ? "explainMarginChange" : "explainSalesChange"),
    sentence: say(isMargin ? "explainMarginChanged" : "explainSalesChanged", { change: figures.amount(change) }),
    own: null,
    parts: {
      caption: say("explainPartsCaption", { total: figures.amount(change) }),
      rows: rows
        .filter(({ points }) => points !== 0)
        .sort((one, other) => Math.abs(other.points) - Math.abs(one.points)),
      total: { name: say("explainChangeTotal"), points: figures.amount(change) },
      most: Math.max(...totals.map(Math.abs)),
    },
    sections: [],
    forSheet: null,
  };
}
