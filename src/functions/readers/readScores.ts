import type { MissingScores } from "../../domain/scoring/countedWeights";
import type { CellRow } from "./CellRow";
import { InputFault } from "./InputFault";
import { type Scale, scoreIn } from "./numberIn";

/** The scores of one account, null where it is not scored; with "error", the first of those is refused. */
export function readScores(row: CellRow, scale: Scale, missing: MissingScores = "skip"): readonly (number | null)[] {
  const { contents } = row;
  if (isAllOnScale(contents, scale)) return contents;
  const scores: (number | null)[] = [];
  for (let i = 0; i < contents.length; i++) {
    const content = contents[i];
    scores.push(isOnScale(content, scale) ? content : readScore(row, i, scale, missing));
  }
  return scores;
}

function readScore(row: CellRow, index: number, scale: Scale, missing: MissingScores): number | null {
  const cell = row.cell(index);
  const score = scoreIn(cell, scale);
  if (score === null && missing === "error") throw new InputFault(`${cell.place} is not scored`, "missing");
  return score;
}

/** True for nearly every cell there is: a plain number, for which no cell has to be made. */
function isOnScale(content: unknown, { min, max }: Scale): content is number {
  return typeof content === "number" && content >= min && content <= max;
}

function isAllOnScale(contents: readonly unknown[], scale: Scale): contents is readonly number[] {
  for (let i = 0; i < contents.length; i++) if (!isOnScale(contents[i], scale)) return false;
  return true;
}
