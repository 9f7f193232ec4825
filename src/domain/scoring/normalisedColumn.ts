import { DomainError } from "../DomainError";
import { type Direction, type NormalisationMethod, normalisedFigures } from "./normalisedFigures";

/**
 * One criterion of a table of accounts, made comparable with the others. What is wrong with it is said with its place.
 *
 * @param figures one row per account, one figure per criterion; null where there is none
 * @param column the criterion, from 0
 * @returns one value per account, null where there is no figure
 * @throws DomainError outOfRange: a figure the method refuses; the message says in which column
 * @throws DomainError tooLittleData: too few figures for the method
 * @throws DomainError zeroDivisor: a 0 the method would have to divide by
 * @example
 * normalisedColumn([[1, 20], [2, 40]], 1, "max"); // => [0.5, 1]
 * @see Our own; it only says in which column a method refuses a figure
 */
export function normalisedColumn(
  figures: readonly (readonly (number | null)[])[],
  column: number,
  method: NormalisationMethod,
  direction: Direction = "up",
): (number | null)[] {
  try {
    return normalisedFigures(
      figures.map((row) => row[column] ?? null),
      method,
      direction,
    );
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, `column ${column + 1}: ${error.message}`);
  }
}
