import type { Cell } from "./Cell";
import { numberIn } from "./numberIn";
import { readPresent } from "./readPresent";

/** All figures of a range, in any shape. In a half-filled sheet an error is no figure yet, and no fault of those that are. */
export function readCompetitors(argument: string, sent: unknown): number[] {
  return readPresent(argument, sent, (cell) => (holdsError(cell) ? null : numberIn(cell)));
}

/** The figure of a competitor, or null where there is none yet, which is what #N/A says. Any other error stays one. */
export function competitorIn(cell: Cell): number | null {
  return holdsError(cell) && cell.value.error === "#N/A" ? null : numberIn(cell);
}

function holdsError(cell: Cell): cell is Cell & { readonly value: { readonly error: string } } {
  return typeof cell.value === "object" && cell.value !== null;
}
