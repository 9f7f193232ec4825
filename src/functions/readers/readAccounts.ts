import type { Cell } from "./Cell";
import { type CellRange, describeShape, readRange, turned } from "./CellRange";
import { InputFault } from "./InputFault";
import { isLeftOut } from "./options";
import { readVector } from "./readVector";
import { readWeights } from "./readWeights";

/** Accounts in rows, what they are judged by in columns, and how much each column weighs. */
export interface Accounts {
  readonly rows: CellRange;
  readonly weights: readonly number[];
  /** Reads another range that goes with these accounts cell by cell. */
  readonly beside: (argument: string, sent: unknown) => CellRange;
}

/**
 * Reads a table of one row per account with its weights, which may stand in a row or in a column and are equal if left out.
 * A single column with a weight for each of its cells can only be one account.
 */
export function readAccounts(argument: string, sent: unknown, sentWeights: unknown): Accounts {
  const given = readRange(argument, sent);
  const isOneAccount =
    given[0]?.length === 1 && !isLeftOut(sentWeights) && readVector("weights", sentWeights).length > 1;
  const rows = isOneAccount ? turned(given) : given;
  const shape = describeShape(argument, given);
  return {
    rows,
    weights: readWeights(sentWeights, rows[0]?.length ?? 0, shape),
    beside: (otherArgument, other) => {
      const range = readRange(otherArgument, other);
      if (range.length !== given.length || range[0]?.length !== given[0]?.length)
        throw new InputFault(`${describeShape(otherArgument, range)}, ${shape}: needs the same`);
      return isOneAccount ? turned(range) : range;
    },
  };
}

/** Reads one account, in a row or a column, with its weights. */
export function readOneAccount(
  argument: string,
  sent: unknown,
  sentWeights: unknown,
): { readonly cells: readonly Cell[]; readonly weights: readonly number[] } {
  const cells = readVector(argument, sent);
  return { cells, weights: readWeights(sentWeights, cells.length, describeShape(argument, readRange(argument, sent))) };
}
