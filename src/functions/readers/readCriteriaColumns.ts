import type { Direction } from "../../domain/scoring/normalisedFigures";
import { describeShape, readRange, turned } from "./CellRange";
import { numberIn } from "./numberIn";
import { isLeftOut } from "./options";
import { readDirections } from "./readDirections";

/** Figures of accounts in rows, with a direction for each column. */
export interface CriteriaColumns {
  readonly figures: readonly (readonly (number | null)[])[];
  readonly directions: readonly Direction[];
  /** Lays results out as the user laid out the figures. */
  readonly laidOut: <T>(results: T[][]) => T[][];
}

/**
 * Reads the figures of one or more criteria, a column each.
 * A single row can only be one criterion, unless there is a direction for each of its cells: one account compares with nobody.
 */
export function readCriteriaColumns(argument: string, sent: unknown, directions: unknown): CriteriaColumns {
  const given = readRange(argument, sent);
  const columns = given[0]?.length ?? 0;
  const isRow =
    given.length === 1 && columns > 1 && (isLeftOut(directions) || readRange("", directions).flat().length === 1);
  const range = isRow ? turned(given) : given;
  return {
    figures: range.map((row) => row.map((cell) => numberIn(cell))),
    directions: readDirections(directions, isRow ? 1 : columns, describeShape(argument, given)),
    laidOut: (results) => (isRow ? [results.flat()] : results),
  };
}
