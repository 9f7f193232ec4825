import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { errorIn } from "../errorIn";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import type { SheetReading } from "../SheetReading";

/** A bare call of ours that has too little to go by says so with #N/A; inside other formulas it is a mistake like any other. */
const WAITS_FOR_DATA = /^=(_xldudf_)?KAM[._]\w+\(.*\)$/i;

/** Cells that show an error. */
export function* errors({ book }: CheckContext): Generator<Problem | null> {
  for (const sheet of book.sheets) {
    const { top, left, bottom, right } = sheet.area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const error = errorIn(sheet.value(row, column));
        if (error !== undefined) yield problem(sheet, row, column, error);
      }
      yield null;
    }
  }
}

function problem(sheet: SheetReading, row: number, column: number, error: string): Problem {
  const formula = sheet.formula(row, column) ?? "";
  const waits = error === "#N/A" && WAITS_FOR_DATA.test(formula);
  const unknown = error === "#NAME?" && /KAM[._]/i.test(formula);
  return {
    kind: "errors",
    severity: waits ? "look" : "mend",
    place: placed(cellArea(sheet.id, row, column)),
    ...(waits && { saying: "Waits" }),
    ...(unknown && { saying: "Unknown" }),
    facts: { error },
  };
}
