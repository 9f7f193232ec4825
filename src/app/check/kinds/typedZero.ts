import { relativeAddress } from "../../../templates/address";
import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** A 0 typed on a scale that begins above it: it counts as not scored, which may not be what was meant. */
export function* typedZero({ book, roles }: CheckContext): Generator<Problem | null> {
  for (const { sheetId, left, right, least, rows } of roles.scores) {
    const sheet = book.sheet(sheetId);
    if (!sheet || least <= 0) continue;
    for (const row of rows) {
      for (let column = left; column <= right; column++) {
        if (sheet.value(row, column) !== 0 || sheet.formula(row, column) !== undefined) continue;
        const cell = cellArea(sheetId, row, column);
        yield {
          kind: "typedZero",
          severity: "mend",
          place: placed(cell),
          facts: { account: sheet.label(row, left), criterion: sheet.header(row, column), least },
          fix: { sheetId, address: relativeAddress(cell), before: 0, after: "n/a" },
        };
      }
      yield null;
    }
  }
}
