import type { CheckContext } from "../CheckContext";
import type { Problem } from "../Problem";

/** Names whose cells were deleted. */
export function brokenNames({ book }: CheckContext): Problem[] {
  return book.names
    .filter(({ formula }) => formula.includes("#REF!"))
    .map(({ name }) => ({ kind: "brokenNames", severity: "mend", place: null, facts: { name } }));
}
