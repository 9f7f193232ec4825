import { normalisedWeights } from "../../domain/weighting/normalisedWeights";
import { describeShape } from "./CellRange";
import { InputFault } from "./InputFault";
import { isLeftOut } from "./options";
import { numberIn } from "./numberIn";
import { readVector } from "./readVector";

/**
 * Reads one weight for each of `count` criteria, from a row or a column; all are equal if left out, and a blank one is 0.
 *
 * @param beside the shape of what is weighed, for the message: "scores has 12 rows and 5 columns"
 */
export function readWeights(sent: unknown, count: number, beside: string, argument = "weights"): number[] {
  if (isLeftOut(sent)) return Array<number>(count).fill(1);
  const cells = readVector(argument, sent);
  if (cells.length !== count)
    throw new InputFault(`${describeShape(argument, sent)}, ${beside}: needs one weight for each`);

  const weights = cells.map((cell) => {
    const weight = numberIn(cell) ?? 0;
    if (weight < 0) throw new InputFault(`${cell.place}: ${weight} is negative, which no weight can be`);
    return weight;
  });
  normalisedWeights(weights); // weights that are all 0 are a fault of the whole call, not of its rows
  return weights;
}
