import { addUp } from "./addUp";
import type { Contribution } from "./Explanation";
import type { Told } from "./explainScore";
import { callKamFunction, isFault } from "./kamFunctions";
import type { Material } from "./planReading";
import { textIn } from "./textIn";
import type { Teller } from "./Teller";

/** How strong the relationship with an account is, person by person. */
export function explainRelationship({ main }: Material, { say, figures }: Teller): Told | null {
  const [people, asOf] = main.given ?? [];
  if (!Array.isArray(people)) return null;
  const answer = callKamFunction("RELATIONSHIP", [people, asOf]);
  const strength = isFault(answer) ? null : answer[0]?.[0];
  if (typeof strength !== "number") return null;
  const known = (people as readonly (readonly unknown[])[]).filter((row) => typeof row[2] === "number" && row[2] > 0);
  const power = known.reduce((sum, row) => sum + Number(row[2]), 0);
  const rows = known.map((row) => {
    const alone = callKamFunction("RELATIONSHIP", [[row], asOf]);
    const reached = isFault(alone) ? 0 : Number(alone[0]?.[0]);
    const share = Number(row[2]) / power;
    return { name: textIn(row[0]), share, reached, points: share * reached };
  });
  const shown = addUp(rows.map(({ points }) => points));
  const total = shown.reduce((sum, each) => sum + each, 0);
  return {
    title: say("explainRelationship"),
    sentence: say("explainRelationshipIs", { strength: figures.score(strength), people: rows.length }),
    own: strength,
    parts: {
      caption: say("explainPartsCaption", { total: figures.points(total) }),
      rows: rows
        .map(({ name, share, reached, points }, i): Contribution => ({
          name,
          detail: say("explainPerson", { reached: figures.score(reached), share: figures.share(share) }),
          points,
          lost: 100 * share - points,
          pointsText: figures.points(shown[i] ?? 0),
          lostText: say("explainLost", { points: figures.points(100 * share - points) }),
        }))
        .sort((one, other) => other.points - one.points),
      total: { name: say("explainRelationship"), points: figures.points(total) },
      most: Math.max(...rows.map(({ share }) => 100 * share)),
    },
    sections: [],
    forSheet: null,
  };
}
