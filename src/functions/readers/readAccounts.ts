import { describeShape, rowsSent } from "./CellRange";
import type { CellRow } from "./CellRow";
import { CellRows } from "./CellRows";
import { InputFault } from "./InputFault";
import { isLeftOut } from "./options";
import { readLine, readVector } from "./readVector";
import { readWeights } from "./readWeights";

/** Accounts in rows, what they are judged by in columns, and how much each column weighs. */
export interface Accounts {
  readonly rows: CellRows;
  readonly weights: readonly number[];
  /** For a message, such as "scores has 12 rows and 5 columns". */
  readonly shape: string;
  /** Reads another range that goes with these accounts cell by cell. */
  readonly beside: (argument: string, sent: unknown) => CellRows;
}

/**
 * Reads a table of one row per account with its weights, which may stand in a row or in a column and are equal if left out.
 * A single column with a weight for each of its cells can only be one account.
 */
export function readAccounts(argument: string, sent: unknown, sentWeights: unknown): Accounts {
  const given = rowsSent(sent);
  const isOneAccount =
    given[0]?.length === 1 && !isLeftOut(sentWeights) && readVector("weights", sentWeights).length > 1;
  const rowsOf = (name: string, range: readonly (readonly unknown[])[]) =>
    isOneAccount ? new CellRows(name, [range.flat()], true) : new CellRows(name, range);
  const shape = describeShape(argument, given);
  return {
    rows: rowsOf(argument, given),
    shape,
    weights: readWeights(sentWeights, isOneAccount ? given.length : (given[0]?.length ?? 0), shape),
    beside: (otherArgument, other) => {
      const range = rowsSent(other);
      if (range.length !== given.length || range[0]?.length !== given[0]?.length)
        throw new InputFault(`${describeShape(otherArgument, range)}, ${shape}: needs the same`);
      return rowsOf(otherArgument, range);
    },
  };
}

/** Reads one account, in a row or a column, with its weights. */
export function readOneAccount(
  argument: string,
  sent: unknown,
  sentWeights: unknown,
): { readonly cells: CellRow; readonly weights: readonly number[] } {
  const cells = readLine(argument, sent);
  return { cells, weights: readWeights(sentWeights, cells.length, describeShape(argument, sent)) };
}
