import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { cellsOf } from "../WorkbookReading";

/** Weights below 0: no calculation takes them. */
export function weightsNegative({ book, roles }: CheckContext): Problem[] {
  return roles.weights.all.flatMap((area) =>
    [...cellsOf(area)].flatMap((cell): Problem[] => {
      const weight = book.numberIn(cell);
      if (weight === undefined || weight >= 0) return [];
      return [{ kind: "weightsNegative", severity: "mend", place: placed(cell), facts: { weight } }];
    }),
  );
}
