import type { Cell } from "./Cell";
import { type CellRange, describeShape, readRange, turned } from "./CellRange";
import { InputFault } from "./InputFault";

/** Two ranges of one shape, cell by cell. */
export type CellPairs = readonly (readonly (readonly [Cell, Cell])[])[];

/** Reads two ranges that go together cell by cell. A row may go with a column of as many cells: that can only mean one thing. */
export function readPairs(argument: string, sent: unknown, otherArgument: string, sentOther: unknown): CellPairs {
  const range = readRange(argument, sent);
  const given = readRange(otherArgument, sentOther);
  const isTurned = isVector(range) && isVector(given) && !isSameShape(given, range);
  const other = isTurned ? turned(given) : given;
  if (!isSameShape(range, other))
    throw new InputFault(`${describeShape(otherArgument, given)}, ${describeShape(argument, range)}: needs the same`);
  return paired(range, (i, j) => other[i]?.[j]);
}

/** Reads a range, and another that goes with it cell by cell or is a single cell that goes with all. */
export function readPairsOrOne(argument: string, sent: unknown, otherArgument: string, sentOther: unknown): CellPairs {
  const given = readRange(otherArgument, sentOther);
  const isOne = given.length === 1 && given[0]?.length === 1;
  if (!isOne) return readPairs(argument, sent, otherArgument, sentOther);
  return paired(readRange(argument, sent), () => given[0]?.[0]);
}

function paired(range: CellRange, otherAt: (i: number, j: number) => Cell | undefined): CellPairs {
  return range.map((row, i) =>
    row.flatMap((cell, j) => {
      const other = otherAt(i, j);
      return other === undefined ? [] : [[cell, other] as const];
    }),
  );
}

function isVector(range: CellRange): boolean {
  return range.length === 1 || range[0]?.length === 1;
}

function isSameShape(one: CellRange, other: CellRange): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}
