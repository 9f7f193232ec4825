import { InputFault } from "./InputFault";
import { figureIn, numberIn } from "./numberIn";
import { readVector } from "./readVector";

/** Reads points given to criteria, zero or more; none are 0. */
export function readPoints(argument: string, sent: unknown): number[] {
  return readVector(argument, sent).map((cell) => {
    const points = numberIn(cell) ?? 0;
    if (points < 0) throw new InputFault(`${cell.place}: ${points} is negative, which no weight can be`);
    return points;
  });
}

/** Reads ranks, 1 for the first; null where there is none yet. */
export function readRanks(argument: string, sent: unknown): (number | null)[] {
  return readVector(argument, sent).map((cell) => {
    const rank = figureIn(cell, 1);
    if (rank !== null && rank < 1) throw new InputFault(`${cell.place}: ${rank} is below 1, the first rank`);
    return rank;
  });
}
