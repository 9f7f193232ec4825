import { knownCriterion } from "../../knowledge/knownCriterion";
import type { AccountSource } from "../options/AccountSource";
import type { MatrixChoices } from "./matrixFields";

/** What a user decides before a selection matrix is inserted. */
export interface MatrixOptions extends MatrixChoices {
  /** In the order of the columns; at least one. */
  readonly criteria: readonly MatrixCriterion[];
  readonly accounts: AccountSource;
}

export interface MatrixCriterion {
  /** The criterion's key in knowledge, or "own1", "own2" … for one the user added. */
  readonly id: string;
  /** In the user's language; it heads a column, so it is unique within the matrix. */
  readonly name: string;
  /** Zero or more; weights need not add up to anything. */
  readonly weight: number;
}

/** One that the user made up. */
export function isOwnCriterion({ id }: MatrixCriterion): boolean {
  return knownCriterion(id) === undefined;
}

/** What an insertion with these options will make: shown while the user still chooses. */
export interface MatrixCount {
  readonly criteria: number;
  readonly accounts: number;
  /** Cells with a live formula. */
  readonly formulas: number;
}
