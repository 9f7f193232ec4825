import { readRange } from "./CellRange";
import { figureIn } from "./numberIn";

/** Reads a square of pairwise judgements, null where there is none. A judgement is above 0, so that a 0 is a blank cell. */
export function readJudgements(sent: unknown): (number | null)[][] {
  return readRange("judgements", sent).map((row) => row.map((cell) => figureIn(cell, 1)));
}
