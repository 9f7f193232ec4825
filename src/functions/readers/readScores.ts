import type { MissingScores } from "../../domain/scoring/countedWeights";
import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { type Scale, scoreIn } from "./numberIn";

/** The scores of one account, null where it is not scored; with "error", the first of those is refused. */
export function readScores(cells: readonly Cell[], scale: Scale, missing: MissingScores = "skip"): (number | null)[] {
  return cells.map((cell) => {
    const score = scoreIn(cell, scale);
    if (score === null && missing === "error") throw new InputFault(`${cell.place} is not scored`, "missing");
    return score;
  });
}
