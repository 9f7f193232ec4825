import { namesThere } from "../workbook/namesThere";

/** Sheets of ours in the workbook that a new one can take something from. */
export interface Neighbours {
  readonly matrix: boolean;
  readonly weights: boolean;
}

/** Looks which of them are there, by their names: whatever the sheets are called by now. */
export async function findNeighbours(): Promise<Neighbours> {
  const there = await namesThere(["kam_matrix_account", "kam_weights_chosen"]);
  return { matrix: there.has("kam_matrix_account"), weights: there.has("kam_weights_chosen") };
}
