import { type CellRange, describeShape, readRange, turned } from "./CellRange";
import { readWeights } from "./readWeights";

/** Plans in rows, their fields in columns, and how much each field weighs. */
export interface Plans {
  readonly rows: CellRange;
  readonly weights: readonly number[];
}

/** Reads plans with the weights of their fields. A single column is one plan: a plan of one field would have nothing to tell. */
export function readPlans(sent: unknown, sentWeights: unknown): Plans {
  const given = readRange("cells", sent);
  const rows = given[0]?.length === 1 ? turned(given) : given;
  return { rows, weights: readWeights(sentWeights, rows[0]?.length ?? 0, describeShape("cells", given)) };
}
